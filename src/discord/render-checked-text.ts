/** How the verdicts on all quotations of a text are laid out. */
import type { APIComponentInContainer } from 'discord.js';

import type { CheckedAnswer, CheckedTextAnswer } from '../answers/answer.ts';
import { checkedTextHeading, verdictWords } from '../wording/headings.ts';
import { notCheckedNote, nothingCheckedNote } from '../wording/notes.ts';
import type { Words } from '../wording/words.ts';
import type { Asked } from './asked.ts';
import {
  ANSWER_COLOUR,
  type Message,
  REFUSAL_COLOUR,
  container,
  message,
  textDisplay,
} from './components.ts';
import { echo } from './echo.ts';
import { type HitButtons, MIN_HIT_CHARS, componentRoom, hitBlocks } from './hit-block.ts';
import { inlineText } from './inline-text.ts';
import { joinLines, limitNotes, resolutionNotes } from './notes.ts';
import { differencesText, hitOf } from './render-checked.ts';
import { textRoom } from './text-room.ts';

/** The beginning of a quotation, to tell which it is, in UTF-16 code units. */
const MAX_BEGINNING_CHARS = 80;

/** One quotation: its number and verdict, how it begins, how it differs, the article's words. */
function block(
  words: Words,
  { quote, verdict, origins }: CheckedAnswer,
  number: number,
  maxChars: number,
  buttons: HitButtons,
): APIComponentInContainer[] {
  const title = joinLines([
    `**${number}. ${verdictWords(words, verdict)}**`,
    `-# “${inlineText(quote, MAX_BEGINNING_CHARS)}”`,
  ]);
  const [first] = origins;
  if (first === undefined) return textDisplay(title);
  const room = maxChars - title.length - MIN_HIT_CHARS - 1;
  const head = joinLines([title, differencesText(words, first, room)]);
  const [hit = []] = hitBlocks(words, [hitOf(first)], maxChars - head.length, buttons);
  return [...textDisplay(head), ...hit];
}

const noteOn = (words: Words, { checks, hasWords, leftOut }: CheckedTextAnswer): string => {
  if (checks.length === 0) return nothingCheckedNote(words, hasWords);
  return leftOut === 0 ? '' : notCheckedNote(words, leftOut);
};

/** Kept for the note that a message's menu adds: how many quotations were not checked. */
const NOTE_CHARS = 150;

/** How many quotations were checked, the text, then a block for each with verdict and source. */
export function renderCheckedText(words: Words, answer: CheckedTextAnswer, asked: Asked): Message {
  const { checks, resolutions, searched } = answer;
  const texts = [
    ...textDisplay(`### ${checkedTextHeading(words, answer)}`),
    ...echo(words, asked),
    ...textDisplay(
      joinLines([
        resolutionNotes(words, resolutions),
        limitNotes(words, searched),
        noteOn(words, answer),
      ]),
    ),
  ];
  const room = Math.floor((textRoom(texts) - NOTE_CHARS) / Math.max(1, checks.length));
  const components = componentRoom(texts, checks.length) - checks.length;
  const buttons = {
    revision: searched.revision,
    components: Math.floor(components / Math.max(1, checks.length)),
  };
  const blocks = checks.map((check, at) =>
    block(words, check, at + 1, room, { ...buttons, slot: at }),
  );
  const isFound = checks.some(({ origins }) => origins.length > 0);
  return message([...texts, ...container(blocks, isFound ? ANSWER_COLOUR : REFUSAL_COLOUR)]);
}
