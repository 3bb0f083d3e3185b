import { describe, expect, it } from 'vitest';

import { assertVerbatim, makeExcerpt } from '../../src/answers/excerpt.ts';
import { span } from '../../src/text/span.ts';
import { article } from '../support/coverage.ts';

const HELD = article('a', 'The pier is closed.');
const PLACE = { role: 'paragraph', number: 1 } as const;

describe('makeExcerpt', () => {
  it('takes its words from the article', () =>
    expect(makeExcerpt(HELD, span(4, 8), PLACE).text).toBe('pier'));
  it('refuses an empty span', () =>
    expect(() => makeExcerpt(HELD, span(4, 4), PLACE)).toThrow(
      'Expected words in a, got the empty span at 4',
    ));
  it('refuses a span beyond the text', () =>
    expect(() => makeExcerpt(HELD, span(4, 99), PLACE)).toThrow(
      'Expected a span within 19 characters',
    ));
});

describe('assertVerbatim', () => {
  it('lets an excerpt through that is still its article’s', () => {
    const excerpt = makeExcerpt(HELD, span(4, 8), PLACE);
    expect(assertVerbatim(excerpt)).toBe(excerpt);
  });
  it('stops words that the article does not have', () => {
    const forged = { ...makeExcerpt(HELD, span(4, 8), PLACE), text: 'port' };
    expect(() => assertVerbatim(forged)).toThrow('Expected the words of a at 4, got others');
  });
});
