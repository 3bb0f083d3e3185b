/** Every word of an article is in one sentence of one passage, and each passage has its place. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { makeArticle } from '../../src/corpus/make-article.ts';
import { passages } from '../../src/corpus/passages.ts';
import { slice, span } from '../../src/text/span.ts';
import { words } from '../../src/text/words.ts';
import { anyText } from '../support/arbitraries.ts';
import { article } from '../support/coverage.ts';
import { areApartWithin, contains } from '../support/span-laws.ts';

describe('passages', () => {
  it('counts the paragraphs of the body only', () => {
    const text = 'Talks end\n\nMinisters in Vienna\n\nTalks ended. Why?\n\n* * *\n\nThey go on.';
    const made = makeArticle(
      'a',
      text,
      { title: 'Talks end', authors: [], credits: [], agencies: [] },
      [{ role: 'caption', span: span(11, 30) }],
    );
    expect(
      passages(made).map(({ place, sentences }) => [
        place,
        sentences.map((sentence) => slice(text, sentence)),
      ]),
    ).toEqual([
      [{ role: 'headline' }, ['Talks end']],
      [{ role: 'caption' }, ['Ministers in Vienna']],
      [{ role: 'paragraph', number: 1 }, ['Talks ended.', 'Why?']],
      [{ role: 'paragraph', number: 2 }, ['They go on.']],
    ]);
  });

  it.each(['', ' \n', '***\n\n…'])('finds none in %j', (text) => {
    expect(passages(article('a', text))).toEqual([]);
  });

  it('holds every word in one sentence of one passage, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = passages(article('a', text));
        expect(
          areApartWithin(
            found.map((passage) => passage.span),
            0,
            text.length,
          ),
        ).toBe(true);
        for (const passage of found) {
          const { start, end } = passage.span;
          expect(areApartWithin(passage.sentences, start, end)).toBe(true);
        }
        const sentences = found.flatMap((passage) => passage.sentences);
        for (const word of words(text)) {
          expect(sentences.filter((sentence) => contains(sentence, word.span))).toHaveLength(1);
        }
      }),
    );
  });
});
