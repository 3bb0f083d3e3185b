/** How a choice between speakers is offered, when a name may mean several or nobody. */
import type { WhichSpeakerAnswer } from '../answers/answer.ts';
import { choicesLabel, speakerChoiceWords, whichSpeakerHeading } from '../wording/speakers.ts';
import type { Words } from '../wording/words.ts';
import type { Asked } from './asked.ts';
import { type Message, REFUSAL_COLOUR, container, message, textDisplay } from './components.ts';
import { echo } from './echo.ts';
import { inlineText } from './inline-text.ts';
import { joinLines } from './notes.ts';

const MAX_NAME_CHARS = 100;

const name = (text: string): string => inlineText(text, MAX_NAME_CHARS);

/** Who may have been meant, each with role and number of quotations. */
export function renderWhichSpeaker(
  words: Words,
  answer: WhichSpeakerAnswer,
  asked: Asked,
): Message {
  const names = answer.choices.map((choice) => `- ${speakerChoiceWords(words, choice, name)}`);
  const label = names.length > 0 ? choicesLabel(words, answer.match) : '';
  return message([
    ...textDisplay(`### ${whichSpeakerHeading(words, answer, name)}`),
    ...echo(words, asked),
    ...container([textDisplay(joinLines([label, ...names]))], REFUSAL_COLOUR),
  ]);
}
