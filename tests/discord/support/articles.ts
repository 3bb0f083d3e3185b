/** Articles, excerpts and answers for tests of what Discord gets. */
import type {
  FoundAnswer,
  Hit,
  NothingFoundAnswer,
  Searched,
} from '../../../src/answers/answer.ts';
import { type Excerpt, makeExcerpt } from '../../../src/answers/excerpt.ts';
import { type Article, articleId } from '../../../src/corpus/article.ts';
import { type PartialDate, partialDate } from '../../../src/corpus/partial-date.ts';
import type { PassagePlace } from '../../../src/corpus/passages.ts';
import type { Asked } from '../../../src/discord/asked.ts';
import { span } from '../../../src/text/span.ts';

/** A date of the calendar; throws for any other text. */
export function date(text: string): PartialDate {
  const made = partialDate(text);
  if (made === undefined) throw new RangeError(`Expected a date, got ${text}`);
  return made;
}

/** An article that states nothing but what is given. */
export const article = (id: string, text: string, facts: Partial<Article> = {}): Article => ({
  title: 'A title',
  authors: [],
  credits: [],
  agencies: [],
  furniture: [],
  ...facts,
  id: articleId(id),
  text,
});

/** The first place in the article where these words stand, or all of its text. */
export function excerpt(
  source: Article,
  words = source.text,
  place: PassagePlace = { role: 'paragraph', number: 1 },
): Excerpt {
  const start = source.text.indexOf(words);
  return makeExcerpt(source, span(start, start + words.length), place);
}

export const hit = (first: Excerpt, ...alsoIn: readonly Excerpt[]): Hit => ({
  excerpt: first,
  alsoIn,
  score: 1,
});

/** Two articles, one of them dated, no limits. */
export const SEARCHED: Searched = {
  articles: 2,
  dated: 1,
  firstDay: '2015-11-23',
  lastDay: '2015-11-23',
  undatedLeftOut: 0,
  filter: {},
  revision: '1a2b3c4d',
};

export const found = (hits: readonly Hit[], more: Partial<FoundAnswer> = {}): FoundAnswer => ({
  kind: 'found',
  question: 'Who said it?',
  hits,
  resolutions: [],
  searched: SEARCHED,
  ...more,
});

export const nothingFound = (more: Partial<NothingFoundAnswer> = {}): NothingFoundAnswer => ({
  kind: 'nothing-found',
  question: 'Who said it?',
  reason: 'no-evidence',
  nearest: [],
  unknownWords: [],
  resolutions: [],
  searched: SEARCHED,
  ...more,
});

/** The question `text` to /ask. */
export const asking = (text: string): Asked => ({
  command: 'ask',
  texts: [{ option: 'question', place: 0, text }],
});

export const ASKED = asking('Who said it?');
