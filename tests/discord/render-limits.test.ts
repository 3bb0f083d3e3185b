/** That no answer, whatever its texts, breaks a limit of Discord or a promise about quoted words. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type {
  Answer,
  ComparedPassage,
  Hit,
  Origin,
  Searched,
  Speaking,
} from '../../src/answers/answer.ts';
import { CITATION_STYLES } from '../../src/citations/citation-style.ts';
import { cite } from '../../src/citations/cite.ts';
import type { Article } from '../../src/corpus/article.ts';
import { unescapeMarkdown } from '../../src/discord/escape.ts';
import {
  MAX_BUTTON_LABEL_CHARS,
  MAX_COMPONENTS,
  MAX_TEXT_CHARS,
} from '../../src/discord/limits.ts';
import { cleanTyped } from '../../src/discord/one-line.ts';
import { renderAnswer } from '../../src/discord/render.ts';
import { LANGUAGE_CODES } from '../../src/wording/language.ts';
import { wordsFor } from '../../src/wording/languages.ts';
import { hostileText } from './support/arbitraries.ts';
import { SEARCHED, article, asking, date, excerpt, found, hit } from './support/articles.ts';
import { face } from './support/bot.ts';
import { allComponents, buttonsOf, refusals, textsOf } from './support/message.ts';

/** A short text, or one far beyond every limit. */
const text = fc.oneof(
  { weight: 3, arbitrary: hostileText(12) },
  { weight: 1, arbitrary: hostileText(6).map((piece) => piece.repeat(300)) },
  { weight: 1, arbitrary: fc.constantFrom('*'.repeat(5000), 'ש'.repeat(5000), '\n'.repeat(99)) },
);
const names = fc.array(text, { maxLength: 12 });

/** Texts of articles come from UTF-8 files, which cannot hold half a character. */
const WHOLE = /\p{Surrogate}/gu;
const articleText = text
  .map((made) => made.replace(WHOLE, '').trim())
  .filter((made) => made !== '');

const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    text: articleText,
    title: text,
    outlet: fc.option(text, { nil: undefined }),
    dateline: fc.option(text, { nil: undefined }),
    published: fc.constantFrom(undefined, date('2015'), date('2015-11-23')),
    covers: fc.constantFrom(undefined, date('2015-11')),
    url: fc.oneof(fc.webUrl(), text, fc.constant('https://example.org/ü?q=“*”')),
    authors: names,
    credits: names,
    agencies: names,
  })
  .map(({ text: body, outlet, dateline, published, covers, ...facts }) =>
    article('id', body, {
      ...facts,
      ...(outlet === undefined ? {} : { outlet }),
      ...(dateline === undefined ? {} : { dateline }),
      ...(published === undefined ? {} : { published }),
      ...(covers === undefined ? {} : { covers }),
    }),
  );

const place = fc.constantFrom(
  { role: 'paragraph', number: 123_456 } as const,
  { role: 'standfirst' } as const,
);
const anyExcerpt = fc
  .tuple(anyArticle, place)
  .map(([source, where]) => excerpt(source, source.text, where));
const anySpeaking: fc.Arbitrary<Speaking> = fc.oneof(
  fc.record({ speaker: text, role: text, via: names }),
  fc.record({ via: names }),
);
const anyHit: fc.Arbitrary<Hit> = fc
  .tuple(
    anyExcerpt,
    fc.array(anyExcerpt, { maxLength: 7 }),
    fc.array(anySpeaking, { maxLength: 5 }),
  )
  .map(([first, others, speaking]) => ({ ...hit(first, ...others), speaking }));
const anyChoice = fc.record({ id: text, name: text, role: text, quotations: fc.nat() });
const anyDifference = fc.record({
  kind: fc.constantFrom('kept', 'replaced', 'left-out', 'added'),
  article: text,
  quote: text,
});
const anyOrigin: fc.Arbitrary<Origin> = fc.record({
  excerpt: anyExcerpt,
  speaking: anySpeaking,
  differences: fc.array(anyDifference, { maxLength: 9 }),
});

const anyCompared: fc.Arbitrary<ComparedPassage> = fc
  .record({
    excerpt: anyExcerpt,
    speaking: fc.array(anySpeaking, { maxLength: 5 }),
    statement: fc.nat(9),
    articles: fc.integer({ min: 1, max: 60 }),
    differences: fc.option(fc.array(anyDifference, { maxLength: 9 }), { nil: undefined }),
  })
  .map(({ differences, ...rest }) => (differences === undefined ? rest : { ...rest, differences }));

const searchedBy = (count: number, outlet: string | undefined): Searched => ({
  ...SEARCHED,
  articles: count,
  dated: count,
  firstDay: '1999-01-01',
  undatedLeftOut: count,
  filter: {
    from: date('2015-11-23'),
    to: date('2015-11-23'),
    ...(outlet === undefined ? {} : { outlet }),
  },
});
const searched: fc.Arbitrary<Searched> = fc
  .tuple(fc.nat(100_000), fc.option(text, { nil: undefined }))
  .map(([count, outlet]) => searchedBy(count, outlet));
const resolutions = fc.array(fc.record({ typed: text, shown: text }), { maxLength: 8 });

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    kind: fc.constant('found' as const),
    question: text,
    hits: fc.array(anyHit, { minLength: 1, maxLength: 7 }),
    resolutions,
    searched,
  }),
  fc.record({
    kind: fc.constant('nothing-found' as const),
    question: text,
    reason: fc.constantFrom('no-evidence', 'no-words', 'no-articles'),
    nearest: fc.array(anyHit, { maxLength: 3 }),
    unknownWords: names,
    resolutions,
    searched,
  }),
  fc.record({
    kind: fc.constant('sources' as const),
    wanted: text,
    match: fc.constantFrom('all', 'article', 'outlet', 'topic', 'unknown'),
    articles: fc.array(anyArticle, { maxLength: 7 }),
    resolutions,
    searched,
  }),
  fc.record({
    kind: fc.constant('coverage' as const),
    searched,
    passages: fc.nat(),
    outlets: fc.array(fc.record({ outlet: text, articles: fc.nat() }), { maxLength: 30 }),
    outletNotStated: fc.nat(),
    problems: fc.array(fc.record({ file: text, line: fc.nat(), expected: text, got: text })),
  }),
  fc.record({
    kind: fc.constant('quotations' as const),
    speaker: anyChoice,
    mode: fc.constantFrom('by', 'about'),
    about: text,
    hits: fc.array(anyHit, { maxLength: 7 }),
    resolutions,
    searched,
  }),
  fc.record({
    kind: fc.constant('which-speaker' as const),
    typed: text,
    match: fc.constantFrom('several', 'none'),
    choices: fc.array(anyChoice, { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('checked' as const),
    quote: text,
    verdict: fc.constantFrom('exact', 'altered', 'stitched', 'not in the coverage'),
    origins: fc.array(anyOrigin, { maxLength: 5 }),
    resolutions,
    searched,
  }),
  fc
    .record({
      style: fc.constantFrom(...CITATION_STYLES),
      article: anyArticle,
      excerpt: fc.option(anyExcerpt, { nil: undefined }),
      speaking: fc.array(anySpeaking, { maxLength: 5 }),
      resolutions,
      searched,
    })
    .map(({ excerpt: cited, ...rest }): Answer => {
      const part = cited === undefined ? {} : { place: cited.place, excerpt: cited };
      const { article: source, speaking: speakers, style } = rest;
      const texts = cite({ article: source, speakers, ...part }, style);
      return { kind: 'citation', ...rest, ...part, ...texts, notStated: ['author', 'link'] };
    }),
  fc.record({
    kind: fc.constant('comparison' as const),
    wanted: text,
    by: fc.constantFrom('topic', 'quote'),
    blocks: fc.array(
      fc.record({
        article: anyArticle,
        passages: fc.array(anyCompared, { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 60 },
    ),
    relays: fc.array(fc.record({ name: text, statement: fc.nat(9), articles: fc.nat(60) })),
    resolutions,
    searched,
  }),
  fc.record({
    kind: fc.constant('invalid' as const),
    option: fc.constantFrom('from', 'outlet'),
    expected: fc.constant({ kind: 'outlet' as const, held: ['Harbour News'] }),
    got: fc.record({ kind: fc.constant('text' as const), text }),
  }),
);

/** The quoted words of a hit's text: its leading lines that start with "> ", without mark and backslashes. */
function quotedWords(block: string): string {
  const lines = /^> .*(?:(?:\r\n?|\n)> .*)*/u.exec(block)?.[0] ?? '';
  const words = lines.replace(/^> /u, '').replaceAll(/(\r\n?|\n)> /gu, '$1');
  return unescapeMarkdown(words.replace(/ \[…\]$/u, ''));
}

const hitsOf = (answer: Answer): readonly Hit[] => {
  if (answer.kind === 'found') return answer.hits.slice(0, 3);
  if (answer.kind === 'quotations') return answer.hits.slice(0, 3);
  if (answer.kind === 'checked') return answer.origins.slice(0, 1).map((each) => hit(each.excerpt));
  if (answer.kind === 'citation') return answer.excerpt === undefined ? [] : [hit(answer.excerpt)];
  return answer.kind === 'nothing-found' ? answer.nearest : [];
};

describe('any answer to any question', () => {
  it(
    'is a message that Discord takes, with quoted words that the articles have',
    { timeout: 60_000 },
    () => {
      const questions = text.map((typed) => cleanTyped(typed)).filter((typed) => typed !== '');
      const commands = [
        {
          name: 'c'.repeat(32),
          face: face('c', '*'.repeat(100)),
          options: {},
          answer: () => found([]),
        },
      ];
      fc.assert(
        fc.property(
          anyAnswer,
          questions,
          fc.integer({ min: 0, max: 4 }),
          fc.constantFrom(...LANGUAGE_CODES),
          (answer, question, page, code) => {
            const words = wordsFor(undefined, code);
            const asked = {
              ...asking(question),
              ...('searched' in answer ? answer.searched.filter : {}),
            };
            const message = renderAnswer(answer, { asked, page, commands, words });
            expect(refusals(message)).toEqual([]);
            expect(allComponents(message.components).length).toBeLessThanOrEqual(MAX_COMPONENTS);
            expect(textsOf(message).join('').length).toBeLessThanOrEqual(MAX_TEXT_CHARS);
            const labels = buttonsOf(message).map(({ label }) => label.length);
            expect(Math.max(0, ...labels)).toBeLessThanOrEqual(MAX_BUTTON_LABEL_CHARS);
            const blocks = textsOf(message).filter((block) => block.startsWith('> '));
            if (page > 1) return;
            for (const [index, { excerpt: shown }] of hitsOf(answer).entries()) {
              const shownWords = quotedWords(blocks[index] ?? '');
              expect(shownWords.length).toBeGreaterThan(0);
              expect(shown.article.text.startsWith(shownWords)).toBe(true);
            }
          },
        ),
        { numRuns: 200, endOnFailure: true },
      );
    },
  );
});
