/** Citations of the supplied articles against files written by hand from the style manuals, and the edges. */
import { readFileSync, readdirSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import cite from '../../commands/cite.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { citeArticle, citeExcerpt } from '../../src/answers/cite-article.ts';
import { makeExcerpt } from '../../src/answers/excerpt.ts';
import { CITATION_STYLES } from '../../src/citations/citation-style.ts';
import { partialDate } from '../../src/corpus/partial-date.ts';
import { span } from '../../src/text/span.ts';
import { article, coverageOf, suppliedCoverage } from '../support/coverage.ts';

const FOLDER = 'tests/golden/citations';
const caseShape = z.object({ ref: z.string(), quote: z.string().optional() });

const supplied = await suppliedCoverage();
const [KHAMENEI, IRAN] = [
  'khamenei-meets-putin-and-denounces-the-us',
  'in-iran-putin-and-khamenei-speak-of-american-plots',
];

const textOf = (answer: Answer): string => {
  if (answer.kind !== 'citation') return answer.kind;
  const { entry, reference } = answer;
  return `${[entry, ...(reference === undefined ? [] : [reference])].join('\n\n')}\n`;
};

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const read = (file: string): string => readFileSync(`${FOLDER}/${name}/${file}`, 'utf8');
  const { ref, quote } = caseShape.parse(JSON.parse(read('case.json')));
  it.each(CITATION_STYLES)('in %s', (style) => {
    expect(textOf(citeArticle(ref, quote, style, supplied))).toBe(read(`${style}.txt`));
  });
});

describe('a citation', () => {
  it('says what the article does not state, and takes the date of the events for no other date', () => {
    expect(citeArticle(KHAMENEI, undefined, 'APA', supplied)).toMatchObject({
      kind: 'citation',
      article: { covers: '2015-11-23' },
      notStated: ['author', 'outlet', 'date', 'link'],
    });
  });

  it('says out loud which article a misspelt title was taken for', () => {
    expect(citeArticle('khamanei metes putin', undefined, 'RIS', supplied)).toMatchObject({
      article: { id: KHAMENEI },
      resolutions: [
        { typed: 'khamanei metes putin', shown: 'Khamenei meets Putin and denounces the US' },
      ],
    });
  });

  it('of words is found in the article that is named, however many others carry them', () => {
    const said = '“The harbour at Selm will be closed in May,” Mira Tann said on Monday.';
    const ids = Array.from({ length: 40 }, (_, at) => `copy-${at}`);
    const copies = coverageOf(
      ...ids.map((id) => article(id, said)),
      article('other', 'It rained.'),
    );
    const quote = 'The harbour at Selm will be closed in May';
    const cited = ids.map((id) => citeArticle(id, quote, 'APA', copies));
    expect(cited.map((one) => one.kind === 'citation' && one.article.id)).toEqual(ids);
    expect(citeArticle('other', quote, 'APA', copies)).toMatchObject({
      kind: 'checked',
      verdict: 'exact',
      notIn: { id: 'other' },
    });
  });

  it('of an excerpt names whoever speaks in it', () => {
    const iran = supplied.articles.find(({ id }) => id === IRAN);
    if (iran === undefined) throw new Error('Expected the supplied article');
    const start = iran.text.indexOf('“The Americans have');
    const excerpt = makeExcerpt(iran, span(start, start + 100), { role: 'paragraph', number: 7 });
    expect(citeExcerpt(excerpt, 'Chicago', supplied)).toMatchObject({
      excerpt: { span: { start } },
      reference:
        'Ali Khamenei, quoted in “In Iran, Putin and Khamenei Speak of American ‘Plots,’” para. 7.',
    });
  });

  it('is APA unless another style is chosen, and takes no other', () => {
    expect(cite.answer({ ref: IRAN }, supplied)).toMatchObject({ kind: 'citation', style: 'APA' });
    expect(cite.answer({ ref: IRAN, style: 'Harvard' }, supplied)).toEqual({
      kind: 'invalid',
      option: 'style',
      expected: { kind: 'one-of', values: ['APA', 'MLA', 'Chicago', 'BibTeX', 'RIS', 'CSL-JSON'] },
      got: { kind: 'text', text: 'Harvard' },
    });
  });

  it('of no article is the list of those there are', () => {
    expect(citeArticle('zzzz', undefined, 'APA', supplied)).toMatchObject({
      kind: 'sources',
      match: 'unknown',
      articles: [{ id: KHAMENEI }, { id: IRAN }],
    });
  });

  it('of an outlet’s name is the list of its articles', () => {
    const held = coverageOf(
      article('a', 'Words.', { outlet: 'The Pier' }),
      article('b', 'Words.', { outlet: 'The Pier' }),
    );
    expect(citeArticle('The Pier', undefined, 'APA', held)).toMatchObject({
      kind: 'sources',
      match: 'outlet',
      articles: [{ id: 'a' }, { id: 'b' }],
    });
  });

  it('of words that the article does not have is refused, and shown in the article that has them', () => {
    const words = 'unprecedented in the history of both countries';
    expect(citeArticle(KHAMENEI, words, 'APA', supplied)).toMatchObject({
      kind: 'checked',
      verdict: 'exact',
      notIn: { id: KHAMENEI },
      origins: [{ excerpt: { article: { id: IRAN } } }],
    });
    const nowhere = citeArticle(KHAMENEI, 'the moon is made of green cheese', 'APA', supplied);
    expect(nowhere).toMatchObject({ kind: 'checked', verdict: 'not in the coverage', origins: [] });
    expect(nowhere).not.toHaveProperty('notIn');
    expect(citeArticle(KHAMENEI, 'plot', 'APA', supplied)).toMatchObject({
      kind: 'checked',
      verdict: 'too short to judge',
    });
  });

  it('of words that nobody is said to have spoken names no speaker', () => {
    const words = 'Russia and Iran are undertaking joint military action in support of Assad';
    expect(textOf(citeArticle(KHAMENEI, words, 'MLA', supplied))).toBe(
      '“Khamenei Meets Putin and Denounces the US.”\n\n' +
        '(“Khamenei Meets Putin and Denounces the US,” par. 10)\n',
    );
  });
});

/** The first line in APA, and the date’s lines in RIS and BibTeX, of an article of that date. */
function dated(published: string): string {
  const facts = { title: 'Pier shut', published: partialDate(published) };
  const one = coverageOf(article('a', 'Words.', facts));
  return [
    textOf(citeArticle('a', undefined, 'APA', one)).split('\n')[0],
    /^DA .*$/mu.exec(textOf(citeArticle('a', undefined, 'RIS', one)))?.[0],
    /^ {2}month.*$/mu.exec(textOf(citeArticle('a', undefined, 'BibTeX', one)))?.[0] ?? '',
  ].join(' | ');
}

describe('an article that states all of its facts', () => {
  const held = coverageOf(
    article('korvo', 'KORVO – The dam burst.\n\n“We heard it crack at noon,” she said.', {
      title: 'Dam at Korvo bursts: 100% gone_',
      authors: ['Tann, Mira', 'Reuters staff'],
      outlet: 'The River Post',
      published: partialDate('2015-11-03'),
      covers: partialDate('2014'),
      url: 'https://example.org/korvo_{1}',
    }),
  );
  const text = (style: (typeof CITATION_STYLES)[number]): string =>
    textOf(citeArticle('korvo', undefined, style, held));

  it('is cited with all of them', () => {
    expect(text('APA')).toBe(
      'Tann, M., & Reuters staff. (2015, November 3). Dam at Korvo bursts: 100% gone_. ' +
        'The River Post. https://example.org/korvo_{1}\n\n(Tann & Reuters staff, 2015)\n',
    );
    expect(text('MLA')).toBe(
      'Tann, Mira, and Reuters staff. “Dam at Korvo Bursts: 100% Gone_.” The River Post, ' +
        '3 Nov. 2015, https://example.org/korvo_{1}.\n\n(Tann and Reuters staff)\n',
    );
    expect(text('Chicago')).toBe(
      'Tann, Mira, and Reuters staff. “Dam at Korvo Bursts: 100% Gone_.” The River Post, ' +
        'November 3, 2015. https://example.org/korvo_{1}.\n\n' +
        'Mira Tann and Reuters staff, “Dam at Korvo Bursts: 100% Gone_,” The River Post, ' +
        'November 3, 2015, https://example.org/korvo_{1}.\n',
    );
    expect(text('BibTeX')).toBe(
      [
        '@article{korvo,',
        '  author = {Tann, Mira and {Reuters staff}},',
        String.raw`  title = {{Dam at Korvo bursts: 100\% gone\_}},`,
        '  journal = {{The River Post}},',
        '  year = {2015},',
        '  month = nov,',
        '  day = {3},',
        '  url = {https://example.org/korvo_%7B1%7D},',
        '}',
        '',
      ].join('\n'),
    );
    expect(text('RIS').split('\n').slice(2)).toEqual([
      'AU  - Tann, Mira',
      'AU  - Reuters staff',
      'TI  - Dam at Korvo bursts: 100% gone_',
      'T2  - The River Post',
      'PY  - 2015',
      'DA  - 2015/11/03/',
      'UR  - https://example.org/korvo_{1}',
      'ER  - ',
      '',
    ]);
    expect(JSON.parse(text('CSL-JSON'))).toEqual([
      {
        id: 'korvo',
        type: 'article-newspaper',
        title: 'Dam at Korvo bursts: 100% gone_',
        author: [{ family: 'Tann', given: 'Mira' }, { literal: 'Reuters staff' }],
        'container-title': 'The River Post',
        issued: { 'date-parts': [[2015, 11, 3]] },
        URL: 'https://example.org/korvo_{1}',
      },
    ]);
  });

  it('is cited to the month or year where it states no more', () => {
    expect(dated('2015-09')).toBe(
      'Pier shut. (2015, September). | DA  - 2015/09// |   month = sep,',
    );
    expect(dated('2015')).toBe('Pier shut. (2015). | DA  - 2015/// | ');
  });

  it('keeps what looks like markup in a title', () => {
    const one = coverageOf(article('a', 'Words.', { title: 'Is x <b>3</b> or <i>4</i>?' }));
    expect(textOf(citeArticle('a', undefined, 'APA', one)).split('\n')[0]).toBe(
      'Is x <b>3</b> or <i>4</i>? (n.d.).',
    );
  });

  it('has a key and a file of plain letters, whatever its id', () => {
    const one = coverageOf(article('سد', 'Words.', { title: 'سد کرخه', language: 'fa' }));
    expect(textOf(citeArticle('سد', undefined, 'BibTeX', one))).toBe(
      '@misc{article,\n  title = {{سد کرخه}},\n  language = {fa},\n}\n',
    );
  });
});
