/** How articles are listed with the facts they state about themselves. */
import type { APIComponentInContainer } from 'discord.js';

import type { SourcesAnswer } from '../answers/answer.ts';
import type { Article } from '../corpus/article.ts';
import { sourcesHeading } from '../wording/headings.ts';
import type { Words } from '../wording/words.ts';
import type { Asked } from './asked.ts';
import {
  ANSWER_COLOUR,
  type Message,
  REFUSAL_COLOUR,
  buttonRow,
  container,
  linkButton,
  linkable,
  message,
  textDisplay,
} from './components.ts';
import { echo } from './echo.ts';
import { fitItems, shareOut } from './fit.ts';
import { inlineText } from './inline-text.ts';
import { joinLines, limitNotes, moreIn, resolutionNotes } from './notes.ts';
import { pageOf, pager } from './pages.ts';
import { MIN_SOURCE_CHARS, articleLine } from './source-line.ts';
import { textRoom } from './text-room.ts';

const ARTICLES_PER_PAGE = 5;

/** Room for one name, and for all names of one kind, in UTF-16 code units. */
const MAX_NAME_CHARS = 100;
const MAX_NAMES_CHARS = 250;

/** The longest line of title, outlet, dateline and date. */
const MAX_LINE_CHARS = 400;

const name = (text: string): string => inlineText(text, MAX_NAME_CHARS);

const names = (words: Words, list: readonly string[]): string =>
  fitItems(
    list.map((each) => words.isolated(name(each))),
    words.separator,
    moreIn(words),
    MAX_NAMES_CHARS,
  );

const credits = (words: Words, article: Article): string[] => [
  article.authors.length === 0
    ? words.say('authorNotStated')
    : words.say('byAuthors', { authors: names(words, article.authors) }),
  ...(article.credits.length === 0
    ? []
    : [words.say('credits', { names: names(words, article.credits) })]),
  ...(article.agencies.length === 0
    ? []
    : [words.say('agencies', { names: names(words, article.agencies) })]),
  ...(article.status === undefined ? [] : [words.say('status', { status: name(article.status) })]),
];

/** The article's facts in at most `maxChars`, which must be at least {@link MIN_SOURCE_CHARS}. */
function articleText(words: Words, article: Article, maxChars: number): string {
  const line = articleLine(words, article, Math.min(MAX_LINE_CHARS, maxChars));
  return joinLines([
    line,
    fitItems(credits(words, article), '\n', moreIn(words), maxChars - line.length - 1),
  ]);
}

function articleBlocks(
  words: Words,
  articles: readonly Article[],
  maxChars: number,
): APIComponentInContainer[][] {
  const needs = articles.map((article) => articleText(words, article, Infinity).length);
  const rooms = shareOut(needs, maxChars);
  return articles.map((article, index) => {
    const room = Math.max(MIN_SOURCE_CHARS, rooms[index] ?? 0);
    const url = linkable(article.url);
    const link = url === undefined ? [] : [linkButton(words.say('openButton'), url)];
    return [...textDisplay(articleText(words, article, room)), ...buttonRow(link)];
  });
}

/**
 * Page `page` of the articles: how many there are, what was asked for, then five of them with all
 * they state.
 */
export function renderSources(
  words: Words,
  answer: SourcesAnswer,
  asked: Asked,
  page: number,
): Message {
  const { articles, match, resolutions, searched } = answer;
  const shown = pageOf(articles, page, ARTICLES_PER_PAGE);
  const isUnknown = match === 'unknown';
  const texts = [
    ...textDisplay(`### ${sourcesHeading(words, answer, name)}`),
    ...echo(words, asked),
    ...textDisplay(
      joinLines([
        resolutionNotes(words, resolutions),
        limitNotes(words, searched),
        isUnknown && articles.length > 0
          ? words.say('allHeld', { articles: words.say('articles', { count: articles.length }) })
          : '',
      ]),
    ),
  ];
  const colour = isUnknown ? REFUSAL_COLOUR : ANSWER_COLOUR;
  return message([
    ...texts,
    ...container(articleBlocks(words, shown.items, textRoom(texts)), colour),
    ...pager(words, asked, searched.revision, shown),
  ]);
}
