/** That texts share a message's room fairly, and never take more than there is. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fitItems, lastThatFits, shareOut } from '../../src/discord/fit.ts';

const more = (count: number): string => `and ${count} more`;

describe('shareOut', () => {
  it.each([
    ['meets every need that fits', [10, 20], 100, [10, 20]],
    ['gives what a small need leaves to the large ones', [10, 500, 500], 210, [10, 100, 100]],
    ['keeps the order of the needs', [500, 10], 110, [100, 10]],
    ['gives nothing of nothing', [5, 5], 0, [0, 0]],
    ['gives nothing of less than nothing', [5], -3, [0]],
    ['serves no needs', [], 9, []],
  ])('%s', (_name, needs, total, shares) => {
    expect(shareOut(needs, total)).toEqual(shares);
  });

  it('never gives more than was needed, nor more than there is', () => {
    const numbers = fc.array(fc.nat(5000), { maxLength: 8 });
    fc.assert(
      fc.property(numbers, fc.nat(5000), (needs, total) => {
        const shares = shareOut(needs, total);
        expect(shares.every((share, index) => share <= (needs[index] ?? 0))).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(total);
      }),
    );
  });
});

describe('fitItems', () => {
  it.each([
    ['joins what fits', ['a', 'b'], 10, 'a, b'],
    ['counts what does not fit', ['aaaa', 'bbbb', 'cccccc'], 16, 'aaaa, and 2 more'],
    ['counts everything when no item fits', ['aaaaaaaaaaaaaaa', 'b'], 12, 'and 2 more'],
    ['says nothing when there is no room for that', ['aaaaaaaaaaaaaaa', 'b'], 3, ''],
    ['says nothing of nothing', [], 10, ''],
  ])('%s', (_name, items, maxChars, joined) => {
    expect(fitItems(items, ', ', more, maxChars)).toBe(joined);
  });
});

describe('lastThatFits', () => {
  it('is the last candidate up to which all fit', () => {
    const numbers = fc.uniqueArray(fc.nat(1000)).map((all) => all.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(numbers, fc.nat(1000), (candidates, limit) => {
        const fits = (candidate: number): boolean => candidate <= limit;
        expect(lastThatFits(candidates, fits)).toBe(candidates.findLast(fits));
      }),
    );
  });
});
