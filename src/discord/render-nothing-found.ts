/** How it is said that the coverage does not answer; absence from it is never called falsity. */
import type { NothingFoundAnswer } from '../answers/answer.ts';
import { nothingFoundHeading } from '../wording/headings.ts';
import { noArticlesAdvice } from '../wording/notes.ts';
import type { Words } from '../wording/words.ts';
import type { Asked } from './asked.ts';
import { type Message, REFUSAL_COLOUR, container, message, textDisplay } from './components.ts';
import { echo } from './echo.ts';
import { componentRoom, hitBlocks } from './hit-block.ts';
import { joinLines, limitNotes, resolutionNotes, unknownWordsNote } from './notes.ts';
import { textRoom } from './text-room.ts';

/** What can be done about it; '' for nothing. */
function advice(words: Words, { reason }: NothingFoundAnswer, { command }: Asked): string {
  if (reason === 'no-words') return words.say('noWordsAdvice');
  return reason === 'no-articles' ? noArticlesAdvice(words, command) : '';
}

/**
 * What was looked through, what was asked, how it was read, and the nearest passages, labelled as
 * such.
 */
export function renderNothingFound(
  words: Words,
  answer: NothingFoundAnswer,
  asked: Asked,
): Message {
  const notes = joinLines([
    resolutionNotes(words, answer.resolutions),
    unknownWordsNote(words, answer.unknownWords),
    limitNotes(words, answer.searched),
    advice(words, answer, asked),
  ]);
  const nearestLabel = textDisplay(answer.nearest.length === 0 ? '' : words.say('nearest'));
  const top = [...textDisplay(`### ${nothingFoundHeading(words, answer)}`), ...echo(words, asked)];
  const room = textRoom([...top, ...textDisplay(notes), ...nearestLabel]);
  const buttons = {
    revision: answer.searched.revision,
    components: componentRoom([...top, notes, nearestLabel], answer.nearest.length),
  };
  const [first, ...others] = hitBlocks(words, answer.nearest, room, buttons);
  const nearest = first === undefined ? [] : [[...nearestLabel, ...first], ...others];
  return message([...top, ...container([textDisplay(notes), ...nearest], REFUSAL_COLOUR)]);
}
