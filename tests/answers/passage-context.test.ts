/** That context grows step by step, always in the article's own words. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { contextOf, contextsOf, paragraphsOf } from '../../src/answers/passage-context.ts';
import type { Article } from '../../src/corpus/article.ts';
import { contains, span } from '../../src/text/span.ts';
import { anyText } from '../support/arbitraries.ts';
import { article } from '../support/coverage.ts';

const FERRY = article(
  'ferry',
  [
    'The ferry sank in May. Nobody was hurt. Divers found the bell.',
    'It had been built in 1931.',
    'A new one was ordered in June.',
  ].join('\n\n'),
);

const spanOf = (source: Article, words: string): ReturnType<typeof span> => {
  const start = source.text.indexOf(words);
  return span(start, start + words.length);
};

const around = (words: string): string[] =>
  contextsOf(FERRY, spanOf(FERRY, words)).map(({ excerpt }) => excerpt.text);

describe('the words around an excerpt', () => {
  it('are the sentences beside it, the paragraph, then its neighbours', () =>
    expect(around('Divers found the bell.')).toEqual([
      'Nobody was hurt. Divers found the bell.',
      'The ferry sank in May. Nobody was hurt. Divers found the bell.',
      FERRY.text.slice(0, FERRY.text.indexOf('\n\nA new one')),
      FERRY.text,
    ]));

  it('leave out a step that would show nothing more', () =>
    expect(around('It had been built in 1931.')).toEqual([FERRY.text]));

  it('are none when the words are the whole text, or beyond it', () => {
    expect(around(FERRY.text)).toEqual([]);
    expect(contextsOf(FERRY, span(9000, 9001))).toEqual([]);
    expect(contextOf(FERRY, span(9000, 9001))).toBeUndefined();
    expect(paragraphsOf(FERRY, span(9000, 9001))).toBeUndefined();
  });

  it('say where they begin and end', () => {
    const [context] = contextsOf(FERRY, spanOf(FERRY, 'It had been built in 1931.'));
    expect([context?.excerpt.place, context?.lastPlace]).toEqual([
      { role: 'paragraph', number: 1 },
      { role: 'paragraph', number: 3 },
    ]);
  });

  it('stop before they are too long for a message', () => {
    const long = article('long', Array.from({ length: 9 }, () => 'Rain fell. '.repeat(60)).join('\n\n')); // prettier-ignore
    const texts = contextsOf(long, spanOf(long, 'Rain fell.')).map(({ excerpt }) => excerpt.text);
    expect(texts.map(({ length }) => length)).toEqual([21, 659, 1321, 1983]);
  });

  it('are whole paragraphs for the exact text', () =>
    expect(paragraphsOf(FERRY, spanOf(FERRY, 'Nobody'))?.excerpt.text).toBe(
      'The ferry sank in May. Nobody was hurt. Divers found the bell.',
    ));

  it('keep the white space that the words end in', () => {
    const two = article('two', 'Rain fell. \nSnow fell. \n');
    expect(contextsOf(two, span(5, 11)).map(({ excerpt }) => excerpt.text)).toEqual([
      'Rain fell. ',
      'Rain fell. \nSnow fell.',
    ]);
  });

  it('are exact, and wider at each step, in any text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, from, length) => {
        const source = article('a', text);
        const start = text.length === 0 ? 0 : from % text.length;
        const words = span(start, Math.min(text.length, start + 1 + (length % 30)));
        let last = words;
        for (const { excerpt } of contextsOf(source, words)) {
          expect(excerpt.text).toBe(text.slice(excerpt.span.start, excerpt.span.end));
          expect(contains(excerpt.span, last)).toBe(true);
          expect(excerpt.text.length).toBeGreaterThan(last.end - last.start);
          last = excerpt.span;
        }
      }),
    );
  });
});
