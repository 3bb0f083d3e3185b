/** The best labellings of a chain against all labellings in order, counted one by one. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bestLabellings, bestLabels } from '../../src/quotes/best-labellings.ts';
import { type Chain, LABEL } from '../../src/quotes/chain.ts';
import { chains, labellings, scoreOf } from './support/small-chains.ts';

/** Whether the source is one run. */
const isOneRun = (labels: readonly number[]): boolean => !/1[^1]+1/u.test(labels.join(''));

/** The score with which a labelling competes. */
const value = (chain: Chain, bonus: number, labels: readonly number[]): number =>
  scoreOf(chain, labels) + (labels.includes(LABEL.source) ? bonus : 0);

const bonuses = fc.integer({ min: 0, max: 3 });

describe('the best labellings', () => {
  it('come with their scores in falling order, none twice, none better left out, each source one run', () => {
    fc.assert(
      fc.property(chains, bonuses, fc.integer({ min: 1, max: 100 }), (chain, bonus, most) => {
        const expected = labellings(chain.length)
          .filter(isOneRun)
          .map((labels) => value(chain, bonus, labels))
          .toSorted((a, b) => b - a)
          .slice(0, most);
        const found = [...bestLabellings(chain, bonus, most)];
        expect(found.length).toBe(expected.length);
        for (const [at, { labels, score }] of found.entries()) {
          expect(isOneRun([...labels])).toBe(true);
          expect(score).toBeCloseTo(expected[at] ?? Number.NaN, 8);
          expect(value(chain, bonus, [...labels])).toBeCloseTo(score, 8);
        }
        expect(new Set(found.map(({ labels }) => labels.join(''))).size).toBe(found.length);
      }),
    );
  });

  it('are the same after a longer chain and after one that was left early', () => {
    fc.assert(
      fc.property(chains, chains, bonuses, (first, second, bonus) => {
        const alone = [...bestLabellings(first, bonus, 9)];
        bestLabellings(second, bonus, 9).next();
        expect([...bestLabellings(first, bonus, 9)]).toEqual(alone);
      }),
    );
  });

  it('begin with the one that is asked for alone', () => {
    fc.assert(
      fc.property(chains, bonuses, (chain, bonus) => {
        expect([...bestLabels(chain, bonus)]).toEqual([
          ...(bestLabellings(chain, bonus, 3).next().value?.labels ?? []),
        ]);
      }),
    );
  });
});
