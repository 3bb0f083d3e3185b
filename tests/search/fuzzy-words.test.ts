import { describe, expect, it } from 'vitest';

import { lookAlikes } from '../../src/search/fuzzy-words.ts';
import { indexPassages } from '../../src/search/revise.ts';
import { article } from '../support/coverage.ts';

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
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
const isName = (word: string): boolean => word !== 'putting' && word !== 'deployment';
const index = indexPassages([
  article('a', `${WORDS.map((word) => (isName(word) ? capitalised(word) : word)).join(' ')}.`),
]);

describe('lookAlikes', () => {
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
    expect(lookAlikes(index, typed, 5).map(({ text }) => text)).toEqual(expected);
  });
});
