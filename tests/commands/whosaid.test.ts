import { describe, expect, it } from 'vitest';

import whosaid from '../../commands/whosaid.ts';
import { suppliedCoverage } from '../support/coverage.ts';

const coverage = await suppliedCoverage();
const PLOT =
  'The Americans have a long-term plot and are trying to dominate Syria and then the whole region';

const checked = (input: Readonly<Record<string, string>>): unknown => {
  const answer = whosaid.answer(input, coverage);
  return answer.kind === 'checked'
    ? [answer.verdict, answer.origins.map(({ speaking }) => [speaking?.speaker, speaking?.via])]
    : answer.kind;
};

describe('/whosaid', () => {
  it('finds the words in both articles, the dated one first, with their speaker and relay', () =>
    expect(checked({ quote: `"${PLOT}"` })).toEqual([
      'exact',
      [
        ['Ali Khamenei', ['his website']],
        ['Ali Khamenei', []],
      ],
    ]));
  it('calls a denial that was slipped in an alteration', () =>
    expect(checked({ quote: PLOT.replace('have a', 'have no') })).toEqual([
      'altered',
      [
        ['Ali Khamenei', ['his website']],
        ['Ali Khamenei', []],
      ],
    ]));
  it('says that somebody else said it', () =>
    expect(checked({ quote: PLOT, speaker: 'Putin' })).toEqual([
      'different speaker',
      [
        ['Ali Khamenei', ['his website']],
        ['Ali Khamenei', []],
      ],
    ]));
  it('says that nothing like it is in the coverage', () =>
    expect(checked({ quote: 'We choose to go to the Moon in this decade' })).toEqual([
      'not in the coverage',
      [],
    ]));
});
