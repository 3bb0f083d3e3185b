/** That a word diff tells all of both texts and keeps as much as can be kept. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { wordDiff } from '../../src/text/word-diff.ts';
import { shortWord } from '../support/arbitraries.ts';

/** `[-left out-]{+added+} kept`, as word diffs are written. */
function written(from: string, to: string): string {
  const [a, b] = [from.split(' ').filter(Boolean), to.split(' ').filter(Boolean)];
  return wordDiff(a, b)
    .map((run) => {
      const [left, added] = [a.slice(...run.from).join(' '), b.slice(...run.to).join(' ')];
      if (run.isKept) return left;
      return `${left && `[-${left}-]`}${added && `{+${added}+}`}`;
    })
    .join(' ');
}

describe('wordDiff', () => {
  it.each([
    ['', '', ''],
    ['', 'he said', '{+he said+}'],
    ['he said', '', '[-he said-]'],
    ['he said so', 'he said so', 'he said so'],
    ['he said so today', 'he said it today', 'he said [-so-]{+it+} today'],
  ])('of “%s” and “%s”', (from, to, expected) => expect(written(from, to)).toBe(expected));
});

describe('a word diff', () => {
  it('joins a single kept word between two changes to them', () =>
    expect(written('they met on Monday in Tehran', 'they spoke on Sunday in Tehran')).toBe(
      'they [-met on Monday-]{+spoke on Sunday+} in Tehran',
    ));

  it('tells every word of both, in order, and keeps only words that are the same', () => {
    const words = fc.array(shortWord, { maxLength: 20 });
    fc.assert(
      fc.property(words, words, (from, to) => {
        const runs = wordDiff(from, to);
        expect(runs.flatMap((run) => from.slice(...run.from))).toEqual(from);
        expect(runs.flatMap((run) => to.slice(...run.to))).toEqual(to);
        for (const run of runs) {
          const isSame = from.slice(...run.from).join(' ') === to.slice(...run.to).join(' ');
          expect(isSame || !run.isKept).toBe(true);
          expect(run.from[1] - run.from[0] + run.to[1] - run.to[0]).toBeGreaterThan(0);
        }
        expect(runs.every((run, at) => at === 0 || run.isKept !== runs[at - 1]?.isKept)).toBe(true);
      }),
    );
  });
});
