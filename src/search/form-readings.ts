/** What the forms of an index are to one question: its words, words of their family, or an answer. */
import { words } from '../text/words.ts';
import { answerKind } from './answer-cues.ts';
import { FormLists, KIND_BITS } from './form-lists.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Wanted } from './question.ts';
import { familyBeginning, isOfFamily } from './word-families.ts';

/** Words of a question that are told apart: a set of them is the bits of one number. */
export const MOST_WORDS = 32;

/** Forms that are something to one question; more are passed over. */
const MOST_MARKED = 2 ** 16;

/** Stands for no word in {@link FormReadings.words}. */
export const NO_WORD = 255;

/**
 * Reads forms for one question after the other. Before passages are read, the forms that are
 * something to the question are marked with a number from 1 on, which the arrays describe; its
 * memory is kept from question to question.
 */
export class FormReadings {
  /** For each form its mark; 0 for one that is neither a word of the question nor of a family. */
  readonly marks: Uint16Array;
  /** For each form the kinds of answer it may be, and the kind that is asked for, 0 for any. */
  readonly kinds: Uint8Array;
  kind = 0;
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

  constructor(index: PassageIndex) {
    this.#index = index;
    this.#lists = new FormLists(index);
    this.marks = new Uint16Array(this.#lists.size);
    this.kinds = this.#lists.kinds;
    // The mark 0 stands for no word.
    this.words[0] = NO_WORD;
  }

  /** Begins a question; the marks of the last one are taken away. */
  begin(question: string, wanted: readonly Wanted[]): void {
    for (let mark = 1; mark < this.#count; mark += 1) this.marks[this.#marked[mark] ?? 0] = 0;
    this.#count = 1;
    const kind = answerKind(question);
    this.kind = kind === undefined ? 0 : KIND_BITS[kind];
    const typed = wanted.map((word) => words(word.typed)[0]?.form ?? '');
    for (const [word, { alternatives }] of wanted.entries()) {
      const typedForm = this.#index.parts.vocabulary.find(typed[word] ?? '');
      for (const { term, share } of alternatives) this.#markWord(word, term, share, typedForm);
    }
    for (const [word, form] of typed.entries()) this.#markFamily(word, form);
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

  #markFamily(word: number, typed: string): void {
    const beginning = familyBeginning(typed);
    if (beginning === undefined) return;
    const { vocabulary } = this.#index.parts;
    for (const form of this.#lists.mayBegin(beginning)) {
      if (!isOfFamily(vocabulary, form, beginning)) continue;
      const known = this.marks[form] ?? 0;
      const mark = known === 0 ? this.#mark(form) : known;
      if (mark === 0) return;
      this.families[mark] = ((this.families[mark] ?? 0) | (1 << word)) >>> 0;
    }
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
