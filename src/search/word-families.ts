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
  /** A code unit of a word; NaN beyond its end. */
  unit(number: number, at: number): number;
}

/** Stands for all code units beyond ASCII. */
const OTHER_UNITS = 128;

/** The families of a question's words, looked up by stored words. */
export class WordFamilies {
  readonly #beginnings: { readonly beginning: string; readonly bit: number }[] = [];
  /** 1 for each ASCII unit that a beginning begins with, and for all others together. */
  readonly #firstUnits = new Uint8Array(OTHER_UNITS + 1);
  readonly #stored: StoredWords;

  /** @param forms - folded words of the question, in order; 32 at most */
  constructor(forms: readonly string[], stored: StoredWords) {
    this.#stored = stored;
    for (const [word, form] of forms.entries()) {
      const beginning = familyBeginning(form);
      if (beginning === undefined) continue;
      this.#firstUnits[Math.min(beginning.charCodeAt(0), OTHER_UNITS)] = 1;
      this.#beginnings.push({ beginning, bit: (1 << word) >>> 0 });
    }
  }

  /** The words of the question whose family a stored word may be of, as bits. */
  of(number: number): number {
    const first = this.#stored.unit(number, 0);
    if (this.#firstUnits[first < OTHER_UNITS ? first : OTHER_UNITS] === 0) return 0;
    let found = 0;
    for (const each of this.#beginnings) {
      if (this.#begins(number, each.beginning)) found |= each.bit;
    }
    return found >>> 0;
  }

  #begins(number: number, beginning: string): boolean {
    const stored = this.#stored;
    for (let at = 0; at < beginning.length; at += 1) {
      if (stored.unit(number, at) !== beginning.charCodeAt(at)) return false;
    }
    // Shorter words are of no family.
    return !Number.isNaN(stored.unit(number, MIN_CHARS - 1));
  }
}
