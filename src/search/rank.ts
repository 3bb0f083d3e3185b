/** Finds the passages that answer a question best, and says how much evidence each is. */
import type { PassagePlace } from '../corpus/passages.ts';
import { CandidateFinder } from './candidates.ts';
import { type Closeness, QuestionView } from './closeness.ts';
import { FEATURES, type WordFacts, featuresOf } from './features.ts';
import type { IndexedPassage, PassageIndex } from './passage-index.ts';
import { QuestionReader, type Wanted } from './question.ts';
import { RANKING_WEIGHTS } from './ranking-weights.ts';
import type { Candidate } from './top.ts';

/** A passage in the order of an answer. */
export interface Ranked extends IndexedPassage {
  /**
   * The model's belief that this passage answers best, as a share among the passages read: above 0,
   * together 1.
   */
  readonly score: number;
  /** Values of FEATURES, in their order. */
  readonly features: readonly number[];
  /** Share of the question's weight that stands in the passage or its article's title, 0 to 1. */
  readonly evidence: number;
  /** Share that stands in the passage itself, 0 to 1. */
  readonly ownEvidence: number;
  /** Sentence by sentence, what each has of each word of the question; a row's sum is at most 1. */
  readonly sentences: readonly (readonly number[])[];
}

/** A question as it was understood, and the passages for it, best first. */
export interface Retrieved {
  readonly wanted: readonly Wanted[];
  readonly ranked: readonly Ranked[];
}

/**
 * Candidates of the first stage that are read closely; 30, 60 and 120 rank SQuAD questions alike.
 */
const CANDIDATES = 40;

/**
 * What being furniture takes from a passage's sum of weighted features: it is found when it alone
 * answers, but stands behind the body's own words.
 */
const FURNITURE: Readonly<Record<PassagePlace['role'], number>> = {
  paragraph: 0,
  standfirst: 0,
  caption: -2,
  headline: -5,
  notice: -6,
  credit: -8,
};

/** A candidate with everything that was found out about it. */
export interface FeaturedCandidate {
  readonly passage: IndexedPassage;
  readonly closeness: Closeness;
  readonly features: readonly number[];
}

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
    const { wanted, facts, candidates } = this.candidates(question, accepts);
    const sums = candidates.map(
      ({ features, passage }) => weighted(features) + FURNITURE[passage.place.role],
    );
    const top = Math.max(...sums);
    const beliefs = sums.map((sum) => Math.exp(sum - top));
    const total = beliefs.reduce((sum, belief) => sum + belief, 0);
    const ranked = candidates
      .map(({ passage, closeness, features }, at) => ({
        number: passage.number,
        article: passage.article,
        place: passage.place,
        span: passage.span,
        get passage() {
          return passage.passage;
        },
        score: (beliefs[at] ?? 0) / total,
        features,
        evidence: features[COVERAGE] ?? 0,
        ownEvidence: closeness.own.reduce((sum, share, word) => {
          return sum + share * (facts.weights[word] ?? 0);
        }, 0),
        sentences: closeness.sentences.map(({ shares }) =>
          shares.map((share, word) => share * (facts.weights[word] ?? 0)),
        ),
      }))
      .toSorted((a, b) => b.score - a.score);
    return { wanted, ranked };
  }

  /** The candidates for `question` with their features, in the order of the first stage. */
  candidates(
    question: string,
    accepts: (passage: IndexedPassage) => boolean = () => true,
  ): { wanted: readonly Wanted[]; facts: WordFacts; candidates: readonly FeaturedCandidate[] } {
    const wanted = this.#reader.read(question);
    const view = new QuestionView(question, wanted, this.#index);
    const facts = { weights: view.weights, isName: wanted.map(({ typed }) => isName(typed)) };
    const found = this.#finder.find(wanted, CANDIDATES, (number) => {
      const passage = this.#index.passage(number);
      return passage !== undefined && accepts(passage);
    });
    return { wanted, facts, candidates: this.#featured(found, wanted, view, facts) };
  }

  #featured(
    found: readonly Candidate[],
    wanted: readonly Wanted[],
    view: QuestionView,
    facts: WordFacts,
  ): FeaturedCandidate[] {
    const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
    const read = new Map<number, Closeness>();
    const closenessOf = (number: number): Closeness => {
      const known = read.get(number) ?? view.read(number);
      read.set(number, known);
      return known;
    };
    const articleScores = new Map<IndexedPassage['article'], number>();
    const articleOf = new Map<number, IndexedPassage['article']>();
    for (const { passage, score } of found) {
      const article = this.#index.passage(passage)?.article;
      if (article !== undefined) {
        articleOf.set(passage, article);
        articleScores.set(article, (articleScores.get(article) ?? 0) + score);
      }
    }
    const mostOfArticle = Math.max(...articleScores.values());
    return found.flatMap(({ passage: number, score }) => {
      const passage = this.#index.passage(number);
      if (passage === undefined) return [];
      const beside = [number - 1, number + 1].flatMap((other) =>
        articleOf.get(other) === passage.article ? [closenessOf(other).own] : [],
      );
      const closeness = closenessOf(number);
      const features = featuresOf(
        {
          closeness,
          firstStage: score / total,
          beside: facts.weights.map((_, word) =>
            Math.max(0, ...beside.map((own) => own[word] ?? 0)),
          ),
          article: (articleScores.get(passage.article) ?? 0) / mostOfArticle,
        },
        facts,
      );
      return [{ passage, closeness, features }];
    });
  }
}

const COVERAGE = FEATURES.indexOf('coverage');

const isName = (typed: string): boolean => /^\p{Lu}/u.test(typed);

/** The sum of weighted features: what passages of one question are ordered by. */
const weighted = (features: readonly number[]): number =>
  FEATURES.reduce((sum, feature, at) => sum + RANKING_WEIGHTS[feature] * (features[at] ?? 0), 0);
