/** What the forms of an index are to one question: its words, words of their family, or an answer. */
import { words } from '../text/words.ts';
import { type AnswerKind, answerKind, canAnswer } from './answer-cues.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Wanted } from './question.ts';
import { WordFamilies } from './word-families.ts';

/** Words of a question that are told apart: a set of them is the bits of one number. */
export const MOST_WORDS = 32;

/** The reading of a form that is nothing to the question. */
export const NOTHING = 1;

/** A form that was not looked at yet. */
const NOT_READ = 0;

const MOST_READINGS = 2 ** 16;

/** What stands for no word in {@link FormReadings.words}. */
export const NO_WORD = 255;

/**
 * Reads forms for one question after the other. Each form is looked at once a question and gets the
 * number of a reading, which the arrays describe; its memory is kept from question to question.
 */
export class FormReadings {
  /** The word of the question that a reading stands for; {@link NO_WORD} for none. */
  readonly words = new Uint8Array(MOST_READINGS);
  /** How far it stands for the word, above 0 to 1; 0 for none. */
  readonly shares = new Float64Array(MOST_READINGS);
  /** 1 where the word was typed in just this form. */
  readonly asTyped = new Uint8Array(MOST_READINGS);
  /** The words of whose family it may be, as bits. */
  readonly families = new Uint32Array(MOST_READINGS);
  /** 1 where it may be the answer by its kind. */
  readonly canAnswer = new Uint8Array(MOST_READINGS);
  readonly #index: PassageIndex;
  /** For each form of the vocabulary the number of its reading. */
  #readings = new Uint16Array(0);
  /** The forms that were looked at, to be set back. */
  readonly #looked: number[] = [];
  #count = 0;
  #kind: AnswerKind | undefined;
  #typedForms: readonly string[] = [];
  #families: WordFamilies;
  readonly #answersTo = new Map<number, { readonly word: number; readonly share: number }>();

  constructor(index: PassageIndex) {
    this.#index = index;
    this.#families = new WordFamilies([], index.parts.vocabulary);
    this.words.fill(NO_WORD);
  }

  /** Begins a question; what was read for the last one is forgotten. */
  begin(question: string, wanted: readonly Wanted[]): void {
    const { vocabulary } = this.#index.parts;
    if (this.#readings.length < vocabulary.size) {
      this.#readings = new Uint16Array(vocabulary.size);
    } else for (const form of this.#looked) this.#readings[form] = NOT_READ;
    this.#looked.length = 0;
    this.#count = NOTHING + 1;
    this.#kind = answerKind(question);
    this.#typedForms = wanted.map(({ typed }) => words(typed)[0]?.form ?? '');
    this.#families = new WordFamilies(this.#typedForms, vocabulary);
    this.#answersTo.clear();
    for (const [word, { alternatives }] of wanted.entries()) {
      for (const { term, share } of alternatives) {
        const known = this.#answersTo.get(term);
        if (known === undefined || known.share < share) this.#answersTo.set(term, { word, share });
      }
    }
  }

  /** The number of a form's reading. */
  of(form: number): number {
    const known = this.#readings[form] ?? NOTHING;
    if (known !== NOT_READ) return known;
    const reading = this.#read(form);
    this.#readings[form] = reading;
    this.#looked.push(form);
    return reading;
  }

  #read(form: number): number {
    const index = this.#index;
    const match = this.#answersTo.get(index.termOf(form));
    if (match !== undefined) {
      const isAsTyped = index.textOf(form) === this.#typedForms[match.word];
      return this.#add(match.word, match.share, isAsTyped, 0, false);
    }
    const families = this.#families.of(form);
    const mayAnswer = this.#kind !== undefined && canAnswer(index, this.#kind, form);
    return families === 0 && !mayAnswer
      ? NOTHING
      : this.#add(NO_WORD, 0, false, families, mayAnswer);
  }

  #add(
    word: number,
    share: number,
    isAsTyped: boolean,
    families: number,
    mayAnswer: boolean,
  ): number {
    if (this.#count === MOST_READINGS) return NOTHING;
    const reading = this.#count;
    this.#count += 1;
    this.words[reading] = word;
    this.shares[reading] = share;
    this.asTyped[reading] = isAsTyped ? 1 : 0;
    this.families[reading] = families;
    this.canAnswer[reading] = mayAnswer ? 1 : 0;
    return reading;
  }
}
