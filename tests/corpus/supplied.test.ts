/** The two articles that come with Verbatim: their text to the byte, and no fact but theirs. */
import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { loadCorpus } from '../../src/corpus/load.ts';
import { passages } from '../../src/corpus/passages.ts';
import { slice } from '../../src/text/span.ts';

const { articles, problems } = await loadCorpus('corpus');

const found = articles.map((article) => {
  const { text, furniture, ...facts } = article;
  const places = passages(article).map(({ place }) => place);
  return {
    facts,
    sha256: createHash('sha256').update(text).digest('hex'),
    furniture: furniture.map(({ role, span }) => [role, slice(text, span)]),
    paragraphs: places.filter(({ role }) => role === 'paragraph').length,
  };
});

describe('the supplied articles', () => {
  it('have no fault', () => expect(problems).toEqual([]));

  it('are these two', () => {
    expect(found).toEqual([
      {
        facts: {
          id: 'in-iran-putin-and-khamenei-speak-of-american-plots',
          title: "In Iran, Putin and Khamenei speak of American 'plots'",
          authors: [],
          dateline: 'WASHINGTON',
          language: 'en',
          credits: ['IRANIAN MEDIA'],
          agencies: ['Interfax', 'Fars'],
        },
        sha256: 'd822cd148fbc8e475331dec7ad602fb5c3210b998934488d5fa8f6be4abe8e13',
        furniture: [
          ['headline', "In Iran, Putin and Khamenei speak of American 'plots'"],
          ['standfirst', 'Russian president last visited Tehran in 2007.'],
          [
            'caption',
            'Russian President Vladimir Putin meets with Iranian Supreme Leader Ayatollah Ali Khamenei in Tehran (photo credit: IRANIAN MEDIA)',
          ],
          [
            'caption',
            'Russian President Vladimir Putin meets with Iranian Supreme Leader Ayatollah Ali Khamenei in Tehran',
          ],
          ['credit', '(photo credit: IRANIAN MEDIA)'],
        ],
        paragraphs: 11,
      },
      {
        facts: {
          id: 'khamenei-meets-putin-and-denounces-the-us',
          title: 'Khamenei meets Putin and denounces the US',
          authors: [],
          covers: '2015-11-23',
          language: 'en',
          credits: ['REUTERS/ via Reuters'],
          agencies: ['Interfax', 'Reuters'],
        },
        sha256: 'd1565ac24e8fe86ca11f6647135ad2f4035b0e1d1f096a89fd47eae269870294',
        furniture: [
          ['headline', 'Khamenei meets Putin and denounces the US'],
          [
            'caption',
            "Iran's Supreme Leader Ayatollah Ali Khamenei (C) receives a gift from Russia's President Vladimir Putin (L) in Tehran November 23, 2015. REUTERS/ via Reuters",
          ],
          [
            'caption',
            'Iran’s Supreme Leader Ayatollah Khamenei meets Russia’s President Putin in Tehran on 23 November',
          ],
          [
            'notice',
            'For full coverage of business developments in Iran and the Middle East, see MEED',
          ],
        ],
        paragraphs: 10,
      },
    ]);
  });

  it('name no outlet, author, address or day of publication', () => {
    const stated = articles.flatMap(({ outlet, authors, url, published }) => [
      outlet,
      ...authors,
      url,
      published,
    ]);
    expect(stated.filter((fact) => fact !== undefined)).toEqual([]);
  });

  it('state nothing that their texts do not say', () => {
    for (const { text, title, dateline, credits, agencies } of articles) {
      for (const fact of [title, dateline ?? '', ...credits, ...agencies]) {
        expect(text).toContain(fact);
      }
    }
  });

  it('have the sentence that lost its space', () => {
    const sentences = articles.flatMap((article) =>
      passages(article).flatMap((passage) =>
        passage.sentences.map((sentence) => slice(article.text, sentence)),
      ),
    );
    expect(sentences).toContain(
      'Iran’s ambassador to Russia also said on Monday that Moscow had started the process of supplying Tehran with an S-300 anti-missile rocket system.',
    );
  });
});
