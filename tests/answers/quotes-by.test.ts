import { describe, expect, it } from 'vitest';

import { type QuotesMode, quotesBy } from '../../src/answers/quotes-by.ts';
import type { TypedLimits } from '../../src/answers/scope.ts';
import { partialDate } from '../../src/corpus/partial-date.ts';
import { article, coverageOf } from '../support/coverage.ts';

const coverage = coverageOf(
  article(
    'old',
    '“The northern pier will stay closed for years,” said Maria Hill, the harbour master.',
    {
      published: partialDate('2014'),
      outlet: 'The Pier',
    },
  ),
  article(
    'new',
    '“The northern pier will open on Monday,” Maria Hill said. “We are proud of it.”',
    {
      published: partialDate('2016-02'),
    },
  ),
  article('undated', '“Nobody asked us about the harbour,” Peter Stone told reporters.'),
  article(
    'other',
    '“Maria Hill has done a good job for the harbour,” said Anna Hill, her sister.',
    {
      published: partialDate('2015'),
    },
  ),
);

const list = (
  speaker: string,
  { mode = 'by', about, ...limits }: TypedLimits & { mode?: QuotesMode; about?: string } = {},
): unknown => {
  const answer = quotesBy(speaker, mode, about, limits, coverage);
  return answer.kind === 'quotations'
    ? answer.hits.map(({ excerpt }) => excerpt.article.id)
    : answer;
};

describe('quotesBy', () => {
  it('lists what somebody said, the newest article first', () =>
    expect(list('Maria Hill')).toEqual(['new', 'old']));
  it('keeps to a topic', () =>
    expect(list('Maria Hill', { about: 'closed for years' })).toEqual(['old']));
  it('keeps to limits', () => {
    expect(list('Maria Hill', { from: '2016' })).toEqual(['new']);
    expect(list('Maria Hill', { from: 'Monday' })).toMatchObject({ kind: 'invalid' });
  });
  it('lists what others said about somebody, and not what they said themselves', () =>
    expect(list('Maria Hill', { mode: 'about' })).toEqual(['other']));
  it('does not take what is said of a namesake for words about somebody', () => {
    const namesakes = coverageOf(
      article('a', '“The bridge is late,” said Maria Hill.'),
      article('b', '“Anna Hill is proud of the bridge,” said Peter Stone.'),
    );
    expect(quotesBy('Maria Hill', 'about', undefined, {}, namesakes)).toMatchObject({ hits: [] });
  });
  it('takes the id that a suggestion gives', () => {
    const [choice] = coverage.speakers.suggest('Peter', 5);
    expect(list(choice?.id ?? '')).toEqual(['undated']);
  });
  it('offers those who are quoted when a name is nobody’s', () =>
    expect(list('Zzyzx')).toMatchObject({
      kind: 'which-speaker',
      match: 'none',
      choices: [
        { name: 'Maria Hill', quotations: 2 },
        { name: 'Anna Hill' },
        { name: 'Peter Stone' },
      ],
    }));
  it('offers namesakes as a choice', () =>
    expect(list('Hill')).toMatchObject({
      kind: 'which-speaker',
      match: 'several',
      choices: [{ name: 'Maria Hill' }, { name: 'Anna Hill' }],
    }));
  it('says out loud whom a misspelt name was taken for', () =>
    expect(quotesBy('Peter Stome', 'by', undefined, {}, coverage)).toMatchObject({
      resolutions: [{ typed: 'Peter Stome', shown: 'Peter Stone' }],
    }));
});

describe('suggestions of speakers', () => {
  it('start with those quoted most', () =>
    expect(coverage.speakers.suggest('', 2).map(({ name }) => name)).toEqual([
      'Maria Hill',
      'Anna Hill',
    ]));
});
