/**
 * How something that is no answer is said: an option that cannot be used, a button that leads
 * nowhere, a failure.
 */
import type { InvalidAnswer } from '../answers/answer.ts';
import { BUTTON, HEADING, NOTE, REFUSAL } from '../wording.ts';
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

const MAX_EXPECTED_CHARS = 300;
const MAX_GOT_CHARS = 300;

/** A sentence of the bot's own in the colour of refusals. */
export const renderRefusal = (sentence: string): Message =>
  message(container([textDisplay(sentence)], REFUSAL_COLOUR));

/** Which option cannot be used, what it takes and what came. */
export const renderInvalid = ({ option, expected, got }: InvalidAnswer): Message =>
  renderRefusal(
    REFUSAL.invalid(
      option.replaceAll('`', ''),
      inlineText(expected, MAX_EXPECTED_CHARS),
      inlineText(got, MAX_GOT_CHARS),
    ),
  );

/**
 * That the coverage is another one by now, with a button that asks the same of the one of
 * `revision`.
 */
export const renderStale = (asked: Asked, revision: string): Message =>
  message([
    ...textDisplay(`### ${HEADING.stale}`),
    ...echo(asked.texts),
    ...container([textDisplay(NOTE.stale)], REFUSAL_COLOUR),
    ...buttonRow([button(BUTTON.runAgain, encodePageState(pageState(asked, 1, revision)))]),
  ]);
