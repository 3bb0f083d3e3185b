/** Which words name somebody, and with which title and role. */
import { describe, expect, it } from 'vitest';

import { namesIn } from '../../src/quotes/names.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { areApartWithin } from '../support/span-laws.ts';

const read = (text: string): (readonly [string, string | undefined, readonly string[]])[] =>
  namesIn(text).map(({ name, role, honorifics }) => [name, role, honorifics]);

describe('namesIn', () => {
  it.each([
    [
      'a title and a role in capitals',
      'Russian President Vladimir Putin',
      ['Vladimir Putin', 'Russian President', []],
    ],
    ['an honorific', 'Ayatollah Ali Khamenei', ['Ali Khamenei', undefined, ['Ayatollah']]],
    ['an abbreviated title', 'Sen. John Barnes', ['John Barnes', 'Sen.', []]],
    [
      'an office with of',
      'Secretary of State Hillary Clinton',
      ['Hillary Clinton', 'Secretary of State', []],
    ],
    ['a particle', 'Osama bin Laden', ['Osama bin Laden', undefined, []]],
    ['an initial', 'George W. Bush', ['George W. Bush', undefined, []]],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('reads a role in lower case before a name, with its owner', () => {
    expect(read('Iran’s supreme leader Ayatollah Khamenei spoke.')).toEqual([
      ['Iran', undefined, []],
      ['Khamenei', 'Iran’s supreme leader', ['Ayatollah']],
    ]);
  });

  it('reads a role after a name', () => {
    expect(read('Maria Hill, a doctor at the clinic, left.')).toEqual([
      ['Maria Hill', 'a doctor at the clinic', []],
    ]);
  });

  it.each([
    ['an age', 'Peter Hart, 25, a bank employee, left.', 'a bank employee'],
    [
      'a party',
      'Ron Johnson, R-Wis., chairman of the committee, left.',
      'chairman of the committee',
    ],
    [
      'an abbreviation',
      'Tad Devine, an adviser to Mr. Sanders, left.',
      'an adviser to Mr. Sanders',
    ],
    ['a relative clause', 'Tom Burke, an organizer who came late, left.', 'an organizer'],
  ])('reads a role after a name and %s', (_, text, role) => {
    expect(read(text)[0]?.[1]).toBe(role);
  });

  it.each([
    ['what a sentence goes on with', 'He saw Maria Hill, where the mayor lives, again.'],
    ['another name', 'He saw Maria Hill, Sen. Ted Cruz, and others.'],
    ['who they were with', 'He saw Maria Hill, with an adviser, again.'],
  ])('takes %s for no role', (_, text) => {
    expect(read(text)[0]).toEqual(['Maria Hill', undefined, []]);
  });

  it('reads the owner of a role in capitals, up to the comma', () => {
    expect(read('In Ohio, New York City mayor Bill de Blasio left.').at(-1)).toEqual([
      'Bill de Blasio',
      'New York City mayor',
      [],
    ]);
  });

  it.each([
    ['a group at the beginning of a sentence', 'It rained. Demonstrators left.', []],
    ['a word that is small elsewhere', 'Investigations began. The investigations ended.', []],
    ['a contraction', 'I’m here, and They’ve come.', []],
    ['an agency at the beginning of a sentence', 'It rained. Reuters reported it.', ['Reuters']],
    ['a name that is a month too', 'Theresa May met Mrs. May in May.', ['Theresa May', 'May']],
    ['a place with New', 'He went to New York.', ['New York']],
    ['a person of a place', 'Tom Emanuel of Laconia stood there.', ['Tom Emanuel']],
    [
      'an office of a place',
      'The Policy Institute of California says so.',
      ['Policy Institute of California'],
    ],
    ['an opening participle', 'Using Ted Cruz, they won.', ['Ted Cruz']],
    ['capitals in front', 'GOP STAGE Rand Paul left.', ['Rand Paul']],
    ['a full name that begins unlike given names', 'Zalmay Ali Khan left.', ['Zalmay Ali Khan']],
  ])('reads %s', (_, text, names) => {
    expect(read(text).map(([name]) => name)).toEqual(names);
  });

  it('finds in a headline the names of the text', () => {
    const text =
      'Hillary Clinton Slams Donald Trump On Trade\nHillary Clinton met Donald Trump. Trump left.';
    expect(read(text).map(([name]) => name)).toEqual([
      'Hillary Clinton',
      'Donald Trump',
      'Hillary Clinton',
      'Donald Trump',
      'Trump',
    ]);
  });

  it('ends a name with its sentence and with a possessive', () => {
    expect(
      read('He flew to Iran. Putin met Khamenei’s Tehran envoys.').map(([name]) => name),
    ).toEqual(['Iran', 'Putin', 'Khamenei', 'Tehran']);
  });

  it('takes no opening word of a sentence for a name', () => {
    expect(read('But the rain fell. On Monday it stopped. Officials were glad.')).toEqual([]);
  });

  it.each(HOSTILE_TEXTS)('lies in order in %s', (_, text) => {
    const spans = namesIn(text).map(({ span }) => span);
    expect(areApartWithin(spans, 0, text.length)).toBe(true);
  });
});
