/** The chain of label scores around a cue, as the model sees it. */
import { type Chain, LABELS, makeChain } from './chain.ts';
import type { Landmarks } from './landmarks.ts';
import type { Model } from './model.ts';
import { MAX_SPAN_FEATURES, PAIR_FEATURES, spanFeatures } from './span-features.ts';
import type { Units } from './units.ts';
import { MAX_WINDOW_UNITS, windowOf } from './window.ts';

/** The features of the units `[from, from + length)`: `counts[i]` of them from `features[i · MAX_SPAN_FEATURES]` on. */
export interface Description {
  from: number;
  length: number;
  readonly counts: Int32Array;
  readonly features: Int32Array;
}

/** An empty description with room for any window. */
export const makeDescription = (): Description => ({
  from: 0,
  length: 0,
  counts: new Int32Array(MAX_WINDOW_UNITS),
  features: new Int32Array(MAX_WINDOW_UNITS * MAX_SPAN_FEATURES),
});

/** Writes the features of the window of `cue` into `into`. */
export function describeWindow(
  units: Units,
  marks: Landmarks,
  cue: number,
  bits: number,
  into: Description,
): void {
  const { from, to } = windowOf(units, cue);
  into.from = from;
  into.length = to - from;
  const describe = spanFeatures(units, marks, cue, bits, into.features);
  for (let at = 0; at < into.length; at += 1) {
    into.counts[at] = describe(from + at, at * MAX_SPAN_FEATURES);
  }
}

const PAIR_COLUMNS = LABELS * LABELS;

/** Writes the scores of a described window into `chain`. */
export function scoreWindow(
  { length, counts, features }: Description,
  { units: table, pairs }: Pick<Model, 'units' | 'pairs'>,
  chain: Chain,
): void {
  const { weights, scale } = table;
  const pairWeights = pairs.weights;
  const pairShift = table.bits - pairs.bits;
  chain.length = length;
  for (let at = 0; at < length; at += 1) {
    const first = at * MAX_SPAN_FEATURES;
    const end = first + (counts[at] ?? 0);
    let other = 0;
    let source = 0;
    let content = 0;
    let cue = 0;
    for (let index = first; index < end; index += 1) {
      const row = (features[index] ?? 0) * LABELS;
      other += weights[row] ?? 0;
      source += weights[row + 1] ?? 0;
      content += weights[row + 2] ?? 0;
      cue += weights[row + 3] ?? 0;
    }
    chain.unit[at * LABELS] = other * scale;
    chain.unit[at * LABELS + 1] = source * scale;
    chain.unit[at * LABELS + 2] = content * scale;
    chain.unit[at * LABELS + 3] = cue * scale;
    for (let column = 0; column < PAIR_COLUMNS; column += 1) {
      let sum = 0;
      for (let index = first; index < first + PAIR_FEATURES; index += 1) {
        const row = ((features[index] ?? 0) >>> pairShift) * PAIR_COLUMNS;
        sum += pairWeights[row + column] ?? 0;
      }
      chain.pair[at * PAIR_COLUMNS + column] = sum * pairs.scale;
    }
  }
}

/** Scores for the units `[from, from + chain.length)`; the chain is reused for the next cue. */
export interface SpanScores {
  readonly from: number;
  readonly chain: Chain;
}

/** A function that scores the window of a cue; each call overwrites the chain of the one before. */
export function spanScorer(
  model: Pick<Model, 'units' | 'pairs'>,
  units: Units,
  marks: Landmarks,
): (cue: number) => SpanScores {
  const chain = makeChain(MAX_WINDOW_UNITS);
  const description = makeDescription();
  return (cue) => {
    describeWindow(units, marks, cue, model.units.bits, description);
    scoreWindow(description, model, chain);
    return { from: description.from, chain };
  };
}
