/** That a title or an outlet cannot break the line it stands in. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { unescapeMarkdown } from '../../src/discord/escape.ts';
import { inlineText, withoutIsolates } from '../../src/discord/inline-text.ts';
import { cleanTyped, oneLine } from '../../src/discord/one-line.ts';
import { hostileText } from './support/arbitraries.ts';
import { shownText } from './support/shown-text.ts';

describe('oneLine and cleanTyped', () => {
  it('turn line ends, tabs and control characters into single spaces', () => {
    expect(oneLine(' a\r\n\tb\u0000c\u2028d ')).toBe('a b c d');
  });

  it('replace half a character', () => {
    expect(oneLine('a\ud800b')).toBe('a\ufffdb');
  });

  it('keep the joiners of words and emojis', () => {
    expect(cleanTyped('خامنه‌ای 👩‍👩‍👧')).toBe('خامنه‌ای 👩‍👩‍👧');
  });

  it('drop what reorders text that was typed', () => {
    expect(cleanTyped('a\u202Eb\u2066c\u200F')).toBe('abc');
  });

  it('change nothing the second time', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(cleanTyped(cleanTyped(text))).toBe(cleanTyped(text));
      }),
    );
  });
});

describe('inlineText', () => {
  it('escapes markdown', () => {
    expect(inlineText('*A* title', 100)).toBe(String.raw`\*A\* title`);
  });

  it('isolates what runs from right to left', () => {
    expect(inlineText('خامنه‌ای', 100)).toBe('\u2068خامنه‌ای\u2069');
    expect(inlineText('Tehran', 100)).toBe('Tehran');
  });

  it('drops overrides, which could reach beyond the isolate', () => {
    expect(inlineText('a\u202Eb\u2069c', 100)).toBe('abc');
  });

  it('marks what it leaves out at the end', () => {
    expect(inlineText('Khamenei meets Putin', 10)).toBe('Khamenei…');
    expect(inlineText('****', 5)).toBe(String.raw`\*\*…`);
    expect(inlineText('שלום שלום', 8)).toBe('\u2068שלום…\u2069');
  });

  it('is one plain line within its room, whatever the text', () => {
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 4, max: 120 }), (text, maxChars) => {
        const line = inlineText(text, maxChars);
        expect(line.length).toBeLessThanOrEqual(maxChars);
        expect(line).not.toMatch(/[\n\r\u2028\u2029]/u);
        const plain = withoutIsolates(line);
        expect(plain).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
        expect(shownText(plain)).toEqual({ text: unescapeMarkdown(plain), formatting: [] });
      }),
      { numRuns: 300 },
    );
  });
});
