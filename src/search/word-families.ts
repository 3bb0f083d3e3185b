/** Which words of a question a word may be of the family of: they begin alike. */

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

/** Words as they are stored: by number. */
interface StoredWords {
  unit(number: number, at: number): number;
  text(number: number): string;
}

/** A number that words share when their first three code units are the same, and seldom otherwise. */
const keyOf = (first: number, second: number, third: number): number =>
  (first * 961 + second * 31 + third) % 2 ** 32;

/** The families of a question's words, looked up by stored words. */
export class WordFamilies {
  readonly #byKey = new Map<number, { readonly beginning: string; readonly word: number }[]>();
  readonly #stored: StoredWords;

  /** @param forms - folded words of the question, in order */
  constructor(forms: readonly string[], stored: StoredWords) {
    this.#stored = stored;
    for (const [word, form] of forms.entries()) {
      const beginning = familyBeginning(form);
      if (beginning === undefined) continue;
      const key = keyOf(beginning.charCodeAt(0), beginning.charCodeAt(1), beginning.charCodeAt(2));
      const known = this.#byKey.get(key);
      if (known === undefined) this.#byKey.set(key, [{ beginning, word }]);
      else known.push({ beginning, word });
    }
  }

  /** Numbers of the question's words whose family a stored word may be of. */
  of(number: number): readonly number[] {
    const stored = this.#stored;
    const key = keyOf(stored.unit(number, 0), stored.unit(number, 1), stored.unit(number, 2));
    const near = this.#byKey.get(key);
    if (near === undefined) return NONE;
    const text = stored.text(number);
    if (text.length < MIN_CHARS) return NONE;
    return near.filter(({ beginning }) => text.startsWith(beginning)).map(({ word }) => word);
  }
}

const NONE: readonly number[] = [];
