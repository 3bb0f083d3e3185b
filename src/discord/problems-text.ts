/** What is wrong with the files of the corpus, as a part of a message. */
import { type Problem, describeProblem } from '../corpus/problem.ts';
import type { Words } from '../wording/words.ts';
import { fitItems } from './fit.ts';
import { inlineText } from './inline-text.ts';
import { joinLines, moreIn } from './notes.ts';

/** Room for all problems, in UTF-16 code units. */
const MAX_PROBLEMS_CHARS = 1200;

/** Problems that are named; the rest is counted. */
const MAX_PROBLEMS = 5;
const MAX_PROBLEM_CHARS = 220;

/**
 * How many problems there are, and the first of them with file, line and reason, which are for
 * whoever mends the files and stay in English; '' for none.
 */
export function problemsText(words: Words, problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const named = problems
    .slice(0, MAX_PROBLEMS)
    .map((problem) => words.apart(inlineText(describeProblem(problem), MAX_PROBLEM_CHARS)));
  const left = problems.length - named.length;
  const lines = left === 0 ? named : [...named, moreIn(words)(left)];
  return joinLines([
    words.say('problemsInFiles', { count: problems.length }),
    fitItems(lines, '\n', moreIn(words), MAX_PROBLEMS_CHARS),
  ]);
}
