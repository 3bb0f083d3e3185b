/** The chain's sums and best labellings against all labellings, counted one by one. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type Chain,
  LABEL,
  LABELS,
  backward,
  bestLabels,
  forward,
  scoreOfNothing,
} from '../../src/quotes/chain.ts';

/** All labellings of a length. */
function labellings(length: number): number[][] {
  if (length === 0) return [[]];
  return labellings(length - 1).flatMap((rest) => [0, 1, 2, 3].map((label) => rest.concat(label)));
}

function scoreOf({ unit, pair }: Chain, labels: readonly number[]): number {
  return labels.reduce(
    (sum, label, at) =>
      sum +
      (unit[at * LABELS + label] ?? 0) +
      (at === 0 ? 0 : (pair[at * 16 + (labels[at - 1] ?? 0) * LABELS + label] ?? 0)),
    0,
  );
}

/** Whether the source is one run. */
const isOneRun = (labels: readonly number[]): boolean => !/1[^1]+1/u.test(labels.join(''));

const chains = fc
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

describe('a chain', () => {
  it('sums all labellings, from both ends', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const total = Math.log(
          labellings(chain.length).reduce(
            (sum, labels) => sum + Math.exp(scoreOf(chain, labels)),
            0,
          ),
        );
        const after = new Float64Array(chain.unit.length);
        backward(chain, after);
        const first = [0, 1, 2, 3].map((label) => (chain.unit[label] ?? 0) + (after[label] ?? 0));
        const fromBehind = Math.log(first.reduce((sum, score) => sum + Math.exp(score), 0));
        expect(forward(chain, new Float64Array(chain.unit.length))).toBeCloseTo(total, 8);
        expect(fromBehind).toBeCloseTo(total, 8);
      }),
    );
  });

  it('finds the best labelling whose source is one run', () => {
    fc.assert(
      fc.property(chains, fc.integer({ min: 0, max: 3 }), (chain, bonus) => {
        const value = (labels: readonly number[]): number =>
          scoreOf(chain, labels) + (labels.includes(LABEL.source) ? bonus : 0);
        const best = Math.max(...labellings(chain.length).filter(isOneRun).map(value));
        const found = [...bestLabels(chain, bonus)];
        expect(isOneRun(found)).toBe(true);
        expect(value(found)).toBeCloseTo(best, 8);
      }),
    );
  });

  it('scores the labelling without any label', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const none = Array.from({ length: chain.length }, () => LABEL.other);
        expect(scoreOfNothing(chain)).toBeCloseTo(scoreOf(chain, none), 8);
      }),
    );
  });
});
