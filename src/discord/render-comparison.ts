/** How a comparison is laid out: a block an article, its wording beside that of the one before. */
import type { APIComponentInContainer } from 'discord.js';

import type { ComparedArticle, ComparedPassage, ComparisonAnswer } from '../answers/answer.ts';
import {
  comparedWords,
  comparisonHeading,
  relayWords,
  shortDifferences,
} from '../wording/comparisons.ts';
import { placeWords } from '../wording/places.ts';
import type { Words } from '../wording/words.ts';
import type { Asked } from './asked.ts';
import { blockQuote } from './block-quote.ts';
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
import { speakingLine } from './hit-block.ts';
import { inlineText } from './inline-text.ts';
import { joinLines, limitNotes, moreIn, resolutionNotes } from './notes.ts';
import { pageOf, pager } from './pages.ts';
import { differencesText } from './render-checked.ts';
import { MIN_SOURCE_CHARS, articleLine } from './source-line.ts';
import { textRoom } from './text-room.ts';

/** Two can be compared at a glance. */
const ARTICLES_PER_PAGE = 2;

/** Room for the article's facts, a name and all relays, in UTF-16 code units. */
const MAX_LINE_CHARS = 300;
const MAX_NAME_CHARS = 60;
const MAX_RELAYS_CHARS = 300;

/** What a passage needs at least, and what one needs for its word diff too. */
const MIN_PASSAGE_CHARS = 280;
const MIN_DIFFERENCES_CHARS = 600;

/** What an article with one passage needs at least. */
const MIN_BLOCK_CHARS = MIN_SOURCE_CHARS + MIN_PASSAGE_CHARS;

/** The part of a passage's room that its word diff may take. */
const DIFFERENCES_PART = 0.4;

/** The least room for quoted words. */
const MIN_QUOTE_CHARS = 60;

const name = (text: string): string => inlineText(text, MAX_NAME_CHARS);

/** A passage whose word diff takes at most `diffChars` and whose quoted words at most `quoteChars`. */
function laidOut(
  words: Words,
  passage: ComparedPassage,
  diffChars: number,
  quoteChars: number,
): string {
  const { excerpt, differences = [] } = passage;
  return joinLines([
    `**${comparedWords(words, passage)}**`,
    blockQuote(excerpt, Math.max(MIN_QUOTE_CHARS, quoteChars)),
    speakingLine(words, passage),
    `-# ${placeWords(words, excerpt.place)}`,
    diffChars === 0
      ? ''
      : differencesText(
          words,
          { differences: shortDifferences(differences) },
          diffChars,
          words.say('wordDiff'),
        ),
  ]);
}

/**
 * A passage in at most `maxChars`, which must be at least {@link MIN_PASSAGE_CHARS}: whose statement,
 * the words, who speaks, how they differ where there is room to tell it.
 */
function passageText(words: Words, passage: ComparedPassage, maxChars: number): string {
  const whole = laidOut(words, passage, Infinity, Infinity);
  if (whole.length <= maxChars) return whole;
  const diffChars = maxChars < MIN_DIFFERENCES_CHARS ? 0 : Math.floor(maxChars * DIFFERENCES_PART);
  const least = blockQuote(passage.excerpt, MIN_QUOTE_CHARS).length;
  const unquoted = laidOut(words, passage, diffChars, 0).length - least;
  return laidOut(words, passage, diffChars, maxChars - unquoted);
}

/** The article's facts in `line`, its passages, and the way to it. */
function block(
  words: Words,
  line: string,
  { article, passages }: ComparedArticle,
  rooms: readonly number[],
): APIComponentInContainer[] {
  const url = linkable(article.url);
  return [
    ...textDisplay(line),
    ...passages.flatMap((passage, at) => textDisplay(passageText(words, passage, rooms[at] ?? 0))),
    ...buttonRow(url === undefined ? [] : [linkButton(words.say('openButton'), url)]),
  ];
}

/** Blocks in at most `maxChars` in all; short passages leave their room to the others. */
function blocksIn(
  words: Words,
  articles: readonly ComparedArticle[],
  maxChars: number,
): APIComponentInContainer[][] {
  const spare = maxChars / articles.length - MIN_PASSAGE_CHARS;
  const lineChars = Math.floor(Math.min(MAX_LINE_CHARS, Math.max(MIN_SOURCE_CHARS, spare)));
  const lines = articles.map(({ article }) => articleLine(words, article, lineChars));
  const room = maxChars - lines.join('').length;
  const fitting = Math.max(1, Math.floor(room / MIN_PASSAGE_CHARS / articles.length));
  const shown = articles.map(({ article, passages }) => ({
    article,
    passages: passages.slice(0, fitting),
  }));
  const all = shown.flatMap(({ passages }) => passages);
  const needs = all.map((passage) => passageText(words, passage, Infinity).length);
  const rooms = shareOut(needs, room);
  return shown.map((each, at) => {
    const from = all.findIndex((passage) => passage === each.passages[0]);
    return block(words, lines[at] ?? '', each, rooms.slice(from, from + each.passages.length));
  });
}

/**
 * Page `page` of the comparison: what the articles have in common, who only relays one source, then
 * two articles.
 */
export function renderComparison(
  words: Words,
  answer: ComparisonAnswer,
  asked: Asked,
  page: number,
): Message {
  const { blocks: articles, relays, resolutions, searched } = answer;
  const shown = pageOf(articles, page, ARTICLES_PER_PAGE);
  const notes = joinLines([resolutionNotes(words, resolutions), limitNotes(words, searched)]);
  const asking = [
    ...textDisplay(`### ${comparisonHeading(words, answer, name)}`),
    ...echo(words, asked),
  ];
  const spare = textRoom([...asking, ...textDisplay(notes)]) - shown.items.length * MIN_BLOCK_CHARS;
  const relayed = fitItems(
    relays.map((relay) => relayWords(words, relay, name)),
    '\n',
    moreIn(words),
    Math.min(MAX_RELAYS_CHARS, spare - 1),
  );
  const texts = [...asking, ...textDisplay(joinLines([notes, relayed]))];
  const colour = articles.length === 1 ? REFUSAL_COLOUR : ANSWER_COLOUR;
  return message([
    ...texts,
    ...container(blocksIn(words, shown.items, textRoom(texts)), colour),
    ...pager(words, asked, searched.revision, shown),
  ]);
}
