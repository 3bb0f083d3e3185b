import { describe, expect, it } from 'vitest';

import { FuzzyNames } from '../../src/search/fuzzy.ts';

describe('FuzzyNames', () => {
  const names = ['Harbour News', 'News of the Pier', 'Pier News', 'Der Élysée-Bericht'];
  const fuzzyNames = new FuzzyNames(names);
  it.each([
    [
      'pier news',
      [
        ['Pier News', 'exact'],
        ['Harbour News', 'fuzzy'],
      ],
    ],
    [
      'news',
      [
        ['News of the Pier', 'prefix'],
        ['Harbour News', 'word'],
        ['Pier News', 'word'],
      ],
    ],
    ['elysee', [['Der Élysée-Bericht', 'word']]],
    ['harbuor', [['Harbour News', 'fuzzy']]],
    ['   ', []],
  ])('finds “%s”', (typed, expected) => {
    expect(fuzzyNames.find(typed, 9).map(({ number, tier }) => [names[number], tier])).toEqual(
      expected,
    );
  });
});
