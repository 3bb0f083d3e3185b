/** How articles are listed with the facts they state about themselves. */
import type { APIComponentInContainer } from 'discord.js';

import type { SourcesAnswer } from '../answers/answer.ts';
import type { Article } from '../corpus/article.ts';
import { BUTTON, FACT, HEADING, NOTE, NOT_STATED, more } from '../wording.ts';
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
import { joinLines, limitNotes, resolutionNotes } from './notes.ts';
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

const names = (list: readonly string[]): string =>
  fitItems(list.map(name), ', ', more, MAX_NAMES_CHARS);

const credits = (article: Article): string[] => [
  article.authors.length === 0 ? NOT_STATED.author : FACT.by(names(article.authors)),
  ...(article.credits.length === 0 ? [] : [FACT.credits(names(article.credits))]),
  ...(article.agencies.length === 0 ? [] : [FACT.agencies(names(article.agencies))]),
  ...(article.status === undefined ? [] : [FACT.status(name(article.status))]),
];

/** The article's facts in at most `maxChars`, which must be at least {@link MIN_SOURCE_CHARS}. */
function articleText(article: Article, maxChars: number): string {
  const line = articleLine(article, Math.min(MAX_LINE_CHARS, maxChars));
  return joinLines([line, fitItems(credits(article), '\n', more, maxChars - line.length - 1)]);
}

function articleBlocks(
  articles: readonly Article[],
  maxChars: number,
): APIComponentInContainer[][] {
  const needs = articles.map((article) => articleText(article, Infinity).length);
  const rooms = shareOut(needs, maxChars);
  return articles.map((article, index) => {
    const room = Math.max(MIN_SOURCE_CHARS, rooms[index] ?? 0);
    const url = linkable(article.url);
    const link = url === undefined ? [] : [linkButton(BUTTON.open, url)];
    return [...textDisplay(articleText(article, room)), ...buttonRow(link)];
  });
}

/**
 * Page `page` of the articles: how many there are, what was asked for, then five of them with all
 * they state.
 */
export function renderSources(answer: SourcesAnswer, asked: Asked, page: number): Message {
  const { articles, match, resolutions, searched } = answer;
  const shown = pageOf(articles, page, ARTICLES_PER_PAGE);
  const isUnknown = match === 'unknown';
  const texts = [
    ...textDisplay(`### ${HEADING.sources(answer, name)}`),
    ...echo(asked.texts),
    ...textDisplay(
      joinLines([
        resolutionNotes(resolutions),
        limitNotes(searched),
        isUnknown && articles.length > 0 ? NOTE.allSources(articles.length) : '',
      ]),
    ),
  ];
  const colour = isUnknown ? REFUSAL_COLOUR : ANSWER_COLOUR;
  return message([
    ...texts,
    ...container(articleBlocks(shown.items, textRoom(texts)), colour),
    ...pager(asked, searched.revision, shown),
  ]);
}
