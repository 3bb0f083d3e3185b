/** How the verdict on a quotation is laid out. */
import type { CheckedAnswer, Difference, Hit, Origin } from '../answers/answer.ts';
import { verdictWords } from '../wording/headings.ts';
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
import { fitItems } from './fit.ts';
import { MIN_HIT_CHARS, componentRoom, hitBlocks } from './hit-block.ts';
import { inlineText } from './inline-text.ts';
import { doubtNote, joinLines, limitNotes, moreIn, notInNote, resolutionNotes } from './notes.ts';
import { textRoom } from './text-room.ts';

/** Articles that are shown; the best come first. */
const MAX_ORIGINS = 3;

/**
 * Room for the checked words with their differences, and for a run of them, in UTF-16 code units.
 */
const MAX_DIFFERENCES_CHARS = 400;
const MAX_RUN_CHARS = 180;

const run = (text: string): string => inlineText(text, MAX_RUN_CHARS);

/**
 * A run of words: as it is, struck through where only the article has it, bold where only the
 * quotation has.
 */
function differenceText({ kind, article, quote }: Difference): string {
  const struck = `~~${run(article)}~~`;
  const bold = `**${run(quote)}**`;
  if (kind === 'kept') return run(article);
  if (kind === 'left-out') return struck;
  return kind === 'added' ? bold : `${struck} ${bold}`;
}

/** The checked words beside the article's, in at most `maxChars` and the line `note` that explains it; '' when they do not differ. */
export function differencesText(
  words: Words,
  { differences }: Pick<Origin, 'differences'>,
  maxChars: number = MAX_DIFFERENCES_CHARS,
  note: string = words.say('differences'),
): string {
  if (differences.every(({ kind }) => kind === 'kept')) return '';
  const room = Math.min(maxChars, MAX_DIFFERENCES_CHARS);
  const runs = fitItems(differences.map(differenceText), ' ', moreIn(words), room);
  return joinLines([runs, `-# ${note}`]);
}

/** What is quoted from there, with its speaker and source. */
export const hitOf = ({ excerpt, speaking }: Origin): Hit => ({
  excerpt,
  speaking: speaking === undefined ? [] : [speaking],
  alsoIn: [],
  score: 1,
});

/**
 * The verdict, what was checked, then the article's words, their speaker and how the checked ones
 * differ.
 */
export function renderChecked(words: Words, answer: CheckedAnswer, asked: Asked): Message {
  const { verdict, origins, notIn, resolutions, searched, doubt } = answer;
  const [first] = origins;
  const difference = first === undefined ? '' : differencesText(words, first);
  const texts = [
    ...textDisplay(`### ${verdictWords(words, verdict)}`),
    ...echo(words, asked),
    ...textDisplay(
      joinLines([
        resolutionNotes(words, resolutions),
        notInNote(words, notIn),
        doubtNote(words, doubt),
        limitNotes(words, searched),
        first !== undefined && first.speaking === undefined ? words.say('nobodyQuoted') : '',
        difference,
      ]),
    ),
  ];
  const room = textRoom(texts);
  const fitting = Math.min(MAX_ORIGINS, Math.floor(room / MIN_HIT_CHARS));
  const shown = origins.slice(0, fitting).map(hitOf);
  const buttons = {
    revision: searched.revision,
    components: componentRoom(texts, shown.length),
  };
  const colour = first === undefined ? REFUSAL_COLOUR : ANSWER_COLOUR;
  return message([...texts, ...container(hitBlocks(words, shown, room, buttons), colour)]);
}
