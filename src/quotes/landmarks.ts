/** Where commas, verbs, quotations and likely cues stand: running counts that answer “how many lie between” at once. */
import { type Clauses, readClauses } from './clauses.ts';
import { hashWord } from './hash.ts';
import { posId } from './tokens.ts';
import { QUOTED, type Units } from './units.ts';

/** Parallel arrays over the units; a running count has one entry more and counts the units before. */
export interface Landmarks {
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly quotes: Int32Array;
  readonly cues: Int32Array;
  readonly thats: Int32Array;
  /** How likely the unit is a cue, in seven steps. */
  readonly likely: Uint8Array;
  readonly sentenceStart: Int32Array;
  readonly sentenceEnd: Int32Array;
  /** In the same sentence; −1 without one. */
  readonly lastComma: Int32Array;
  readonly lastCue: Int32Array;
  readonly lastVerb: Int32Array;
  readonly nextCue: Int32Array;
  readonly clauses: Clauses;
}

/** Upper ends of the steps of likelihood. */
const STEPS = [0.03, 0.1, 0.25, 0.5, 0.75, 0.92];
/** From here on a unit counts as a cue when others are looked at. */
const COUNTED = 0.4;
/** From here on it is the next or last cue. */
const SEEN = 0.3;

const COMMA = hashWord(',');
const THAT = hashWord('that');
const VERB = posId('VERB');
const AUX = posId('AUX');

/** Which step of likelihood. */
function stepOf(probability: number): number {
  const step = STEPS.findIndex((end) => probability < end);
  return step === -1 ? STEPS.length : step;
}

/** How many units before each place pass, one entry more than units: what {@link countBetween} reads. */
export function runningCount(count: number, passes: (unit: number) => boolean): Int32Array {
  const sums = new Int32Array(count + 1);
  for (let unit = 0; unit < count; unit += 1) {
    sums[unit + 1] = (sums[unit] ?? 0) + (passes(unit) ? 1 : 0);
  }
  return sums;
}

/** The last unit before each that passes and stands in the same sentence, −1 without one. */
function lastBefore({ count, sentence }: Units, passes: (unit: number) => boolean): Int32Array {
  const last = new Int32Array(count).fill(-1);
  for (let unit = 1; unit < count; unit += 1) {
    if (sentence[unit - 1] !== sentence[unit]) continue;
    last[unit] = passes(unit - 1) ? unit - 1 : (last[unit - 1] ?? -1);
  }
  return last;
}

/** The landmarks of an article whose units are cues with these probabilities. */
export function readLandmarks(units: Units, probabilities: Float32Array): Landmarks {
  const { count, word, pos, sentence } = units;
  const isSeen = (unit: number): boolean => (probabilities[unit] ?? 0) >= SEEN;
  const isVerb = (unit: number): boolean => pos[unit] === VERB || pos[unit] === AUX;
  const likely = new Uint8Array(count);
  const sentenceStart = new Int32Array(count);
  const sentenceEnd = new Int32Array(count);
  const nextCue = new Int32Array(count).fill(-1);
  for (let unit = 0; unit < count; unit += 1) {
    likely[unit] = stepOf(probabilities[unit] ?? 0);
    const same = unit > 0 && sentence[unit - 1] === sentence[unit];
    sentenceStart[unit] = same ? (sentenceStart[unit - 1] ?? unit) : unit;
  }
  for (let unit = count - 1; unit >= 0; unit -= 1) {
    const same = unit + 1 < count && sentence[unit + 1] === sentence[unit];
    sentenceEnd[unit] = same ? (sentenceEnd[unit + 1] ?? unit) : unit;
    if (same) nextCue[unit] = isSeen(unit + 1) ? unit + 1 : (nextCue[unit + 1] ?? -1);
  }
  return {
    commas: runningCount(count, (unit) => word[unit] === COMMA),
    verbs: runningCount(count, isVerb),
    quotes: runningCount(count, (unit) => pos[unit] === QUOTED),
    cues: runningCount(count, (unit) => (probabilities[unit] ?? 0) >= COUNTED),
    thats: runningCount(count, (unit) => word[unit] === THAT),
    likely,
    sentenceStart,
    sentenceEnd,
    lastComma: lastBefore(units, (unit) => word[unit] === COMMA),
    lastCue: lastBefore(units, isSeen),
    lastVerb: lastBefore(units, isVerb),
    nextCue,
    clauses: readClauses(units, probabilities),
  };
}

/** How many a running count finds in the units `[from, to)`. */
export const countBetween = (sums: Int32Array, from: number, to: number): number =>
  to > from ? (sums[to] ?? 0) - (sums[from] ?? 0) : 0;
