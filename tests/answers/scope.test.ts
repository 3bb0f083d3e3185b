import { describe, expect, it } from 'vitest';

import { type TypedLimits, scopeOf } from '../../src/answers/scope.ts';
import { partialDate } from '../../src/corpus/partial-date.ts';
import { ENGLISH_WORDS } from '../../src/wording/languages.ts';
import { faultWords } from '../../src/wording/notes.ts';
import { article, coverageOf } from '../support/coverage.ts';

const dated = (id: string, date: string, outlet?: string): ReturnType<typeof article> =>
  article(id, 'Words.', { published: partialDate(date), outlet });

const coverage = coverageOf(
  dated('day', '2015-11-23', 'Harbour News'),
  dated('month', '2015-11', 'Harbour News'),
  dated('year', '2016', 'The Pier'),
  article('undated', 'Words.'),
);

const within = (limits: TypedLimits): string[] | string => {
  const scope = scopeOf(limits, coverage);
  if (scope.kind === 'scope') return [...scope.articles].map(({ id }) => id);
  const { expected, got } = faultWords(ENGLISH_WORDS, scope);
  return `${scope.option}: expected ${expected}, got ${got}`;
};

describe('scopeOf', () => {
  it.each<[string, TypedLimits, string[]]>([
    ['nothing is limited', {}, ['year', 'day', 'month', 'undated']],
    ['a day lies in its month', { from: '2015-11-23', to: '2015-11-23' }, ['day', 'month']],
    [
      'a month that could hold a later day counts',
      { from: '2015-11-24', to: '2015-12' },
      ['month'],
    ],
    ['a year is from its first to its last day', { from: '2016-12-31' }, ['year']],
    [
      'the outlet alone keeps undated articles out only if they name another',
      { outlet: 'The Pier' },
      ['year'],
    ],
    ['an outlet is found by its beginning', { outlet: 'harb' }, ['day', 'month']],
  ])('%s', (_, limits, expected) => expect(within(limits)).toEqual(expected));

  it.each<[string, TypedLimits, string]>([
    [
      'words for a date',
      { from: 'Monday' },
      'from: expected a date such as 2015, 2015-11 or 2015-11-23, got “Monday”',
    ],
    [
      'a day that does not exist',
      { to: '2015-02-30' },
      'to: expected a date such as 2015, 2015-11 or 2015-11-23, got “2015-02-30”',
    ],
    [
      'dates the wrong way round',
      { from: '2016', to: '2015-11' },
      'to: expected a date not before 2016, got “2015-11”',
    ],
    [
      'an outlet nobody resembles',
      { outlet: 'Zzzzqq' },
      'outlet: expected one of the outlets held: Harbour News, The Pier, got “Zzzzqq”',
    ],
  ])('refuses %s', (_, limits, expected) => expect(within(limits)).toBe(expected));

  it('says out loud which outlet a misspelt name was taken for', () => {
    const scope = scopeOf({ outlet: 'Harbor News' }, coverage);
    expect(scope.kind === 'scope' && scope.resolutions).toEqual([
      { typed: 'Harbor News', shown: 'Harbour News' },
    ]);
  });

  it('refuses an outlet when no article names one', () => {
    const scope = scopeOf({ outlet: 'Any' }, coverageOf(article('a', 'Words.')));
    expect(scope).toMatchObject({ kind: 'invalid', expected: { kind: 'outlet', held: [] } });
  });
});
