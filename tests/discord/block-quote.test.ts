/** That quoted words are an article's own, in one piece, and that leaving words out is marked. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { blockQuote } from '../../src/discord/block-quote.ts';
import { unescapeMarkdown } from '../../src/discord/escape.ts';
import { hostileText } from './support/arbitraries.ts';
import { article, excerpt } from './support/articles.ts';
import { asParsed, shownText } from './support/shown-text.ts';

const quote = (text: string, maxChars = Infinity): string =>
  blockQuote(excerpt(article('a', text)), maxChars);

/** The quoted words alone: without the mark, "> " and backslashes. */
const wordsOf = (markdown: string): string =>
  unescapeMarkdown(
    markdown
      .replace(/ \[…\]$/u, '')
      .replace(/^> /u, '')
      .replaceAll(/(\r\n?|\n)> /gu, '$1'),
  );

describe('blockQuote', () => {
  it('quotes the words exactly', () => {
    expect(quote('“This is a threat to all countries,” he said.')).toBe(
      '> “This is a threat to all countries,” he said.',
    );
  });

  it('puts every line into the quote and keeps markdown visible', () => {
    expect(quote('a *b*\n\n# c\r\n- d\re')).toBe('> a \\*b\\*\n> \n> \\# c\r\n> \\- d\r> e');
  });

  it('leaves out whole sentences at the end', () => {
    const text = 'Putin came on Monday. He left on Wednesday. Nobody said why he had come.';
    expect(quote(text, 60)).toBe('> Putin came on Monday. He left on Wednesday. […]');
  });

  it('leaves out words when the next sentence is long', () => {
    expect(quote('Yes. The minister did not unconditionally resign on Monday evening.', 40)).toBe(
      '> Yes. The minister did not […]',
    );
  });

  it('leaves out characters, whole ones, when there is no word to leave out', () => {
    expect(quote('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 24)).toBe('> 👩‍👩‍👧👩‍👩‍👧 […]');
    expect(quote(`a${'\u0301'.repeat(50)}`, 16)).toBe(`> a${'\u0301'.repeat(9)} […]`);
  });

  it('refuses words that are not the article’s', () => {
    const honest = excerpt(article('a', 'He did not resign.'));
    expect(() => blockQuote({ ...honest, text: 'He did resign.' }, 100)).toThrow(
      /words of a at 0, got others/u,
    );
  });

  it('shows one slice of the article from its start, within the room, whatever the text', () => {
    const texts = hostileText(60).filter((text) => text !== '');
    fc.assert(
      fc.property(texts, fc.integer({ min: 16, max: 200 }), (text, maxChars) => {
        const markdown = quote(text, maxChars);
        expect(markdown.length).toBeLessThanOrEqual(maxChars);
        const shown = wordsOf(markdown);
        expect(shown).toBe(text.slice(0, shown.length));
        expect(shown.length).toBeGreaterThan(0);
        expect(markdown.endsWith(' […]') || shown === text).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is read as a quotation of exactly these words, whatever the text', () => {
    // A quote that starts with a line end is one that Discord's readers cannot tell from none.
    const texts = hostileText(30).filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(texts, (text) => {
        const shown = shownText(quote(text));
        expect(shown.text).toBe(asParsed(text));
        expect([...new Set(shown.formatting)]).toEqual(['blockQuote']);
      }),
      { numRuns: 300 },
    );
  });
});
