/** Weights under training: AdaGrad steps with decay, averaged over the last part of the training. */
import type { Table } from '../quotes/model.ts';

/** Trainable weights of a table with `columns` weights a row. */
export interface Trainee {
  readonly table: Table & { readonly weights: Float32Array };
  /** Sums of squared gradients. */
  readonly seen: Float32Array;
  readonly sum: Float64Array;
  snapshots: number;
}

/** A table of zeros. */
export function makeTrainee(bits: number, columns: number): Trainee {
  const size = 2 ** bits * columns;
  return {
    table: { bits, columns, scale: 1, weights: new Float32Array(size) },
    seen: new Float32Array(size),
    sum: new Float64Array(size),
    snapshots: 0,
  };
}

/** How a weight moves: `rate` of the steps, `decay` towards zero, `calm` that damps the first steps. */
export interface Schedule {
  readonly rate: number;
  readonly decay: number;
  readonly calm: number;
}

/** One step of one weight against its gradient. AdaGrad (Duchi, Hazan, Singer, JMLR 2011). */
export function step(
  { table: { weights }, seen }: Trainee,
  at: number,
  gradient: number,
  { rate, decay, calm }: Schedule,
): void {
  const weight = weights[at] ?? 0;
  const slope = gradient + decay * weight;
  const total = (seen[at] ?? 0) + slope * slope;
  seen[at] = total;
  weights[at] = weight - (rate * slope) / Math.sqrt(calm + total);
}

/** Puts the weights back to zero; what the average has taken in stays. */
export function restart({ table, seen }: Trainee): void {
  table.weights.fill(0);
  seen.fill(0);
}

/** Takes the weights as they are into the average. */
export function takeSnapshot(trainee: Trainee): void {
  const { sum, table } = trainee;
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (table.weights[at] ?? 0);
  trainee.snapshots += 1;
}

/** Puts the average of the snapshots, times `factor`, in the place of the weights. */
export function settle({ table, sum, snapshots }: Trainee, factor = 1): void {
  for (let at = 0; at < sum.length; at += 1) {
    table.weights[at] = ((sum[at] ?? 0) / snapshots) * factor;
  }
}

/** What is left of a trained table. */
export interface Economy {
  /** How many rows stay. */
  readonly rows: number;
  /** The largest whole number that a weight becomes, and the weight that becomes it; larger ones become it too. */
  readonly limit: number;
  readonly clip: number;
}

/**
 * The table in whole numbers, with the rows that matter most: by the largest weight times the square root of how often the
 * feature is seen, which on the validation split lost less than the largest weight alone.
 */
export function shrink(
  { table }: Trainee,
  frequency: Uint32Array,
  { rows, limit, clip }: Economy,
): Table {
  const { bits, columns, weights } = table;
  const count = 2 ** bits;
  const worth = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    let largest = 0;
    for (let column = 0; column < columns; column += 1) {
      largest = Math.max(largest, Math.abs(weights[row * columns + column] ?? 0));
    }
    worth[row] = largest * Math.sqrt(frequency[row] ?? 0);
  }
  const least = worth.toSorted().at(-rows - 1) ?? 0;
  const scale = Math.fround(clip / limit);
  const whole = new Int8Array(weights.length);
  for (let row = 0; row < count; row += 1) {
    if ((worth[row] ?? 0) <= least) continue;
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const steps = Math.round((weights[at] ?? 0) / scale);
      whole[at] = Math.min(limit, Math.max(-limit, steps));
    }
  }
  return { bits, columns, scale, weights: whole };
}
