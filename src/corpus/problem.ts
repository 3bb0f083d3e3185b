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

/** The first characters, whole ones. */
const BEGINNING = new RegExp(`^.{${MAX_SHOWN_CHARS}}(?=.)`, 'u');

/**
 * Text as a problem shows it: short, on one line, halves of surrogate pairs replaced; `nothing`
 * when it is blank.
 */
function shownText(text: string): string {
  const flat = text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
  if (flat === '') return 'nothing';
  const beginning = BEGINNING.exec(flat)?.[0];
  return beginning === undefined ? `“${flat}”` : `“${beginning}…”`;
}

/** A wrong value as a problem shows it: text in marks, `nothing` for a missing value. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return shownText(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}
