/** The first lines of answers, and the verdicts on quotations. */
import type {
  CheckedTextAnswer,
  CoverageAnswer,
  Hit,
  NothingFoundAnswer,
  QuotationsAnswer,
  Searched,
  SourcesAnswer,
  Verdict,
} from '../answers/answer.ts';
import type { SentenceKey } from './language.ts';
import type { Fit } from './speakers.ts';
import type { Words } from './words.ts';

const asIs: Fit = (text) => text;

const articlesOf = (hits: readonly Hit[]): number =>
  new Set(
    hits.flatMap(({ excerpt, alsoIn }) => [excerpt, ...alsoIn].map(({ article }) => article.id)),
  ).size;

/** `3 passages in 2 articles`. */
export const foundHeading = (words: Words, hits: readonly Hit[]): string =>
  words.say('found', {
    passages: words.say('passages', { count: hits.length }),
    inArticles: words.say('inArticles', { count: articlesOf(hits) }),
  });

/** How many of the articles state a date, and which dates: `1 dated 23 Nov 2015`. */
export function datedWords(words: Words, { dated, firstDay, lastDay }: Searched): string {
  if (dated === 0 || firstDay === undefined || lastDay === undefined) return words.say('noneDated');
  const [first, last] = [words.date(firstDay), words.date(lastDay)];
  return firstDay === lastDay
    ? words.say('datedOn', { number: dated, date: first })
    : words.say('datedFromTo', { number: dated, first, last });
}

/** Why there is no answer. */
export function nothingFoundHeading(
  words: Words,
  { reason, searched }: Pick<NothingFoundAnswer, 'reason' | 'searched'>,
): string {
  if (reason === 'no-words') return words.say('noWords');
  if (reason === 'no-articles') return words.say('noArticles');
  return words.say('notFound', {
    articles: words.say('articles', { count: searched.articles }),
    dated: datedWords(words, searched),
  });
}

/** How many articles there are of what was asked for. */
export function sourcesHeading(
  words: Words,
  { match, articles, wanted = '' }: SourcesAnswer,
  fit: Fit = asIs,
): string {
  const name = fit(wanted);
  const count = articles.length;
  if (match === 'unknown') return words.say('nothingMatches', { name });
  if (count === 0) return words.say('noArticles');
  if (match === 'topic') return words.say('articlesAbout', { count, name });
  if (match === 'outlet') return words.say('articlesFrom', { count, name });
  return words.say('articles', { count });
}

/** How much somebody said, or was said about them. */
export function quotationsHeading(
  words: Words,
  { hits, speaker: { name }, mode, about }: QuotationsAnswer,
  fit: Fit = asIs,
): string {
  const [count, speaker] = [hits.length, fit(name)];
  if (about === undefined) {
    return words.say(mode === 'by' ? 'quotationsBy' : 'quotationsAbout', { count, speaker });
  }
  const key = mode === 'by' ? 'quotationsByOn' : 'quotationsAboutOn';
  return words.say(key, { count, speaker, topic: fit(about) });
}

/** How many quotations of a text were checked. */
export function checkedTextHeading(
  words: Words,
  { checks, hasWords }: Pick<CheckedTextAnswer, 'checks' | 'hasWords'>,
): string {
  if (checks.length > 0) return words.say('quotationsChecked', { count: checks.length });
  return words.say(hasWords ? 'nothingQuoted' : 'noText');
}

/** How much is loaded. */
export const coverageHeading = (
  words: Words,
  { searched, passages }: Pick<CoverageAnswer, 'searched' | 'passages'>,
): string =>
  words.say('holdings', {
    articles: words.say('articles', { count: searched.articles }),
    passages: words.say('passages', { count: passages }),
  });

/** What a verdict means for whoever wants to repeat the words. */
const VERDICTS = {
  exact: 'exact',
  'punctuation only': 'punctuationOnly',
  trimmed: 'trimmed',
  altered: 'altered',
  stitched: 'stitched',
  'different speaker': 'differentSpeaker',
  'not in the coverage': 'notInTheCoverage',
  'too short to judge': 'tooShort',
} as const satisfies Readonly<Record<Verdict, SentenceKey>>;

export const verdictWords = (words: Words, verdict: Verdict): string =>
  words.say(VERDICTS[verdict]);
