/** What is wrong with a piece of the corpus, said so that its owner can mend it. */

/** A fault in a file: where it is, what was expected there and what came. */
export interface Problem {
  /** The file as the operator named it or found below the folder they named. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly expected: string;
  readonly got: string;
}

/** A problem as one line: `file:line: expected …, got …`. */
export const describeProblem = ({ file, line, expected, got }: Problem): string =>
  `${file}:${line}: expected ${expected}, got ${got}`;
