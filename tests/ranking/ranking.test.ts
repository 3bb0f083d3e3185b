/** Small coverages with the expected order of all passages, and the reason for each place. */
import { describe, expect, it } from 'vitest';

import { makeArticle } from '../../src/corpus/make-article.ts';
import { PassageSearch } from '../../src/search/rank.ts';
import { indexPassages } from '../../src/search/revise.ts';
import { span } from '../../src/text/span.ts';
import { article } from '../support/coverage.ts';

/** The article ids in the order in which their only passages are ranked for `question`. */
const order = (question: string, ...held: ReturnType<typeof article>[]): string[] =>
  new PassageSearch(indexPassages(held))
    .search(question)
    .ranked.map((passage) => passage.article.id);

const FILLER = [
  article(
    'filler-1',
    'The council met in the town hall and spoke of the budget for the coming year.',
  ),
  article(
    'filler-2',
    'Rain fell on the coast, and the weather service expects more of it by the weekend.',
  ),
];

describe('order of passages', () => {
  it('puts rare words above common ones', () =>
    expect(
      order(
        'mayor crane',
        article('mayor-1', 'The mayor spoke.'),
        article('crane', 'A crane fell.'),
        article('mayor-2', 'The mayor left.'),
        ...FILLER,
      ),
    ).toEqual([
      'crane', // One passage has a crane.
      'mayor-1', // Two have the mayor: the earlier first.
      'mayor-2',
    ]));

  it('puts more words of the question above one word said often', () =>
    expect(
      order(
        'harbour crane accident',
        article('often', 'Harbour, harbour, harbour: nothing but the harbour.'),
        article('all', 'An accident with a crane closed the harbour.'),
        ...FILLER,
      ),
    ).toEqual([
      'all', // Three words.
      'often', // One, four times.
    ]));

  it('puts words in one sentence above words scattered over many', () =>
    expect(
      order(
        'harbour crane',
        article('scattered', 'The harbour woke late. It was cold and grey. A crane stood idle.'),
        article('together', 'The day was cold. The harbour crane fell over. It was late and grey.'),
        ...FILLER,
      ),
    ).toEqual([
      'together', // Neighbours, in order, in one sentence.
      'scattered', // Two sentences apart.
    ]));

  it('puts who said it above whom it was said of', () =>
    expect(
      order(
        'What did Hill say about Smith?',
        article('of-hill', 'Smith said the harbour had been closed by Hill.'),
        article('by-hill', 'Hill said the harbour had been closed by Smith.'),
        ...FILLER,
      ),
    ).toEqual([
      'by-hill', // “Hill said” stands in the order of the question.
      'of-hill', // The same words the other way round.
    ]));

  it('puts a title’s word above none, and the text’s own above the title’s', () =>
    expect(
      order(
        'ferry strike',
        article('none', 'The strike went on.', { title: 'Day two' }),
        article('title', 'The strike went on.', { title: 'Ferry crews' }),
        article('text', 'The ferry strike went on.', { title: 'Day two' }),
        ...FILLER,
      ),
    ).toEqual(['text', 'title', 'none']));

  it('puts the sentence that says when above one that says less, in May as in June', () => {
    for (const month of ['May', 'June']) {
      expect(
        order(
          'When will the old pier at Selm be closed?',
          article('old', 'The old pier at Selm stood for ninety years.', {
            title: 'Pier to close',
          }),
          article(
            'when',
            `A spokesman said that the old pier at Selm would be closed in ${month}.`,
          ),
          ...FILLER,
        ),
      ).toEqual([
        'when', // All of the question and a month.
        'old', // Shorter, but it says nothing of closing.
      ]);
    }
  });

  it('puts the word itself above its look-alike and a word that stands for it', () =>
    expect(
      order(
        'present for the mayor',
        article('related', 'A gift for the mayor arrived.'),
        article('itself', 'A present for the mayor arrived.'),
        ...FILLER,
      ),
    ).toEqual(['itself', 'related']));

  it('puts the body above a caption, and both above the headline', () => {
    const text =
      'Harbour crane\n\nA crane fell in the harbour.\n\nA crane fell in the harbour on Friday.';
    const facts = { title: 'Harbour crane', authors: [], credits: [], agencies: [] };
    const caption = { role: 'caption' as const, span: span(15, 43) };
    const held = makeArticle('a', text, facts, [caption]);
    const { ranked } = new PassageSearch(indexPassages([held])).search('crane harbour');
    expect(ranked.map(({ passage }) => passage.place.role)).toEqual([
      'paragraph', // The body's own words.
      'caption', // Shorter, but furniture.
      'headline', // All of the question and nothing else, but a headline argues nothing.
    ]);
  });
});
