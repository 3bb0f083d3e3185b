import { describe, expect, it } from 'vitest';

import { answerKind, isOfKind } from '../../src/search/answer-cues.ts';

describe('answerKind', () => {
  it.each([
    ['When was Putin last in Tehran?', 'date'],
    ['In what year did the deal end?', 'date'],
    ['How many troops arrived?', 'figure'],
    ['What was the cost of the pier?', 'figure'],
    ['Who praised whom?', 'name'],
    ['Which city held the summit?', 'name'],
    ['Why was the pier closed?', undefined],
    ['gas exports summit', undefined],
  ])('%s', (question, kind) => expect(answerKind(question)).toBe(kind));
});

describe('isOfKind', () => {
  it('takes years for dates, words that begin with a digit for figures, names for names', () => {
    const kinds = ['date', 'figure', 'name'] as const;
    const of = (form: string, isName: boolean): string[] =>
      kinds.filter((kind) => isOfKind(kind, form, isName));
    expect(of('2015', false)).toEqual(['date', 'figure']);
    expect(of('300', false)).toEqual(['figure']);
    expect(of('tehran', true)).toEqual(['name']);
    expect(of('pier', false)).toEqual([]);
  });
});
