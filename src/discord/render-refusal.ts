/**
 * How something that is no answer is said: an option that cannot be used, a button that leads
 * nowhere, a failure.
 */
import type { InvalidAnswer } from '../answers/answer.ts';
import { faultWords } from '../wording/notes.ts';
import type { Words } from '../wording/words.ts';
import type { Asked } from './asked.ts';
import {
  type Message,
  REFUSAL_COLOUR,
  button,
  buttonRow,
  container,
  message,
  textDisplay,
} from './components.ts';
import { echo } from './echo.ts';
import { inlineText } from './inline-text.ts';
import { encodePageState, pageState } from './page-state.ts';

/** Room for a text that came, or one that was expected, in UTF-16 code units. */
const MAX_TEXT_CHARS = 100;

const text = (typed: string): string => inlineText(typed, MAX_TEXT_CHARS);

/** A sentence of the bot's own in the colour of refusals. */
export const renderRefusal = (sentence: string): Message =>
  message(container([textDisplay(sentence)], REFUSAL_COLOUR));

/** Which option cannot be used, what it takes and what came. */
export const renderInvalid = (words: Words, answer: InvalidAnswer, { command }: Asked): Message =>
  renderRefusal(
    words.say('invalid', {
      option: `\`${words.option(command, answer.option).replaceAll('`', '')}\``,
      ...faultWords(words, answer, text),
    }),
  );

/**
 * That the coverage is another one by now, with a button that asks the same of the one of
 * `revision`.
 */
export const renderStale = (words: Words, asked: Asked, revision: string): Message =>
  message([
    ...textDisplay(`### ${words.say('stale')}`),
    ...echo(words, asked),
    ...container([textDisplay(words.say('staleAdvice'))], REFUSAL_COLOUR),
    ...buttonRow([
      button(words.say('runAgainButton'), encodePageState(pageState(asked, 1, revision))),
    ]),
  ]);
