/** The chain's sums against all labellings, counted one by one. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LABEL, backward, forward, scoreOfNothing } from '../../src/quotes/chain.ts';
import { chains, labellings, scoreOf } from './support/small-chains.ts';

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

  it('scores the labelling without any label', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const none = Array.from({ length: chain.length }, () => LABEL.other);
        expect(scoreOfNothing(chain)).toBeCloseTo(scoreOf(chain, none), 8);
      }),
    );
  });
});
