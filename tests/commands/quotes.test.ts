import { describe, expect, it } from 'vitest';

import quotes from '../../commands/quotes.ts';
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
  it('offers the closest names for somebody who is not quoted', () =>
    expect(list({ speaker: 'Zzyzx' })).toMatchObject({ kind: 'which-speaker', match: 'none' }));
  it('refuses a mode that there is not', () =>
    expect(list({ speaker: 'Khamenei', mode: 'from' })).toMatchObject({
      kind: 'invalid',
      option: 'mode',
    }));
});
