import { describe, expect, it } from 'vitest';

import { answerKind, canAnswer } from '../../src/search/answer-cues.ts';
import { indexPassages } from '../../src/search/revise.ts';
import { article } from '../support/coverage.ts';

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

describe('canAnswer', () => {
  const index = indexPassages([
    article(
      'a',
      'Tehran had 300 piers in 1984. He came by train, the Train to Iran, in June, on a march.',
    ),
  ]);
  it.each([
    ['1984', ['date', 'figure']],
    ['300', ['figure']],
    ['june', ['date', 'name']],
    ['march', []],
    ['tehran', ['name']],
    ['train', []],
    ['piers', []],
  ])('%s', (form, kinds) =>
    expect(
      (['date', 'figure', 'name'] as const).filter((kind) =>
        canAnswer(index, kind, index.parts.vocabulary.find(form)),
      ),
    ).toEqual(kinds),
  );
});
