/** How the words of an index look: figures, years, names, and the beginning they share with others. */
import type { AnswerKind } from './answer-cues.ts';
import { isOfKind } from './answer-cues.ts';
import type { PassageIndex } from './passage-index.ts';

/** Shorter words have no beginning that tells anything. */
const MIN_CHARS = 5;

/** The least and the most of a word that its family has to share, in characters. */
const MIN_BEGINNING = 4;
const MAX_BEGINNING = 6;

/** Characters at the end of a word that may be its own ending alone. */
const ENDING_CHARS = 2;

/**
 * What the family of a word begins with: “protestant” and “protestantism”, “invade” and “invasion”;
 * undefined for short words and figures.
 */
export function familyBeginning(form: string): string | undefined {
  if (form.length < MIN_CHARS || !/^\p{L}+$/u.test(form)) return undefined;
  const length = Math.min(MAX_BEGINNING, Math.max(MIN_BEGINNING, form.length - ENDING_CHARS));
  return form.slice(0, length);
}

/** Whether a form of the index can be part of an answer of a kind. */
export const canAnswer = (index: PassageIndex, kind: AnswerKind, form: number): boolean =>
  isOfKind(kind, index.textOf(form), index.isName(form));

/**
 * Whether a form of the index begins as `beginning`, a {@link familyBeginning}, and is long enough
 * to be of the family.
 */
export function isOfFamily(index: PassageIndex, form: number, beginning: string): boolean {
  const text = index.textOf(form);
  return text.length >= MIN_CHARS && text.startsWith(beginning);
}
