import { describe, expect, it } from 'vitest';

import quotes from '../../commands/quotes.ts';
import { ENGLISH_WORDS } from '../../src/wording/languages.ts';
import { suppliedCoverage } from '../support/coverage.ts';

const coverage = await suppliedCoverage();

const list = (input: Readonly<Record<string, string>>): unknown => {
  const answer = quotes.answer(input, coverage);
  return answer.kind === 'quotations'
    ? [
        answer.speaker.name,
        answer.hits.map(({ excerpt }) => excerpt.text.slice(0, 24)),
        answer.resolutions,
      ]
    : answer;
};

describe('/quotes', () => {
  it('lists what somebody said, the same statement of two articles once', () => {
    const answer = quotes.answer({ speaker: 'Khamenei', about: 'political means' }, coverage);
    expect(answer.kind === 'quotations' && answer.hits.map(({ alsoIn }) => alsoIn.length)).toEqual([
      1,
    ]);
  });
  it('says out loud whom a misspelt name was taken for', () =>
    expect(list({ speaker: 'Velayatti' })).toEqual([
      'Ali Akbar Velayati',
      [expect.stringContaining('Ali Akbar Velayati')],
      [{ typed: 'Velayatti', shown: 'Ali Akbar Velayati' }],
    ]));
  it('says out loud whom another transliteration was taken for', () =>
    expect(list({ speaker: 'Khamanei', about: 'political means' })).toEqual([
      'Ali Khamenei',
      [expect.any(String)],
      [{ typed: 'Khamanei', shown: 'Ali Khamenei' }],
    ]));
  it('offers the closest name for a transliteration that is far off', () =>
    expect(list({ speaker: 'Hamaney' })).toEqual({
      kind: 'which-speaker',
      typed: 'Hamaney',
      match: 'close',
      choices: [
        { id: 'ali-khamenei', name: 'Ali Khamenei', role: 'Iran’s Supreme Leader', quotations: 8 },
      ],
    }));
  it('lists what others said about somebody', () =>
    expect(list({ speaker: 'Putin', mode: 'about' })).toEqual([
      'Vladimir Putin',
      expect.arrayContaining([expect.stringContaining('A Kremlin spokesman was')]),
      [],
    ]));
  it('suggests speakers with their roles, and takes the suggested id', () => {
    const { speaker } = quotes.options;
    const [choice] =
      speaker?.type === 'text' ? (speaker.suggest?.('Velay', coverage, ENGLISH_WORDS) ?? []) : [];
    expect(choice).toEqual({
      label: 'Ali Akbar Velayati, top adviser, 1 quotation',
      value: 'ali-akbar-velayati',
    });
    expect(list({ speaker: choice?.value ?? '' })).toEqual([
      'Ali Akbar Velayati',
      [expect.stringContaining('Ali Akbar Velayati')],
      [],
    ]);
  });
  it('offers the closest names for somebody who is not quoted', () =>
    expect(list({ speaker: 'Zzyzx' })).toMatchObject({ kind: 'which-speaker', match: 'none' }));
  it('refuses a mode that there is not', () =>
    expect(list({ speaker: 'Khamenei', mode: 'from' })).toMatchObject({
      kind: 'invalid',
      option: 'mode',
      expected: { kind: 'one-of', values: ['by', 'about'] },
      got: { kind: 'text', text: 'from' },
    }));
});
