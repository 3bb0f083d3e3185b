/** First stage of a search: the passages that hold the question's rarest words, by BM25 alone. */
import type { PassageIndex } from './postings.ts';
import type { Wanted } from './question.ts';

/** A passage that may answer. */
export interface Candidate {
  /** Number of the passage in the index. */
  readonly passage: number;
  /** BM25 score, > 0, comparable only within one question. */
  readonly score: number;
}

const better = (a: Candidate, b: Candidate): number => b.score - a.score || a.passage - b.passage;

/** Adds up scores over one index; keeps its working memory from question to question. */
export class CandidateFinder {
  readonly #index: PassageIndex;
  /** Score of each passage so far; 0 between questions. */
  readonly #scores: Float64Array;
  /**
   * What the word of the question that is being looked up has added to each passage; 0 between
   * words.
   */
  readonly #ofWord: Float64Array;

  constructor(index: PassageIndex) {
    this.#index = index;
    this.#scores = new Float64Array(index.passageCount);
    this.#ofWord = new Float64Array(index.passageCount);
  }

  /**
   * The `limit` passages with the highest BM25 score that `accepts` lets through, best first, ties
   * by passage number. Linear in the postings of the question's terms.
   */
  find(
    wanted: readonly Wanted[],
    limit: number,
    accepts: (passage: number) => boolean,
  ): Candidate[] {
    const touched: number[] = [];
    for (const word of wanted) this.#addWord(word, touched);
    const found: Candidate[] = [];
    for (const passage of touched) {
      const score = this.#scores[passage] ?? 0;
      this.#scores[passage] = 0;
      if (accepts(passage)) found.push({ passage, score });
    }
    return found.toSorted(better).slice(0, limit);
  }

  /**
   * Adds what a word earns each passage: the most that any of its alternatives does, not their sum.
   */
  #addWord({ alternatives }: Wanted, touched: number[]): void {
    const held: number[] = [];
    const { passageOf, impactOf } = this.#index;
    for (const { term, share } of alternatives) {
      const weight = this.#index.rarity(term) * share;
      for (let at = this.#index.start(term); at < this.#index.start(term + 1); at += 1) {
        const passage = passageOf[at] ?? 0;
        const earned = weight * (impactOf[at] ?? 0);
        const known = this.#ofWord[passage] ?? 0;
        if (known === 0) held.push(passage);
        if (earned > known) this.#ofWord[passage] = earned;
      }
    }
    for (const passage of held) {
      const score = this.#scores[passage] ?? 0;
      if (score === 0) touched.push(passage);
      this.#scores[passage] = score + (this.#ofWord[passage] ?? 0);
      this.#ofWord[passage] = 0;
    }
  }
}
