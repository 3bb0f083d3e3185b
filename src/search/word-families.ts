/** Which words of a question a word may be of the family of: they begin alike. */

/** Shorter words have no beginning that tells anything. */
const MIN_FAMILY_CHARS = 5;

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
  if (form.length < MIN_FAMILY_CHARS || !/^\p{L}+$/u.test(form)) return undefined;
  const length = Math.min(MAX_BEGINNING, Math.max(MIN_BEGINNING, form.length - ENDING_CHARS));
  return form.slice(0, length);
}

/** Words as they are stored: by number. */
interface StoredWords {
  /** A code unit of a word; NaN beyond its end. */
  unit(number: number, at: number): number;
}

/** Whether a stored word is of the family with a beginning. */
export function isOfFamily(stored: StoredWords, number: number, beginning: string): boolean {
  for (let at = 0; at < beginning.length; at += 1) {
    if (stored.unit(number, at) !== beginning.charCodeAt(at)) return false;
  }
  return !Number.isNaN(stored.unit(number, MIN_FAMILY_CHARS - 1));
}
