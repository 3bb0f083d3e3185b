/** An article from its parts: id, headline, furniture. */
import { describe, expect, it } from 'vitest';

import { makeArticle } from '../../src/corpus/make-article.ts';
import { span } from '../../src/text/span.ts';

const facts = (title: string) => ({ title, authors: [], credits: [], agencies: [] });

describe('makeArticle', () => {
  it('keeps text and facts as they are', () => {
    const text = '  Talks ended. \r\n';
    expect(makeArticle('a', text, { ...facts('Talks end'), outlet: 'The Example' })).toEqual({
      id: 'a',
      title: 'Talks end',
      outlet: 'The Example',
      authors: [],
      credits: [],
      agencies: [],
      text,
      furniture: [],
    });
  });

  it.each<[why: string, title: string, first: string, isHeadline: boolean]>([
    ['the same words', 'Talks end', 'Talks end', true],
    ['another case', 'Talks end', 'TALKS END', true],
    ['other marks', 'The "talks" end', 'The “talks” end', true],
    ['a heading of Markdown', 'Talks end', '# Talks end', true],
    ['one word more', 'Talks end', 'Talks end today', false],
    ['no words at all', '***', '---', false],
  ])('compares title and first paragraph: %s', (_why, title, first, isHeadline) => {
    const { furniture } = makeArticle('a', `${first}\n\nTalks ended.`, facts(title));
    const headline = { role: 'headline', span: { start: 0, end: first.length } };
    expect(furniture).toEqual(isHeadline ? [headline] : []);
  });

  it('puts furniture in the order of the text', () => {
    const text = 'Talks end\n\nBy us\n\nMinisters';
    const given = [
      { role: 'caption', span: span(18, 27) },
      { role: 'credit', span: span(11, 16) },
    ] as const;
    const { furniture } = makeArticle('a', text, facts('Talks end'), given);
    expect(furniture.map(({ role }) => role)).toEqual(['headline', 'credit', 'caption']);
  });

  it.each([0, 101])('refuses an id of %d characters', (length) => {
    expect(() => makeArticle('x'.repeat(length), 'Talks ended.', facts('Talks end'))).toThrow(
      new RangeError(`Expected an article id of 1 to 100 characters, got ${length}`),
    );
  });
});
