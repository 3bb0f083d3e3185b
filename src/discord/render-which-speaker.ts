/** How a choice between speakers is offered, when a name may mean several or nobody. */
import type { WhichSpeakerAnswer } from '../answers/answer.ts';
import { CHOICES, HEADING, speakerChoiceWords } from '../wording.ts';
import type { Asked } from './asked.ts';
import { type Message, REFUSAL_COLOUR, container, message, textDisplay } from './components.ts';
import { echo } from './echo.ts';
import { inlineText } from './inline-text.ts';

const MAX_NAME_CHARS = 100;

const name = (text: string): string => inlineText(text, MAX_NAME_CHARS);

/** Who may have been meant, each with role and number of quotations. */
export function renderWhichSpeaker(answer: WhichSpeakerAnswer, asked: Asked): Message {
  const names = answer.choices.map((choice) => `- ${speakerChoiceWords(choice, name)}`);
  const label = names.length > 0 ? CHOICES[answer.match] : [];
  return message([
    ...textDisplay(`### ${HEADING.whichSpeaker(answer, name)}`),
    ...echo(asked.texts),
    ...container([textDisplay([...label, ...names].join('\n'))], REFUSAL_COLOUR),
  ]);
}
