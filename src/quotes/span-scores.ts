/** The chain of label scores around a cue, as the model sees it. */
import { type Chain, LABELS, makeChain } from './chain.ts';
import type { Landmarks } from './landmarks.ts';
import type { Model, Table } from './model.ts';
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
/** Added to a weight, so that it is a byte without sign. */
const BIAS = 128;
/** Every other byte of a word: two sums of bytes at once, each with room for 257 of them. */
const LANES = 0x00ff00ff;
const upper = (word: number): number => (word >>> 8) & LANES;

const packedTables = new WeakMap<Table, Int32Array>();

/** A table's weights, {@link BIAS} added, four to a 32-bit word: one look-up reads the weights of four labels. */
function packed(table: Table): Int32Array {
  const known = packedTables.get(table);
  if (known !== undefined) return known;
  const words = new Int32Array(table.weights.length / 4);
  for (let word = 0; word < words.length; word += 1) {
    let value = 0;
    for (let lane = 3; lane >= 0; lane -= 1) {
      value = (value << 8) | ((table.weights[word * 4 + lane] ?? 0) + BIAS);
    }
    words[word] = value;
  }
  packedTables.set(table, words);
  return words;
}

/** Writes the scores of a described window into `chain`. */
function scoreWindow(
  { length, counts, features }: Description,
  { units, pairs }: Pick<Model, 'units' | 'pairs'>,
  chain: Chain,
): void {
  const unitWords = packed(units);
  const pairWords = packed(pairs);
  const pairShift = units.bits - pairs.bits;
  chain.length = length;
  for (let at = 0; at < length; at += 1) {
    const first = at * MAX_SPAN_FEATURES;
    const count = counts[at] ?? 0;
    const last = first + count;
    let even = 0;
    let odd = 0;
    let index = first;
    // Four at a time: the processor then waits for four look-ups at once, and they are what takes the time.
    for (; index + 3 < last; index += 4) {
      const a = unitWords[features[index] ?? 0] ?? 0;
      const b = unitWords[features[index + 1] ?? 0] ?? 0;
      const c = unitWords[features[index + 2] ?? 0] ?? 0;
      const d = unitWords[features[index + 3] ?? 0] ?? 0;
      even = (even + (a & LANES) + (b & LANES) + (c & LANES) + (d & LANES)) | 0;
      odd = (odd + upper(a) + upper(b) + upper(c) + upper(d)) | 0;
    }
    for (; index < last; index += 1) {
      const word = unitWords[features[index] ?? 0] ?? 0;
      even = (even + (word & LANES)) | 0;
      odd = (odd + upper(word)) | 0;
    }
    const bias = count * BIAS;
    const place = at * LABELS;
    chain.unit[place] = ((even & 0xffff) - bias) * units.scale;
    chain.unit[place + 1] = ((odd & 0xffff) - bias) * units.scale;
    chain.unit[place + 2] = ((even >>> 16) - bias) * units.scale;
    chain.unit[place + 3] = ((odd >>> 16) - bias) * units.scale;
    for (let label = 0; label < LABELS; label += 1) {
      even = 0;
      odd = 0;
      for (index = first; index < first + PAIR_FEATURES; index += 1) {
        const word = pairWords[((features[index] ?? 0) >>> pairShift) * LABELS + label] ?? 0;
        even = (even + (word & LANES)) | 0;
        odd = (odd + upper(word)) | 0;
      }
      const row = at * PAIR_COLUMNS + label * LABELS;
      chain.pair[row] = ((even & 0xffff) - PAIR_FEATURES * BIAS) * pairs.scale;
      chain.pair[row + 1] = ((odd & 0xffff) - PAIR_FEATURES * BIAS) * pairs.scale;
      chain.pair[row + 2] = ((even >>> 16) - PAIR_FEATURES * BIAS) * pairs.scale;
      chain.pair[row + 3] = ((odd >>> 16) - PAIR_FEATURES * BIAS) * pairs.scale;
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
