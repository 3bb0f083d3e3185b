/** What makes two excerpts one statement, and what keeps them apart. */
import { describe, expect, it } from 'vitest';

import { makeExcerpt } from '../../src/answers/excerpt.ts';
import { type Statement, isSameStatement, statementOf } from '../../src/answers/same-statement.ts';
import { span } from '../../src/text/span.ts';
import { article } from '../support/coverage.ts';

const statement = (text: string): Statement =>
  statementOf(
    makeExcerpt(article('a', text), span(0, text.length), { role: 'paragraph', number: 1 }),
  );

describe('isSameStatement', () => {
  it.each([
    ['the same words', 'closed in May', 'closed in May', true],
    ['a copy cut short', 'closed in May and taken down', 'closed in May', true],
    ['another month', 'closed in May', 'closed in June', false],
    ['a copy without the day', 'closed on Monday at noon', 'closed at noon', true],
    ['another day', 'closed on Monday', 'closed on Tuesday', false],
    ['one of two months', 'closed in May or June', 'closed in May', true],
    ['another figure', 'closed in 2015', 'closed in 2016', false],
    ['a denial', 'closed in May', 'not closed in May', false],
  ])('%s', (_, first, second, expected) => {
    const begin = 'The old pier at Selm stood for years and the mayor said it would be ';
    const [a, b] = [statement(begin + first), statement(begin + second)];
    expect([isSameStatement(a, b), isSameStatement(b, a)]).toEqual([expected, expected]);
  });
});
