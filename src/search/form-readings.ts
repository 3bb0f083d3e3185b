/** What the forms of an index are to one question: its words, words of their family, or an answer. */
import { words } from '../text/words.ts';
import { answerKind } from './answer-cues.ts';
import { FormLists, KIND_BITS, bitOfBeginning } from './form-lists.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Wanted } from './question.ts';
import { familyBeginning, isOfFamily } from './word-families.ts';

/** Words of a question that are told apart: a set of them is the bits of one number. */
export const MOST_WORDS = 32;

/** Forms that are something to one question; more are passed over. */
const MOST_MARKED = 2 ** 13;

/** Stands for no word in {@link FormReadings.words}. */
export const NO_WORD = 255;

/**
 * Reads forms for one question after the other. Before passages are read, the forms that are
 * something to the question are marked with a number from 1 on, which the arrays describe; its
 * memory is kept from question to question.
 */
export class FormReadings {
  /** For each form its mark; 0 for one that is not a word of the question and was not looked at. */
  readonly marks: Uint16Array;
  /** See {@link FormLists.traits}; the kind of answer that is asked for, 0 for any. */
  readonly traits: Uint8Array;
  kind = 0;
  /** The beginnings of the question's families, as bits: see {@link beginningBit}. */
  beginnings = 0;
  /** By mark, the word of the question that a form stands for; {@link NO_WORD} for none. */
  readonly words = new Uint8Array(MOST_MARKED);
  /** How far it stands for the word, above 0 to 1; 0 for none. */
  readonly shares = new Float64Array(MOST_MARKED);
  /** 1 where the word was typed in just this form. */
  readonly asTyped = new Uint8Array(MOST_MARKED);
  /** The words of whose family it may be, as bits. */
  readonly families = new Uint32Array(MOST_MARKED);
  readonly #index: PassageIndex;
  readonly #lists: FormLists;
  /** The forms that are marked, by mark; the first place is not used. */
  readonly #marked = new Uint32Array(MOST_MARKED);
  #count = 1;
  #begun: readonly Wanted[] | undefined;
  readonly #families: { readonly beginning: string; readonly bit: number }[] = [];

  constructor(index: PassageIndex) {
    this.#index = index;
    this.#lists = new FormLists(index);
    this.marks = new Uint16Array(this.#lists.size);
    this.traits = this.#lists.traits;
    // The mark 0 stands for no word.
    this.words[0] = NO_WORD;
  }

  /**
   * Begins a question, unless it is the one that was begun last; the marks of that are taken away.
   */
  begin(question: string, wanted: readonly Wanted[]): void {
    if (this.#begun === wanted) return;
    this.#begun = wanted;
    for (let mark = 1; mark < this.#count; mark += 1) this.marks[this.#marked[mark] ?? 0] = 0;
    this.#count = 1;
    const kind = answerKind(question);
    this.kind = kind === undefined ? 0 : KIND_BITS[kind];
    const typed = wanted.map((word) => words(word.typed)[0]?.form ?? '');
    for (const [word, { alternatives }] of wanted.entries()) {
      const typedForm = this.#index.parts.vocabulary.find(typed[word] ?? '');
      for (const { term, share } of alternatives) this.#markWord(word, term, share, typedForm);
    }
    this.beginnings = 0;
    this.#families.length = 0;
    for (const [word, form] of typed.entries()) {
      const beginning = familyBeginning(form);
      if (beginning === undefined) continue;
      this.beginnings |= bitOfBeginning(beginning);
      this.#families.push({ beginning, bit: (1 << word) >>> 0 });
    }
  }

  /** Marks the forms of a term that answers to a word; the word it answers to best counts. */
  #markWord(word: number, term: number, share: number, typedForm: number): void {
    for (const form of this.#lists.ofTerm(term)) {
      const known = this.marks[form] ?? 0;
      if (known !== 0 && (this.shares[known] ?? 0) >= share) continue;
      const mark = known === 0 ? this.#mark(form) : known;
      if (mark === 0) return;
      this.words[mark] = word;
      this.shares[mark] = share;
      this.asTyped[mark] = form === typedForm ? 1 : 0;
    }
  }

  /**
   * The mark of a form without one whose beginning may be that of a family: it is looked at once a
   * question.
   */
  look(form: number): number {
    const mark = this.#mark(form);
    if (mark === 0) return 0;
    const { vocabulary } = this.#index.parts;
    let families = 0;
    for (const { beginning, bit } of this.#families) {
      if (isOfFamily(vocabulary, form, beginning)) families |= bit;
    }
    this.families[mark] = families >>> 0;
    return mark;
  }

  /** A new mark for a form; 0 when there are no more. */
  #mark(form: number): number {
    if (this.#count === MOST_MARKED) return 0;
    const mark = this.#count;
    this.#count += 1;
    this.#marked[mark] = form;
    this.marks[form] = mark;
    this.words[mark] = NO_WORD;
    this.shares[mark] = 0;
    this.asTyped[mark] = 0;
    this.families[mark] = 0;
    return mark;
  }
}
