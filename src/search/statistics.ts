/** How common forms and terms are in the articles of an index. */
import type { Segment } from './segment.ts';
import { SENTENCE_END, readSequence } from './sequences.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Counts by the number of a form or term, as they are saved. */
export interface Counts {
  /** For each form, how often it is written, titles included; and how often without a capital. */
  readonly written: Uint32Array;
  readonly uncapitalised: Uint32Array;
  /** For each term, how often one of its forms is written. */
  readonly used: Uint32Array;
  /**
   * For each term, how many passages have it among their own words: titles would make their words
   * look common in all passages of an article.
   */
  readonly holders: Uint32Array;
}

/** Passages and their words, all together. */
export interface Totals {
  readonly passages: number;
  readonly words: number;
}

/** The same counts for more words, or without the spare room for words that are not there. */
const resized = (counts: Uint32Array, length: number): Uint32Array => {
  const copy = new Uint32Array(length);
  copy.set(counts.subarray(0, length));
  return copy;
};

/** Adds articles to counts and takes them away. */
export class Statistics {
  #passages: number;
  #words: number;
  #counts: Counts;

  /** Begins with what was counted before, which is not changed. */
  constructor(totals: Totals, counts: Counts, vocabulary: Vocabulary) {
    this.#passages = totals.passages;
    this.#words = totals.words;
    this.#counts = counts;
    this.#resize(Math.max(vocabulary.size, counts.used.length));
  }

  get totals(): Totals {
    return { passages: this.#passages, words: this.#words };
  }

  /** Counts an article of a segment once more (`sign` 1) or once less (−1). */
  count(segment: Segment, article: number, vocabulary: Vocabulary, sign: 1 | -1): void {
    if (vocabulary.size > this.#counts.used.length) this.#resize(vocabulary.size * 2);
    const { written, uncapitalised, used, holders } = this.#counts;
    const bump = (counts: Uint32Array, number: number): void => {
      counts[number] = (counts[number] ?? 0) + sign;
    };
    const countWord = (form: number, isCapitalised: boolean): void => {
      bump(written, form);
      if (!isCapitalised) bump(uncapitalised, form);
      bump(used, vocabulary.termOf(form));
    };
    readSequence(segment.titles, article, countWord);
    const end = segment.firstPassages[article + 1] ?? 0;
    const held = new Set<number>();
    for (let passage = segment.firstPassages[article] ?? 0; passage < end; passage += 1) {
      readSequence(segment.bodies, passage, (form, isCapitalised) => {
        if (form === SENTENCE_END) return;
        countWord(form, isCapitalised);
        held.add(vocabulary.termOf(form));
      });
      for (const term of held) bump(holders, term);
      held.clear();
      this.#passages += sign;
      this.#words += sign * (segment.lengths[passage] ?? 0);
    }
  }

  /** The counts without spare room behind those of `length` words. */
  compact(length: number): Counts {
    this.#resize(length);
    return this.#counts;
  }

  #resize(length: number): void {
    const { written, uncapitalised, used, holders } = this.#counts;
    this.#counts = {
      written: resized(written, length),
      uncapitalised: resized(uncapitalised, length),
      used: resized(used, length),
      holders: resized(holders, length),
    };
  }
}
