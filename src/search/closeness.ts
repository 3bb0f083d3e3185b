/** Second stage of a search: what a passage, and each of its sentences, has of a question. */
import { words } from '../text/words.ts';
import { type AnswerKind, answerKind, canAnswer } from './answer-cues.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Wanted } from './question.ts';
import { SENTENCE_END } from './sequences.ts';
import { WordFamilies } from './word-families.ts';

/** A word of a passage that answers to a word of the question. */
export interface Occurrence {
  /** Number of the word in the question. */
  readonly word: number;
  /** How far it stands for the word, above 0 to 1. */
  readonly share: number;
  /** Position among the words of the passage, stop words left out; sentences are apart. */
  readonly at: number;
}

/** A sentence as a question reads it. */
export interface SentenceReading {
  readonly occurrences: readonly Occurrence[];
  /** Best share of each word of the question in this sentence, 0 to 1. */
  readonly shares: readonly number[];
  /** How many words the sentence has, stop words left out. */
  readonly length: number;
  /** Positions of words that may be the answer by their kind, and are not of the question. */
  readonly answers: readonly number[];
}

/** What a passage has of a question, word by word. */
export interface Closeness {
  readonly sentences: readonly SentenceReading[];
  /** Best share of each word in the passage, 0 to 1. */
  readonly own: readonly number[];
  /** For each word, whether the passage has it in the form that was typed. */
  readonly asTyped: readonly boolean[];
  /** Best share of each word in the title of the article, 0 to 1. */
  readonly title: readonly number[];
  /** For each word, whether the passage has one of its family: “invasion” for “invade”. */
  readonly family: readonly boolean[];
}

/** Positions between the last word of a sentence and the first of the next. */
const SENTENCE_GAP = 3;

/** What a form is to a question. */
interface FormReading {
  /** The word that it answers to; undefined for most forms. */
  readonly match?: { readonly word: number; readonly share: number; readonly asTyped: boolean };
  /** Words of whose family it may be. */
  readonly families: readonly number[];
  readonly canAnswer: boolean;
}

/** A question as passages of one index are read for it. */
export class QuestionView {
  /** Share of each word in the question's whole weight. */
  readonly weights: readonly number[];
  readonly #index: PassageIndex;
  /** What the question asks for, as far as its wording tells. */
  readonly #kind: AnswerKind | undefined;
  readonly #answersTo = new Map<number, { readonly word: number; readonly share: number }>();
  readonly #families: WordFamilies;
  readonly #typedForms: readonly string[];
  /** Forms that were met, as they were read. */
  readonly #readings = new Map<number, FormReading>();

  constructor(question: string, wanted: readonly Wanted[], index: PassageIndex) {
    const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
    this.weights = wanted.map(({ weight }) => weight / total);
    this.#index = index;
    this.#kind = answerKind(question);
    this.#typedForms = wanted.map(({ typed }) => words(typed)[0]?.form ?? '');
    this.#families = new WordFamilies(this.#typedForms, index.parts.vocabulary);
    for (const [word, { alternatives }] of wanted.entries()) {
      for (const { term, share } of alternatives) {
        const known = this.#answersTo.get(term);
        if (known === undefined || known.share < share) this.#answersTo.set(term, { word, share });
      }
    }
  }

  /** What passage number `passage` of the index has of the question. */
  read(passage: number): Closeness {
    const none = (): number[] => this.weights.map(() => 0);
    const own = none();
    const asTyped = this.weights.map(() => false);
    const family = this.weights.map(() => false);
    const sentences: SentenceReading[] = [];
    let [shares, occurrences, answers]: [number[], Occurrence[], number[]] = [none(), [], []];
    let [at, start] = [0, 0];
    this.#index.readForms(passage, (form) => {
      if (form === SENTENCE_END) {
        sentences.push({ occurrences, shares, length: at - start, answers });
        [shares, occurrences, answers] = [none(), [], []];
        at += SENTENCE_GAP;
        start = at;
        return;
      }
      const reading = this.#readingOf(form);
      const { match } = reading;
      if (match === undefined) {
        for (const word of reading.families) family[word] = true;
        if (reading.canAnswer) answers.push(at);
      } else {
        const { word, share } = match;
        shares[word] = Math.max(shares[word] ?? 0, share);
        own[word] = Math.max(own[word] ?? 0, share);
        if (match.asTyped) asTyped[word] = true;
        occurrences.push({ word, share, at });
      }
      at += 1;
    });
    return { sentences, own, asTyped, title: this.#title(passage), family };
  }

  /** Best share of each word in the title of a passage's article. */
  #title(passage: number): number[] {
    const shares = this.weights.map(() => 0);
    for (const term of this.#index.titleTerms(passage)) {
      const match = this.#answersTo.get(term);
      if (match !== undefined) shares[match.word] = Math.max(shares[match.word] ?? 0, match.share);
    }
    return shares;
  }

  #readingOf(form: number): FormReading {
    const known = this.#readings.get(form);
    if (known !== undefined) return known;
    const reading = this.#newReading(form);
    this.#readings.set(form, reading);
    return reading;
  }

  #newReading(form: number): FormReading {
    const index = this.#index;
    const match = this.#answersTo.get(index.termOf(form));
    if (match !== undefined) {
      const asTyped = index.textOf(form) === this.#typedForms[match.word];
      return { match: { ...match, asTyped }, families: [], canAnswer: false };
    }
    const families = this.#families.of(form);
    const mayAnswer = this.#kind !== undefined && canAnswer(index, this.#kind, form);
    return families.length > 0 || mayAnswer ? { families, canAnswer: mayAnswer } : NOTHING;
  }
}

const NOTHING: FormReading = { families: [], canAnswer: false };
