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

/** Takes the weights as they are into the average. */
export function takeSnapshot(trainee: Trainee): void {
  const { sum, table } = trainee;
  for (const [at, weight] of table.weights.entries()) sum[at] = (sum[at] ?? 0) + weight;
  trainee.snapshots += 1;
}

/** Puts the average of the snapshots, times `factor`, in the place of the weights. */
export function settle({ table, sum, snapshots }: Trainee, factor = 1): void {
  for (const [at, total] of sum.entries()) table.weights[at] = (total / snapshots) * factor;
}

/**
 * The table in whole numbers from −127 to 127, with the `rows` rows that matter most: the largest weight times the
 * square root of how often the feature is seen. Chosen over the largest weight alone: it loses nothing down to a seventh.
 */
export function shrink({ table }: Trainee, frequency: Uint32Array, rows: number): Table {
  const { bits, columns, weights } = table;
  const count = 2 ** bits;
  const worth = new Float64Array(count);
  let top = 0;
  for (let row = 0; row < count; row += 1) {
    let largest = 0;
    for (let column = 0; column < columns; column += 1) {
      largest = Math.max(largest, Math.abs(weights[row * columns + column] ?? 0));
    }
    top = Math.max(top, largest);
    worth[row] = largest * Math.sqrt(frequency[row] ?? 0);
  }
  const least = worth.toSorted().at(-rows - 1) ?? 0;
  const scale = Math.fround(top / 127);
  const whole = new Int8Array(weights.length);
  for (let row = 0; row < count; row += 1) {
    if ((worth[row] ?? 0) <= least) continue;
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      whole[at] = Math.round((weights[at] ?? 0) / scale);
    }
  }
  return { bits, columns, scale, weights: whole };
}
