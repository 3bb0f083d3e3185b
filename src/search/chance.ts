/** The chance that a passage answers its question: what decides between an answer and “not found”. */
import { CHANCE_WEIGHTS } from './chance-weights.ts';

/** What the chance is worked out from, by name, in the order of the values. */
export const CHANCE_FEATURES = [
  /** Share of the question's weight that stands in the passage or its article's title, 0 to 1. */
  'evidence',
  /** Share that stands in the best sentence, 0 to 1. */
  'sentence',
  /** Share of names that the passage lacks: it is about somebody else, or some other place. */
  'namesMissing',
  /** The largest share of a single word that the passage lacks: one word may be put differently. */
  'mostMissing',
  /** Logarithm of the number of words: the more were asked for, the more it says to hold most. */
  'words',
] as const;

/** A feature of the chance. */
export type ChanceFeature = (typeof CHANCE_FEATURES)[number];

/** Fewer words than this say as much as so many when a passage has them: they were chosen to. */
const FEW_WORDS = 3;

/** A question's words and what a passage has of them. */
export interface Held {
  readonly evidence: number;
  readonly sentence: number;
  /** For each word its share in the question's weight, whether it is surely a name, and its best share. */
  readonly weights: readonly number[];
  readonly isSurelyName: readonly boolean[];
  readonly own: Float64Array;
}

/** The values of {@link CHANCE_FEATURES} for a passage. */
export function chanceFeatures({ evidence, sentence, weights, isSurelyName, own }: Held): number[] {
  let [namesMissing, mostMissing] = [0, 0];
  for (const [word, weight] of weights.entries()) {
    const share = own[word] ?? 0;
    if (isSurelyName[word] === true && share === 0) namesMissing += weight;
    mostMissing = Math.max(mostMissing, weight * (1 - share));
  }
  const words = Math.max(FEW_WORDS, weights.length);
  return [evidence, sentence, namesMissing, mostMissing, Math.log(words)];
}

/**
 * The chance that a passage with these features answers its question, 0 to 1: logistic regression,
 * learned from questions about a corpus, whose best passage answers or does not, and about others.
 */
export function chanceOf(features: readonly number[]): number {
  let sum: number = CHANCE_WEIGHTS.bias;
  for (const [at, feature] of CHANCE_FEATURES.entries()) {
    sum += CHANCE_WEIGHTS[feature] * (features[at] ?? 0);
  }
  return 1 / (1 + Math.exp(-sum));
}
