import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { BestScores } from '../../src/search/best-scores.ts';

describe('BestScores', () => {
  it('has the lowest of the best few, as sorting finds it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (scores, limit) => {
          const best = new BestScores(limit);
          for (const score of scores) best.offer(score);
          const sorted = scores.toSorted((a, b) => b - a);
          expect(best.least).toBe(sorted[limit - 1] ?? 0);
        },
      ),
    );
  });
});
