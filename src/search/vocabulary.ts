/** The words an index knows, numbered: their folded forms and the terms these are searched as. */
import { stem } from '../text/stem.ts';
import { type Growing, growingUint32 } from './growing.ts';
import { type StringSections, StringTable } from './string-table.ts';

/** The parts of a vocabulary as they are saved. */
export interface VocabularySections extends StringSections {
  /** For each string that is a form the number of its term; 0 for the others. */
  readonly terms: Uint32Array;
}

/**
 * Numbers forms and terms alike: a term is the number of the string that its forms are stemmed to,
 * and 0 is none. It only grows, so that the revisions of an index can share one; which of its words
 * a revision holds is for the revision to say.
 */
export class Vocabulary {
  readonly #strings: StringTable;
  readonly #terms: Growing<Uint32Array>;

  constructor(saved?: VocabularySections) {
    this.#strings = new StringTable(saved);
    this.#terms = growingUint32(saved?.terms);
    if (saved === undefined) this.#terms.push(0);
  }

  /** One more than the highest number of a form or term. */
  get size(): number {
    return this.#strings.size;
  }

  /** The number of a form, which is given one when it is new. */
  add(form: string): number {
    const number = this.#add(form);
    if (this.#terms.at(number) === 0) this.#terms.set(number, this.#add(stem(form)));
    return number;
  }

  #add(text: string): number {
    const number = this.#strings.add(text);
    if (number === this.#terms.length) this.#terms.push(0);
    return number;
  }

  /** The number of a form or term, or 0 when it was never added. */
  find(text: string): number {
    return this.#strings.find(text);
  }

  /** The term of a form; 0 for a string that is no form. */
  termOf(form: number): number {
    return this.#terms.roomy[form] ?? 0;
  }

  /** A code unit of a form or term; NaN beyond its end. */
  unit(number: number, at: number): number {
    return this.#strings.unit(number, at);
  }

  /** The text of a form or term. */
  text(number: number): string {
    return this.#strings.text(number);
  }

  /** Gives spare room back; words may still be added. */
  compact(): void {
    this.#strings.compact();
    this.#terms.compact();
  }

  sections(): VocabularySections {
    return { ...this.#strings.sections(), terms: this.#terms.done() };
  }
}
