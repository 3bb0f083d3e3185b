/** Learns which units around a cue are its source and content: a conditional random field over hashed features. */
import { type Chain, LABELS, backward, forward, makeChain } from '../quotes/chain.ts';
import type { Landmarks } from '../quotes/landmarks.ts';
import { MAX_SPAN_FEATURES, PAIR_FEATURES } from '../quotes/span-features.ts';
import { type Description, describeWindow, makeDescription } from '../quotes/span-scores.ts';
import type { Units } from '../quotes/units.ts';
import { MAX_WINDOW_UNITS } from '../quotes/window.ts';
import {
  type Schedule,
  type Trainee,
  makeTrainee,
  restart,
  settle,
  step,
  takeSnapshot,
} from './optimizer.ts';
import { randomNumbers, shuffled } from './random.ts';

/** A cue, likely or annotated, with the labels around it; none for a word that is no cue. */
export interface SpanLesson {
  readonly units: Units;
  readonly marks: Landmarks;
  readonly cue: number;
  readonly labels: ReadonlyMap<number, number>;
}

const UNIT_BITS = 20;
const PAIR_BITS = 16;
const PAIR_COLUMNS = LABELS * LABELS;
const EPOCHS = 8;
const AVERAGED_EPOCHS = 5;
const SNAPSHOTS_AN_EPOCH = 3;
const SCHEDULE: Schedule = { rate: 0.15, decay: 0.003, calm: 1 };
/** Share of a unit's features left out at random, so that no feature leans on another: the step that helped most. */
const DROPOUT = 0.75;
const MIN_SEEN = 2;
/** Smaller gradients are no reason to move: of a unit, of one of its labels, of a pair. */
const MIN_UNIT_GRADIENT = 0.003;
const MIN_LABEL_GRADIENT = 0.001;

/** Trained tables and how often each of their features occurs. */
export interface TrainedSpans {
  readonly units: Trainee;
  readonly pairs: Trainee;
  readonly unitCounts: Uint32Array;
  readonly pairCounts: Uint32Array;
}

/** Writes the scores of a described window into `chain`; as in extraction, with weights that are not yet whole numbers. */
function scoreWindow(
  { length, counts, features }: Description,
  units: Float32Array,
  pairs: Float32Array,
  chain: Chain,
): void {
  chain.length = length;
  chain.unit.fill(0, 0, length * LABELS);
  chain.pair.fill(0, 0, length * PAIR_COLUMNS);
  for (let at = 0; at < length; at += 1) {
    const first = at * MAX_SPAN_FEATURES;
    for (let index = first; index < first + (counts[at] ?? 0); index += 1) {
      const row = (features[index] ?? 0) * LABELS;
      for (let label = 0; label < LABELS; label += 1) {
        const place = at * LABELS + label;
        chain.unit[place] = (chain.unit[place] ?? 0) + (units[row + label] ?? 0);
      }
    }
    for (let index = first; index < first + PAIR_FEATURES; index += 1) {
      const row = ((features[index] ?? 0) >>> (UNIT_BITS - PAIR_BITS)) * PAIR_COLUMNS;
      for (let column = 0; column < PAIR_COLUMNS; column += 1) {
        const place = at * PAIR_COLUMNS + column;
        chain.pair[place] = (chain.pair[place] ?? 0) + (pairs[row + column] ?? 0);
      }
    }
  }
}

/** Leaves features out at random; those that weigh pairs stay, they stand first. */
function dropFeatures({ length, counts, features }: Description, random: () => number): void {
  for (let at = 0; at < length; at += 1) {
    const first = at * MAX_SPAN_FEATURES;
    let kept = first + PAIR_FEATURES;
    for (let index = kept; index < first + (counts[at] ?? 0); index += 1) {
      if (random() < DROPOUT) continue;
      features[kept] = features[index] ?? 0;
      kept += 1;
    }
    counts[at] = kept - first;
  }
}

function countFeatures(
  lessons: readonly SpanLesson[],
): Pick<TrainedSpans, 'unitCounts' | 'pairCounts'> {
  const unitCounts = new Uint32Array(2 ** UNIT_BITS);
  const pairCounts = new Uint32Array(2 ** PAIR_BITS);
  const described = makeDescription();
  for (const { units, marks, cue } of lessons) {
    describeWindow(units, marks, cue, UNIT_BITS, described);
    for (let at = 0; at < described.length; at += 1) {
      const first = at * MAX_SPAN_FEATURES;
      for (let index = 0; index < (described.counts[at] ?? 0); index += 1) {
        const feature = described.features[first + index] ?? 0;
        unitCounts[feature] = (unitCounts[feature] ?? 0) + 1;
        const pair = feature >>> (UNIT_BITS - PAIR_BITS);
        if (index < PAIR_FEATURES) pairCounts[pair] = (pairCounts[pair] ?? 0) + 1;
      }
    }
  }
  return { unitCounts, pairCounts };
}

/** The weights that label the lessons best; trained from nothing `rounds` times, each in another order, and averaged. */
export function trainSpans(lessons: readonly SpanLesson[], rounds: number): TrainedSpans {
  const units = makeTrainee(UNIT_BITS, LABELS);
  const pairs = makeTrainee(PAIR_BITS, PAIR_COLUMNS);
  const { unitCounts, pairCounts } = countFeatures(lessons);
  const described = makeDescription();
  const { features, counts } = described;
  const chain = makeChain(MAX_WINDOW_UNITS);
  const before = new Float64Array(MAX_WINDOW_UNITS * LABELS);
  const after = new Float64Array(MAX_WINDOW_UNITS * LABELS);
  const gradient = new Float64Array(LABELS);
  const learnUnit = (at: number, right: number, total: number): void => {
    let largest = 0;
    for (let label = 0; label < LABELS; label += 1) {
      const log = (before[at * LABELS + label] ?? 0) + (after[at * LABELS + label] ?? 0) - total;
      gradient[label] = Math.exp(log) - (label === right ? 1 : 0);
      largest = Math.max(largest, Math.abs(gradient[label] ?? 0));
    }
    if (largest <= MIN_UNIT_GRADIENT) return;
    const first = at * MAX_SPAN_FEATURES;
    for (let index = first; index < first + (counts[at] ?? 0); index += 1) {
      const feature = features[index] ?? 0;
      if ((unitCounts[feature] ?? 0) < MIN_SEEN) continue;
      for (let label = 0; label < LABELS; label += 1) {
        const slope = gradient[label] ?? 0;
        if (Math.abs(slope) > MIN_LABEL_GRADIENT) {
          step(units, feature * LABELS + label, slope, SCHEDULE);
        }
      }
    }
  };

  const learnPair = (at: number, from: number, to: number, total: number): void => {
    const first = at * MAX_SPAN_FEATURES;
    for (let column = 0; column < PAIR_COLUMNS; column += 1) {
      const label = column % LABELS;
      const earlier = (column - label) / LABELS;
      const log =
        (before[(at - 1) * LABELS + earlier] ?? 0) +
        (chain.pair[at * PAIR_COLUMNS + column] ?? 0) +
        (chain.unit[at * LABELS + label] ?? 0) +
        (after[at * LABELS + label] ?? 0) -
        total;
      const slope = Math.exp(log) - (column === from * LABELS + to ? 1 : 0);
      if (Math.abs(slope) <= MIN_UNIT_GRADIENT) continue;
      for (let index = first; index < first + PAIR_FEATURES; index += 1) {
        const row = (features[index] ?? 0) >>> (UNIT_BITS - PAIR_BITS);
        step(pairs, row * PAIR_COLUMNS + column, slope, SCHEDULE);
      }
    }
  };

  const lessonsASnapshot = Math.max(1, Math.floor(lessons.length / SNAPSHOTS_AN_EPOCH));
  const runEpoch = (
    lessonsInOrder: readonly SpanLesson[],
    random: () => number,
    isAveraged: boolean,
  ): void => {
    for (const [index, lesson] of lessonsInOrder.entries()) {
      describeWindow(lesson.units, lesson.marks, lesson.cue, UNIT_BITS, described);
      dropFeatures(described, random);
      scoreWindow(described, units.table.weights, pairs.table.weights, chain);
      const total = forward(chain, before);
      backward(chain, after);
      let last = 0;
      for (let at = 0; at < chain.length; at += 1) {
        const right = lesson.labels.get(described.from + at) ?? 0;
        learnUnit(at, right, total);
        if (at > 0) learnPair(at, last, right, total);
        last = right;
      }
      if (isAveraged && (index + 1) % lessonsASnapshot === 0) {
        takeSnapshot(units);
        takeSnapshot(pairs);
      }
    }
  };

  for (let round = 1; round <= rounds; round += 1) {
    const random = randomNumbers(round);
    restart(units);
    restart(pairs);
    for (let epoch = 1; epoch <= EPOCHS; epoch += 1) {
      runEpoch(shuffled(lessons, random), random, epoch > EPOCHS - AVERAGED_EPOCHS);
    }
  }
  settle(units, 1 - DROPOUT);
  settle(pairs);
  return { units, pairs, unitCounts, pairCounts };
}
