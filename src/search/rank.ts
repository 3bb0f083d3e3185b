/** Finds the passages that answer a question best, and says how much evidence each is. */
import type { PassagePlace } from '../corpus/passages.ts';
import { CandidateFinder } from './candidates.ts';
import { type Closeness, QuestionView, sum } from './closeness.ts';
import type { IndexedPassage, PassageIndex } from './passage-index.ts';
import { QuestionReader, type Wanted } from './question.ts';

/** A passage in the order of an answer. */
export interface Ranked extends IndexedPassage {
  /** > 0, comparable only within one question. */
  readonly score: number;
  /** Share of the question's weight that stands in the passage or its article's title, 0 to 1. */
  readonly evidence: number;
  /** Share that stands in the passage itself, 0 to 1. */
  readonly ownEvidence: number;
  readonly sentences: Closeness['sentences'];
}

/** A question as it was understood, and the passages for it, best first. */
export interface Retrieved {
  readonly wanted: readonly Wanted[];
  readonly ranked: readonly Ranked[];
}

/**
 * What closeness adds to a passage's BM25 score, each feature 0 to 1; the score itself is divided
 * by the question's whole weight, so that it too lies between 0 and about 1. Chosen by hand on half
 * of the SQuAD development articles and half of TREC-QA; near these values little changes.
 */
const CLOSENESS_WEIGHTS = { coverage: 0.2, order: 0.2, focus: 0.3 };

/**
 * Candidates of the first stage that are read closely; 30, 60 and 120 rank SQuAD questions alike.
 */
const CANDIDATES = 40;

/** Furniture is found when it alone answers, but stands behind the body's own words. */
const PLACE_WEIGHT: Readonly<Record<PassagePlace['role'], number>> = {
  paragraph: 1,
  standfirst: 1,
  caption: 0.85,
  headline: 0.6,
  notice: 0.5,
  credit: 0.3,
};

/** Searches one index. */
export class PassageSearch {
  readonly #index: PassageIndex;
  readonly #reader: QuestionReader;
  readonly #finder: CandidateFinder;

  constructor(index: PassageIndex) {
    this.#index = index;
    this.#reader = new QuestionReader(index);
    this.#finder = new CandidateFinder(index);
  }

  /**
   * The passages for `question` that `accepts` lets through, best first, ties in the order of the
   * index.
   */
  search(question: string, accepts: (passage: IndexedPassage) => boolean = () => true): Retrieved {
    const wanted = this.#reader.read(question);
    const view = new QuestionView(wanted);
    const total = sum(wanted.map(({ weight }) => weight));
    const ranked = this.#finder
      .find(wanted, CANDIDATES, (number) => {
        const passage = this.#index.passage(number);
        return passage !== undefined && accepts(passage);
      })
      .flatMap(({ passage: number, score }) => {
        const indexed = this.#index.passage(number);
        if (indexed === undefined) return [];
        const { own, coverage, order, focus, sentences } = view.closeness(this.#index, number);
        const close =
          CLOSENESS_WEIGHTS.coverage * coverage +
          CLOSENESS_WEIGHTS.order * order +
          CLOSENESS_WEIGHTS.focus * focus;
        const place = PLACE_WEIGHT[indexed.place.role];
        return [
          {
            number,
            article: indexed.article,
            place: indexed.place,
            span: indexed.span,
            get passage() {
              return indexed.passage;
            },
            score: place * (score / total + close),
            evidence: coverage,
            ownEvidence: own,
            sentences,
          },
        ];
      })
      .toSorted((a, b) => b.score - a.score);
    return { wanted, ranked };
  }
}
