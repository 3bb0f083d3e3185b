import { describe, expect, it } from 'vitest';

import { FuzzyNames, FuzzyWords } from '../../src/search/fuzzy.ts';

const WORDS = [
  'khamenei',
  'khomeini',
  'koran',
  'putin',
  'putting',
  'moscow',
  'deployment',
  'gaddafi',
  '2015',
];
const words = new FuzzyWords(
  WORDS.map((form) => ({ form, isName: form !== 'putting' && form !== 'deployment' })),
);

describe('FuzzyWords', () => {
  it.each([
    ['khamanei', ['khamenei'], 'one letter replaced'],
    ['khamnei', ['khamenei'], 'one letter dropped'],
    ['khmaenei', ['khamenei'], 'two letters swapped'],
    ['moscov', ['moscow'], 'another transliteration is also one slip'],
    ['deploymnet', ['deployment'], 'a long word'],
    ['deplyomnet', ['deployment'], 'two slips in a long word'],
    ['quran', ['koran'], 'two letters apart but the same sounds'],
    ['puitn', ['putin'], 'two letters swapped in a short word'],
    ['paten', [], 'two slips in a short word are another word'],
    [
      'khomenei',
      ['khamenei', 'khomeini'],
      'one slip from one name, two from another: nearest first',
    ],
    ['qadhafi', ['gaddafi'], 'three letters apart but the same consonants, vowels and all'],
    ['2016', [], 'a figure is never read as another'],
    ['put', [], 'too short to tell'],
  ])('reads %s as %j: %s', (typed, expected) => {
    expect(words.lookAlikes(typed, 5).map(({ number }) => WORDS[number])).toEqual(expected);
  });
});

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
