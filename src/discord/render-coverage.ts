/** How it is said what is loaded, and what the bot can do with it. */
import type { CoverageAnswer } from '../answers/answer.ts';
import type { Command } from '../command.ts';
import { coverageHeading, datedWords } from '../wording/headings.ts';
import { outletsFact } from '../wording/notes.ts';
import type { Words } from '../wording/words.ts';
import { ANSWER_COLOUR, type Message, container, message, textDisplay } from './components.ts';
import { fitItems } from './fit.ts';
import { inlineText } from './inline-text.ts';
import { joinLines, moreIn } from './notes.ts';
import { problemsText } from './problems-text.ts';

/** Room for one name, and for each list, in UTF-16 code units. */
const MAX_NAME_CHARS = 100;
const MAX_OUTLETS_CHARS = 800;
const MAX_COMMANDS_CHARS = 1500;

const outletWords = (words: Words, answer: CoverageAnswer): string =>
  outletsFact(
    words,
    answer,
    (outlet) => inlineText(outlet, MAX_NAME_CHARS),
    (names) => fitItems(names, words.separator, moreIn(words), MAX_OUTLETS_CHARS),
  );

const commandWords = (words: Words, commands: readonly Command[]): string =>
  fitItems(
    commands.map(({ name, face }) => {
      const { description } = face(words.commands);
      return `${words.isolated(words.command(name))}: ${inlineText(description, 2 * description.length + 2)}`;
    }),
    '\n',
    moreIn(words),
    MAX_COMMANDS_CHARS,
  );

/**
 * What is loaded, what is wrong with the files, what the commands do, and what becomes of
 * questions.
 */
export function renderCoverage(
  words: Words,
  answer: CoverageAnswer,
  commands: readonly Command[],
): Message {
  const { searched } = answer;
  const facts = joinLines([
    words.say('dates', { dated: datedWords(words, searched) }),
    outletWords(words, answer),
    words.say('revision', { revision: searched.revision }),
  ]);
  const blocks = [facts, problemsText(words, answer.problems), commandWords(words, commands)].map(
    textDisplay,
  );
  return message([
    ...textDisplay(`### ${coverageHeading(words, answer)}`),
    ...container(blocks, ANSWER_COLOUR),
    ...textDisplay(`-# ${words.say('privacy')}`),
  ]);
}
