/** That a message repeats what was asked, and that it can be read back from there. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { echo, fitsEcho, textsIn } from '../../src/discord/echo.ts';
import { cleanTyped } from '../../src/discord/one-line.ts';
import { ENGLISH_WORDS } from '../../src/wording/languages.ts';
import { hostileText } from './support/arbitraries.ts';

const text = (maxLength: number) => ({ type: 'text', maxLength });
const SOURCES = {
  options: { hide: { type: 'flag' }, article: text(100), topic: text(300), outlet: text(100) },
};
const ABOVE = { id: 1, content: '### 2 passages in 2 articles' };

describe('echo', () => {
  it('repeats each text in small type', () => {
    const texts = [
      { option: 'article', place: 1, text: 'A title' },
      { option: 'topic', place: 2, text: 'Who *said* it?' },
    ];
    const lines = echo(ENGLISH_WORDS, { command: 'sources', texts });
    expect(lines).toEqual([
      { type: 10, id: 1_000_001, content: '-# Article: A title' },
      { type: 10, id: 1_000_002, content: String.raw`-# Topic: Who \*said\* it?` },
    ]);
    expect(textsIn(SOURCES, [ABOVE, ...lines])).toEqual(texts);
  });

  it('repeats nothing when nothing was asked', () => {
    expect(echo(ENGLISH_WORDS, { command: 'sources', texts: [] })).toEqual([]);
    expect(textsIn(SOURCES, [ABOVE, { id: 5 }])).toEqual([]);
  });

  it('is not read from another component', () => {
    expect(textsIn(SOURCES, [{ id: 2, content: '-# Topic: Who?' }])).toEqual([]);
  });

  it('gives back whatever was typed, cleaned', () => {
    const typed = hostileText(30)
      .map((made) => cleanTyped(made).slice(0, 300).trim())
      .filter((made) => made !== '' && !/\p{Surrogate}/u.test(made));
    fc.assert(
      fc.property(typed, (made) => {
        const texts = [{ option: 'topic', place: 2, text: made }];
        expect(
          textsIn(SOURCES, [ABOVE, ...echo(ENGLISH_WORDS, { command: 'sources', texts })]),
        ).toEqual(texts);
      }),
      { numRuns: 300 },
    );
  });

  it('gives back the longest texts that a command may take', () => {
    expect(fitsEcho({ options: { topic: text(1180) } })).toBe(true);
    expect(fitsEcho({ options: { topic: text(1181) } })).toBe(false);
    expect(fitsEcho({ options: { topic: text(1050), article: text(112) } })).toBe(false);
    const both = { options: { topic: text(1050), article: text(111) } };
    expect(fitsEcho(both)).toBe(true);
    const longest = [
      { option: 'topic', place: 0, text: `${'*'.repeat(1049)}ש` },
      { option: 'article', place: 1, text: `ש${'*'.repeat(110)}` },
    ];
    expect(textsIn(both, echo(ENGLISH_WORDS, { command: 'sources', texts: longest }))).toEqual(
      longest,
    );
  });
});
