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

const MAX_SHOWN_CHARS = 60;

/** A wrong value as a problem shows it: short and on one line; `nothing` for a missing one. */
export function shown(value: unknown): string {
  if (value === undefined || value === '') return 'nothing';
  const whole = typeof value === 'string' ? value : JSON.stringify(value);
  const flat = whole.replaceAll(/\s+/gu, ' ').trim();
  return flat.length > MAX_SHOWN_CHARS ? `“${flat.slice(0, MAX_SHOWN_CHARS)}…”` : `“${flat}”`;
}
