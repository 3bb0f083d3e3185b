/** Small random chains, and the score of each of their labellings counted one by one. */
import * as fc from 'fast-check';

import { type Chain, LABELS } from '../../../src/quotes/chain.ts';

/** All labellings of a length. */
export function labellings(length: number): number[][] {
  if (length === 0) return [[]];
  return labellings(length - 1).flatMap((rest) => [0, 1, 2, 3].map((label) => rest.concat(label)));
}

/** The score of one labelling, from its definition. */
export function scoreOf({ unit, pair }: Chain, labels: readonly number[]): number {
  return labels.reduce(
    (sum, label, at) =>
      sum +
      (unit[at * LABELS + label] ?? 0) +
      (at === 0 ? 0 : (pair[at * 16 + (labels[at - 1] ?? 0) * LABELS + label] ?? 0)),
    0,
  );
}

/** Chains of one to four units. */
export const chains = fc
  .integer({ min: 1, max: 4 })
  .chain((length) =>
    fc.record({
      length: fc.constant(length),
      unit: fc.array(fc.integer({ min: -20, max: 20 }), {
        minLength: length * 4,
        maxLength: length * 4,
      }),
      pair: fc.array(fc.integer({ min: -20, max: 20 }), {
        minLength: length * 16,
        maxLength: length * 16,
      }),
    }),
  )
  .map(({ length, unit, pair }): Chain => ({
    length,
    unit: Float64Array.from(unit, (value) => value / 7),
    pair: Float64Array.from(pair, (value) => value / 7),
  }));
