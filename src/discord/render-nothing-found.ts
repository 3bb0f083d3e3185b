/** How it is said that the coverage does not answer; absence from it is never called falsity. */
import type { NothingFoundAnswer, Searched } from '../answers/answer.ts';
import { HEADING, NOTE } from '../wording.ts';
import type { Asked } from './asked.ts';
import { type Message, REFUSAL_COLOUR, container, message, textDisplay } from './components.ts';
import { echo } from './echo.ts';
import { componentRoom, hitBlocks } from './hit-block.ts';
import { joinLines, limitNotes, resolutionNotes, unknownWordsNote } from './notes.ts';
import { textRoom } from './text-room.ts';

/** The first line for each reason, and what can be done about it. */
const WORDS: Readonly<
  Record<
    NothingFoundAnswer['reason'],
    { readonly heading: (searched: Searched) => string; readonly advice: string }
  >
> = {
  'no-evidence': { heading: HEADING.nothingFound, advice: '' },
  'no-words': { heading: () => HEADING.noWords, advice: NOTE.noWords },
  'no-articles': { heading: () => HEADING.noArticles, advice: NOTE.noArticles },
};

/**
 * What was looked through, what was asked, how it was read, and the nearest passages, labelled as
 * such.
 */
export function renderNothingFound(answer: NothingFoundAnswer, asked: Asked): Message {
  const { heading, advice } = WORDS[answer.reason];
  const notes = joinLines([
    resolutionNotes(answer.resolutions),
    unknownWordsNote(answer.unknownWords),
    limitNotes(answer.searched),
    advice,
  ]);
  const nearestLabel = textDisplay(answer.nearest.length === 0 ? '' : NOTE.nearest);
  const top = [...textDisplay(`### ${heading(answer.searched)}`), ...echo(asked.texts)];
  const room = textRoom([...top, ...textDisplay(notes), ...nearestLabel]);
  const buttons = {
    revision: answer.searched.revision,
    components: componentRoom([...top, notes, nearestLabel], answer.nearest.length),
  };
  const [first, ...others] = hitBlocks(answer.nearest, room, buttons);
  const nearest = first === undefined ? [] : [[...nearestLabel, ...first], ...others];
  return message([...top, ...container([textDisplay(notes), ...nearest], REFUSAL_COLOUR)]);
}
