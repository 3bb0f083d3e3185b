/** What tells a passage that answers from one that does not: the features of the second stage. */
import { MOST_WORDS } from './form-readings.ts';
import { type PassageReading, USUAL_TERMS } from './passage-reading.ts';

/** The features by name, in the order of their values. */
export const FEATURES = [
  /** BM25 score of the first stage, divided by the question's whole weight. */
  'firstStage',
  /** Weight of the question's words that stand in the passage or its article's title. */
  'coverage',
  /** Weight of names among the question's words that stand in the passage. */
  'names',
  /** Weight of the question's words that stand in the passage in the form that was typed. */
  'asTyped',
  /** Neighbouring words of the question that are neighbours in the passage, in the same order. */
  'order',
  /** How close together all words that the passage has come at some place. */
  'nearness',
  /** Words in the best sentence. */
  'sentence',
  /** Words in the best sentence, repetitions counted, long sentences discounted. */
  'repetition',
  /** Words in the best sentence that holds a date, figure or name if one is asked for. */
  'answer',
  /** How near words of the question stand to such a date, figure or name. */
  'answerNear',
  /** Words of which the passage has not the word itself but one of its family. */
  'family',
  /** Words that the passage lacks and a candidate right before or after it has. */
  'neighbours',
  /** What the first stage found in the passage's article, against the most found in one. */
  'article',
  /** How long the passage is, on a logarithmic scale. */
  'length',
] as const;

/** A feature of the second stage. */
export type Feature = (typeof FEATURES)[number];

/** Where a passage stands among the candidates. */
export interface Standing {
  /** First-stage score divided by the question's whole weight, > 0. */
  readonly firstStage: number;
  /** First-stage scores of its article's candidates, as a share of the most of any article, 0 to 1. */
  readonly article: number;
}

/** The question's words: the share of each in its whole weight, and which are names. */
export interface WordFacts {
  readonly weights: readonly number[];
  readonly isName: readonly boolean[];
  /** The names among them but for a word that opens the question. */
  readonly isSurelyName: readonly boolean[];
}

/** Terms of a passage of usual length. */
const USUAL_PASSAGE_TERMS = 60;

/** Where the features are that are known only when all candidates have been read. */
const NEIGHBOURS = FEATURES.indexOf('neighbours');

/** Writes the features of a passage that was just read, but for its neighbours, to `values[at, …)`. */
export function writeFeatures(
  reading: PassageReading,
  { firstStage, article }: Standing,
  { weights, isName }: WordFacts,
  values: Float64Array,
  at: number,
): void {
  const { own, title, asTyped, families } = reading;
  let [coverage, names, typed, family] = [0, 0, 0, 0];
  for (let word = 0; word < weights.length; word += 1) {
    const weight = weights[word] ?? 0;
    const share = own[word] ?? 0;
    coverage += Math.max(share, title[word] ?? 0) * weight;
    if (share === 0 && ((families >>> word) & 1) === 1) family += weight;
    if (isName[word] === true) names += share * weight;
    if (asTyped[word] === 1) typed += weight;
  }
  // In the order of FEATURES.
  let column = at;
  values[column++] = firstStage;
  values[column++] = coverage;
  values[column++] = names;
  values[column++] = typed;
  values[column++] = reading.order;
  values[column++] = reading.nearness();
  values[column++] = reading.sentence;
  values[column++] = reading.repetition;
  values[column++] = reading.answer;
  values[column++] = reading.answerNear;
  values[column++] = family;
  values[column++] = 0;
  values[column++] = article;
  values[column] = Math.log((reading.terms + USUAL_TERMS) / USUAL_PASSAGE_TERMS);
}

/**
 * Writes what a candidate lacks and those right before and after it in its article have: their
 * words' best shares are rows of `owns`, -1 for none.
 */
export function writeNeighbours(
  owns: Float64Array,
  row: number,
  beside: readonly [number, number],
  { weights }: WordFacts,
  values: Float64Array,
): void {
  let sum = 0;
  for (let word = 0; word < weights.length; word += 1) {
    if ((owns[row * MOST_WORDS + word] ?? 0) > 0) continue;
    let best = 0;
    for (const other of beside) {
      if (other >= 0) best = Math.max(best, owns[other * MOST_WORDS + word] ?? 0);
    }
    sum += best * (weights[word] ?? 0);
  }
  values[row * FEATURES.length + NEIGHBOURS] = sum;
}
