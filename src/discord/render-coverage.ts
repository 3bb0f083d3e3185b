/** How it is said what is loaded, and what the bot can do with it. */
import type { CoverageAnswer } from '../answers/answer.ts';
import type { Command } from '../command.ts';
import { describeProblem } from '../corpus/problem.ts';
import { FACT, HEADING, more } from '../wording.ts';
import { ANSWER_COLOUR, type Message, container, message, textDisplay } from './components.ts';
import { fitItems } from './fit.ts';
import { inlineText } from './inline-text.ts';
import { joinLines } from './notes.ts';

/** Room for one name, and for each list, in UTF-16 code units. */
const MAX_NAME_CHARS = 100;
const MAX_OUTLETS_CHARS = 800;
const MAX_PROBLEMS_CHARS = 1200;
const MAX_COMMANDS_CHARS = 1500;

/** Problems that are named; the rest is counted. */
const MAX_PROBLEMS = 5;
const MAX_PROBLEM_CHARS = 220;

const outletWords = ({ outlets, outletNotStated }: CoverageAnswer): string =>
  FACT.outlets(
    outlets,
    outletNotStated,
    (outlet) => inlineText(outlet, MAX_NAME_CHARS),
    (names) => fitItems(names, ', ', more, MAX_OUTLETS_CHARS),
  );

function problemWords({ problems }: CoverageAnswer): string {
  if (problems.length === 0) return '';
  const named = problems
    .slice(0, MAX_PROBLEMS)
    .map((problem) => inlineText(describeProblem(problem), MAX_PROBLEM_CHARS));
  const left = problems.length - named.length;
  const lines = left === 0 ? named : [...named, more(left)];
  return FACT.problems(problems.length, fitItems(lines, '\n', more, MAX_PROBLEMS_CHARS));
}

const commandWords = (commands: readonly Pick<Command, 'name' | 'description'>[]): string =>
  fitItems(
    commands.map(({ name, description }) =>
      FACT.command(name, inlineText(description, 2 * description.length + 2)),
    ),
    '\n',
    more,
    MAX_COMMANDS_CHARS,
  );

/**
 * What is loaded, what is wrong with the files, what the commands do, and what becomes of
 * questions.
 */
export function renderCoverage(
  answer: CoverageAnswer,
  commands: readonly Pick<Command, 'name' | 'description'>[],
): Message {
  const { searched, passages } = answer;
  const facts = joinLines([
    FACT.dates(searched),
    outletWords(answer),
    FACT.revision(searched.revision),
  ]);
  const blocks = [facts, problemWords(answer), commandWords(commands)].map(textDisplay);
  return message([
    ...textDisplay(`### ${HEADING.coverage(searched.articles, passages)}`),
    ...container(blocks, ANSWER_COLOUR),
    ...textDisplay(`-# ${FACT.privacy}`),
  ]);
}
