/**
 * Second stage of a search: how much of the question a passage, and each of its sentences, takes
 * up.
 */
import type { PassageIndex } from './passage-index.ts';
import type { Wanted } from './question.ts';
import { SENTENCE_END } from './sequences.ts';

/** What a passage has of a question; shares of the question's whole weight, 0 to 1. */
export interface Closeness {
  /** Words of the question that stand anywhere in the passage. */
  readonly own: number;
  /** Words that stand in the passage or in its article's title. */
  readonly coverage: number;
  /** Neighbouring words of the question that are neighbours in the passage, in the same order. */
  readonly order: number;
  /** Words in the best sentence, with half of what the sentence before it has. */
  readonly focus: number;
  /** Sentence by sentence, what each has of each word of the question; a row's sum is at most 1. */
  readonly sentences: readonly (readonly number[])[];
}

/** Words of a question that stand this many terms apart in a passage are still neighbours. */
const NEIGHBOUR_TERMS = 2;

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** Raises `best[at]` to `value` when that is more. */
function raise(best: number[], at: number, value: number): void {
  best[at] = Math.max(best[at] ?? 0, value);
}

/** A question as passages are read for it: which of its words a term answers to, and how far. */
export class QuestionView {
  /** Share of each word in the question's whole weight. */
  readonly #weights: readonly number[];
  readonly #answersTo = new Map<number, { readonly word: number; readonly share: number }>();

  constructor(wanted: readonly Wanted[]) {
    const total = sum(wanted.map(({ weight }) => weight));
    this.#weights = wanted.map(({ weight }) => weight / total);
    for (const [word, { alternatives }] of wanted.entries()) {
      for (const { term, share } of alternatives) {
        const known = this.#answersTo.get(term);
        if (known === undefined || known.share < share) this.#answersTo.set(term, { word, share });
      }
    }
  }

  /** What passage number `passage` of the index has of the question. */
  closeness(index: PassageIndex, passage: number): Closeness {
    const nothing = this.#weights.map(() => 0);
    const inOrder = [...nothing];
    const whole = [...nothing];
    const sentences: number[][] = [];
    const lastSeen = this.#weights.map(() => -Infinity);
    let sentence = [...nothing];
    for (const [position, term] of index.sequence(passage).entries()) {
      if (term === SENTENCE_END) {
        sentences.push(sentence);
        sentence = [...nothing];
        continue;
      }
      const match = this.#answersTo.get(term);
      if (match === undefined) continue;
      const { word, share } = match;
      const weight = this.#weights[word] ?? 0;
      raise(sentence, word, share * weight);
      raise(whole, word, share * weight);
      if (position - (lastSeen[word - 1] ?? -Infinity) <= NEIGHBOUR_TERMS) {
        raise(inOrder, word, share * Math.min(this.#weights[word - 1] ?? 0, weight));
      }
      lastSeen[word] = position;
    }
    const own = sum(whole);
    for (const term of index.titleTerms(passage)) {
      const match = this.#answersTo.get(term);
      if (match !== undefined)
        raise(whole, match.word, match.share * (this.#weights[match.word] ?? 0));
    }
    const totals = sentences.map(sum);
    return {
      own,
      coverage: sum(whole),
      order: sum(inOrder),
      focus: Math.max(0, ...totals.map((total, at) => total + (totals[at - 1] ?? 0) / 2)),
      sentences,
    };
  }
}
