/** Slips between two words, against the definition. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { editDistance } from '../../src/text/edit-distance.ts';
import { shortWord } from '../support/arbitraries.ts';

/** The definition, tried out in every way; exponential. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [first, second] = a;
  const ways = [
    distance(a.slice(1), b) + 1,
    distance(a, b.slice(1)) + 1,
    distance(a.slice(1), b.slice(1)) + (first === b[0] ? 0 : 1),
  ];
  const isSwap = second !== undefined && first === b[1] && second === b[0];
  if (isSwap) ways.push(distance(a.slice(2), b.slice(2)) + 1);
  return Math.min(...ways);
}

describe('editDistance', () => {
  it.each<[why: string, a: string, b: string, edits: number]>([
    ['equal', 'putin', 'putin', 0],
    ['both empty', '', '', 0],
    ['one empty', '', 'abc', 3],
    ['a letter replaced', 'khamenei', 'khamanei', 1],
    ['a letter dropped', 'tehran', 'teran', 1],
    ['a letter inserted', 'putin', 'puttin', 1],
    ['neighbours swapped', 'iran', 'irna', 1],
    ['two swaps', 'abcd', 'badc', 2],
    ['a swap is not edited again', 'ca', 'abc', 3],
  ])('%s', (_why, a, b, edits) => {
    expect(editDistance(a, b, 5)).toBe(edits);
    expect(editDistance(b, a, 5)).toBe(edits);
  });

  it('stops at one over the limit', () => {
    expect(editDistance('khamenei', 'rouhani', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
    expect(editDistance('a', 'b', 0)).toBe(1);
  });

  it('is the least number of slips, up to the limit, in both directions', () => {
    fc.assert(
      fc.property(shortWord, shortWord, fc.nat(6), (a, b, limit) => {
        const expected = Math.min(distance(a, b), limit + 1);
        expect(editDistance(a, b, limit)).toBe(expected);
        expect(editDistance(b, a, limit)).toBe(expected);
      }),
    );
  });
});
