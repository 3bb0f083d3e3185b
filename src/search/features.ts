/** What tells a passage that answers from one that does not: the features of the second stage. */
import type { Closeness, SentenceReading } from './closeness.ts';

/** The features by name, in the order of their values. */
export const FEATURES = [
  /** BM25 score of the first stage, divided by the question's whole weight. */
  'firstStage',
  /** Weight of the question's words that stand in the passage or its article's title. */
  'coverage',
  /** Share of the question's words, each counting the same, that stand in the passage. */
  'words',
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
  /** Words in the best sentence, with half of what the sentence before it has. */
  'focus',
  /** Words in the best sentence, repetitions counted, long sentences discounted. */
  'repetition',
  /** Words in the best sentence for its length. */
  'density',
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

/** A passage, read, and where it stands among the candidates. */
export interface ReadCandidate {
  readonly closeness: Closeness;
  /** First-stage score divided by the question's whole weight, > 0. */
  readonly firstStage: number;
  /** Best share of each word in the candidates right before and after it in its article. */
  readonly beside: readonly number[];
  /** First-stage scores of its article's candidates, as a share of the most of any article, 0 to 1. */
  readonly article: number;
}

/** The question's words: the share of each in its whole weight, and which are names. */
export interface WordFacts {
  readonly weights: readonly number[];
  readonly isName: readonly boolean[];
}

const weigh = (shares: readonly number[], weights: readonly number[]): number =>
  shares.reduce((sum, share, word) => sum + share * (weights[word] ?? 0), 0);

const most = (values: readonly number[]): number => Math.max(0, ...values);

/** Words of a question that stand this many terms apart in a passage are still neighbours. */
const NEIGHBOUR_TERMS = 2;

function order({ sentences }: Closeness, weights: readonly number[]): number {
  const best = weights.map(() => 0);
  const lastSeen = weights.map(() => -Infinity);
  for (const { word, share, at } of sentences.flatMap((each) => each.occurrences)) {
    if (at - (lastSeen[word - 1] ?? -Infinity) <= NEIGHBOUR_TERMS) {
      const joint = share * Math.min(weights[word - 1] ?? 0, weights[word] ?? 0);
      best[word] = Math.max(best[word] ?? 0, joint);
    }
    lastSeen[word] = at;
  }
  return best.reduce((sum, each) => sum + each, 0);
}

/** The number of words over the length of the shortest run of terms that has them all, 0 to 1. */
function nearness({ sentences, own }: Closeness): number {
  const held = own.filter((share) => share > 0).length;
  if (held < 2) return 0;
  const all = sentences.flatMap((each) => each.occurrences);
  const counts = own.map(() => 0);
  let [inside, from, shortest] = [0, 0, Infinity];
  for (const { word, at } of all) {
    counts[word] = (counts[word] ?? 0) + 1;
    if (counts[word] === 1) inside += 1;
    for (let first = all[from]; inside === held && first !== undefined; first = all[from]) {
      shortest = Math.min(shortest, at - first.at + 1);
      counts[first.word] = (counts[first.word] ?? 0) - 1;
      if (counts[first.word] === 0) inside -= 1;
      from += 1;
    }
  }
  return Math.min(1, held / shortest);
}

/** Terms after which nearness to a possible answer has fallen to a third. */
const NEAR_TERMS = 4;

/** Weight of the words around the best possible answer of a sentence, nearer ones more. */
function answerNear({ answers, occurrences }: SentenceReading, weights: readonly number[]): number {
  return most(
    answers.map((place) => {
      const near = weights.map(() => 0);
      for (const { word, at } of occurrences) {
        near[word] = Math.max(near[word] ?? 0, Math.exp(-Math.abs(place - at) / NEAR_TERMS));
      }
      return weigh(near, weights);
    }),
  );
}

/** Terms of a sentence of usual length. */
const USUAL_TERMS = 10;

/** Frequency at which a word in a sentence of usual length earns half, as in BM25. */
const HALF_EARNED = 1;

function repetition({ occurrences, length }: SentenceReading, weights: readonly number[]): number {
  const frequency = weights.map(() => 0);
  for (const { word, share } of occurrences) frequency[word] = (frequency[word] ?? 0) + share;
  const half = (HALF_EARNED * (1 + length / USUAL_TERMS)) / 2;
  return weigh(
    frequency.map((each) => each / (each + half)),
    weights,
  );
}

/** Terms of a passage of usual length. */
const USUAL_PASSAGE_TERMS = 60;

/** The values of all {@link FEATURES} for one candidate; most are between 0 and 1. */
export function featuresOf(candidate: ReadCandidate, { weights, isName }: WordFacts): number[] {
  const { closeness, beside } = candidate;
  const { sentences, own, asTyped, title, family } = closeness;
  const totals = sentences.map(({ shares }) => weigh(shares, weights));
  const both = own.map((share, word) => Math.max(share, title[word] ?? 0));
  const terms = sentences.reduce((sum, { length }) => sum + length, 0);
  const values: Record<Feature, number> = {
    firstStage: candidate.firstStage,
    coverage: weigh(both, weights),
    words: own.filter((share) => share > 0).length / own.length,
    names: weigh(
      own.map((share, word) => (isName[word] === true ? share : 0)),
      weights,
    ),
    asTyped: weigh(
      asTyped.map((has) => (has ? 1 : 0)),
      weights,
    ),
    order: order(closeness, weights),
    nearness: nearness(closeness),
    sentence: most(totals),
    focus: most(totals.map((total, at) => total + (totals[at - 1] ?? 0) / 2)),
    repetition: most(sentences.map((each) => repetition(each, weights))),
    density: most(
      sentences.map(
        ({ length }, at) => (totals[at] ?? 0) ** 2 * (USUAL_TERMS / (length + USUAL_TERMS)),
      ),
    ),
    answer: most(sentences.map(({ answers }, at) => (answers.length > 0 ? (totals[at] ?? 0) : 0))),
    answerNear: most(sentences.map((each) => answerNear(each, weights))),
    family: weigh(
      family.map((has, word) => (has && (own[word] ?? 0) === 0 ? 1 : 0)),
      weights,
    ),
    neighbours: weigh(
      beside.map((share, word) => ((own[word] ?? 0) === 0 ? share : 0)),
      weights,
    ),
    article: candidate.article,
    length: Math.log((terms + USUAL_TERMS) / USUAL_PASSAGE_TERMS),
  };
  return FEATURES.map((feature) => values[feature]);
}
