/** The terms an index knows, numbered, and the written words that led to them. */
import type { TermAt } from './terms.ts';

/** A written word that the index knows. */
export interface Form {
  /** Folded, as {@link TermAt.form}. */
  readonly form: string;
  /** As its first occurrence was written: what a reader is shown. */
  readonly written: string;
  /** Number of its term. */
  readonly term: number;
  /** Whether it was only ever written with a capital: most names, and few other words. */
  readonly isName: boolean;
}

const isCapitalised = (written: string): boolean => /^\p{Lu}/u.test(written);

/** Terms and forms by number, in the order of their first occurrence; number 0 is no term. */
export class Vocabulary {
  readonly #termNumbers = new Map<string, number>();
  readonly #formNumbers = new Map<string, number>();
  readonly #forms: Form[] = [];

  /** How many terms there are, counting the empty term 0. */
  get size(): number {
    return this.#termNumbers.size + 1;
  }

  get forms(): readonly Form[] {
    return this.#forms;
  }

  /** The number of an occurrence's term, which is given one when it is new. */
  add({ form, term, word }: TermAt, text: string): number {
    const written = text.slice(word.span.start, word.span.end);
    const at = this.#formNumbers.get(form);
    const known = at === undefined ? undefined : this.#forms[at];
    if (at !== undefined && known !== undefined) {
      if (known.isName && !isCapitalised(written)) this.#forms[at] = { ...known, isName: false };
      return known.term;
    }
    const number = this.#termNumbers.get(term) ?? this.size;
    this.#termNumbers.set(term, number);
    this.#formNumbers.set(form, this.#forms.length);
    this.#forms.push({ form, term: number, written, isName: isCapitalised(written) });
    return number;
  }

  /** The number of a term, or 0 when no text has it. */
  number(term: string): number {
    return this.#termNumbers.get(term) ?? 0;
  }
}
