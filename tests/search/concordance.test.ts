import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Article } from '../../src/corpus/article.ts';
import { Concordance } from '../../src/search/concordance.ts';
import { indexPassages } from '../../src/search/revise.ts';
import { words } from '../../src/text/words.ts';
import { article } from '../support/coverage.ts';

const formsOf = (text: string): string[] => words(text).map(({ form }) => form);

const HARBOUR = article(
  'harbour',
  ['The pier is closed.', 'It is what it is, she said.', 'The old customs house fell.'].join(
    '\n\n',
  ),
);
const COPY = article('copy', 'The old customs house fell again.');
const concordance = new Concordance(indexPassages([HARBOUR, COPY]));

const near = (text: string, accepts: (article: Article) => boolean = () => true): unknown =>
  concordance.near(formsOf(text), 9, accepts).map(({ article: { id } }) => id);

describe('the places of words in order', () => {
  it.each([
    ['It is what it is', ['harbour'], 'function words alone'],
    ['the old customs house', ['harbour', 'copy'], 'both articles, in their order'],
    ['the old lighthouse customs house', ['harbour', 'copy'], 'a word that no article has'],
    ['zebra crossing ahead', [], 'no word in common'],
    ['', [], 'no words'],
  ])('“%s” is near %j: %s', (text, ids) => expect(near(text)).toEqual(ids));

  it('leaves out articles that are not accepted', () =>
    expect(near('the old customs house', ({ id }) => id === 'copy')).toEqual(['copy']));

  it('gives the same again: a look-up leaves nothing behind', () => {
    const first = near('the old customs house fell');
    near('it is what it is');
    expect(near('the old customs house fell')).toEqual(first);
  });

  it('finds every run of words where it stands', () => {
    const word = fc.constantFrom('the', 'is', 'pier', 'old', 'house', 'fell', 'again', 'we');
    const paragraph = fc.array(word, { minLength: 3, maxLength: 60 });
    const text = fc.array(paragraph, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.nat(), (texts, seed) => {
        const articles = texts.map((paragraphs, at) =>
          article(`a${at}`, paragraphs.map((each) => each.join(' ')).join('\n\n')),
        );
        const all = new Concordance(indexPassages(articles));
        const from = texts.flat()[seed % texts.flat().length] ?? [];
        const run = from.slice(0, 5).join(' ');
        const found = all.near(formsOf(run), 50, () => true);
        const isThere = found.some(({ article: { text: whole }, passages }) =>
          passages.some(({ span }) => whole.slice(span.start, span.end).startsWith(run)),
        );
        expect(isThere).toBe(true);
      }),
    );
  });
});
