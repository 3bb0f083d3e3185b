import { describe, expect, it } from 'vitest';

import sources from '../../commands/sources.ts';
import type { RawInput } from '../../src/command.ts';
import { partialDate } from '../../src/corpus/partial-date.ts';
import { ENGLISH_WORDS } from '../../src/wording/languages.ts';
import { article, coverageOf, suppliedCoverage } from '../support/coverage.ts';

const supplied = await suppliedCoverage();
const [KHAMENEI, IRAN] = [
  'khamenei-meets-putin-and-denounces-the-us',
  'in-iran-putin-and-khamenei-speak-of-american-plots',
];

const list = (input: RawInput): unknown => {
  const answer = sources.answer(input, supplied);
  return answer.kind === 'sources'
    ? [answer.match, answer.articles.map(({ id }) => id), answer.resolutions]
    : answer.kind;
};

describe('/sources', () => {
  it('lists what is held, the dated article first', () =>
    expect(list({})).toEqual(['all', [KHAMENEI, IRAN], []]));
  it('takes the id that autocomplete gives', () =>
    expect(list({ article: IRAN })).toEqual(['article', [IRAN], []]));
  it('takes the beginning of a title', () =>
    expect(list({ article: 'khamenei meets' })).toEqual(['article', [KHAMENEI], []]));
  it('says out loud which title a misspelt one was taken for', () =>
    expect(list({ article: 'khamanei metes putin' })).toEqual([
      'article',
      [KHAMENEI],
      [{ typed: 'khamanei metes putin', shown: 'Khamenei meets Putin and denounces the US' }],
    ]));
  it('lists all when nothing is of that name', () =>
    expect(list({ article: 'zzzz' })).toEqual(['unknown', [KHAMENEI, IRAN], []]));
  it('lists the articles about a topic, the best first', () => {
    expect(list({ topic: 'Velayati' })).toEqual(['topic', [IRAN], []]);
    expect(list({ topic: 'the plot to dominate Syria' })).toEqual(['topic', [IRAN, KHAMENEI], []]);
  });
  it('refuses limits that cannot be used, whatever was asked for', () => {
    expect(list({ from: 'Monday' })).toBe('invalid');
    expect(list({ topic: 'Syria', to: 'Monday' })).toBe('invalid');
    expect(list({ article: IRAN, outlet: 'Any' })).toBe('invalid');
  });
  it('leaves out what is not within the limits', () =>
    expect(list({ from: '2015' })).toEqual(['all', [KHAMENEI], []]));
  it('lists the articles of an outlet by its name', () => {
    const held = coverageOf(
      article('a', 'Words.', { outlet: 'The Pier' }),
      article('b', 'Words.', { outlet: 'Harbour News' }),
      article('c', 'Words.', { outlet: 'The Pier' }),
    );
    const answer = sources.answer({ article: 'the pier' }, held);
    expect(answer).toMatchObject({ match: 'outlet', articles: [{ id: 'a' }, { id: 'c' }] });
    expect(sources.answer({ article: 'the peir' }, held)).toMatchObject({
      resolutions: [{ typed: 'the peir', shown: 'The Pier' }],
    });
  });
  it('lists nothing about a topic that is not covered', () =>
    expect(list({ topic: 'the price of oil' })).toEqual(['unknown', [], []]));
});

describe('autocomplete of /sources', () => {
  const held = coverageOf(
    article('a', 'Words.', {
      title: 'Pier closed',
      outlet: 'The Pier',
      published: partialDate('2015-11-23'),
    }),
    article('b', 'Words.', { title: `${'Very long '.repeat(20)}title` }),
  );
  const { article: option } = sources.options;
  const suggest = (typed: string): unknown =>
    option?.type === 'text' ? option.suggest?.(typed, held, ENGLISH_WORDS) : undefined;

  it('offers outlets, then articles newest first, each saying what it is', () =>
    expect(suggest('')).toEqual([
      { label: 'The Pier (1 article)', value: 'The Pier' },
      { label: 'Pier closed (The Pier, 23 Nov 2015)', value: 'a' },
      { label: `${'Very long '.repeat(8).trim()}… (outlet not stated)`, value: 'b' },
    ]));
  it('keeps labels within 100 characters', () => {
    const labels = sources.options['article'];
    const choices =
      labels?.type === 'text' ? (labels.suggest?.('very', held, ENGLISH_WORDS) ?? []) : [];
    expect(choices.map(({ label }) => label.length)).toEqual([100]);
  });
});
