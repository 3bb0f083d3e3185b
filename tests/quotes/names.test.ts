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
