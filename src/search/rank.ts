/** Finds the passages that answer a question best, and says how much evidence each is. */
import { FURNITURE_ROLES, type FurnitureRole } from '../corpus/article.ts';
import type { PassagePlace } from '../corpus/passages.ts';
import type { Span } from '../text/span.ts';
import { CandidateFinder } from './candidates.ts';
import { chanceFeatures, chanceOf } from './chance.ts';
import { FEATURES, type WordFacts, writeFeatures, writeNeighbours } from './features.ts';
import { FormReadings, MOST_WORDS } from './form-readings.ts';
import type { HeldPassage, IndexedPassage, PassageIndex } from './passage-index.ts';
import { PassageReading } from './passage-reading.ts';
import { QuestionReader, type Wanted } from './question.ts';
import { RANKING_WEIGHTS } from './ranking-weights.ts';
import { type SentenceShares, sentenceShares } from './sentence-shares.ts';
import type { Candidate } from './top.ts';

/** A passage in the order of an answer. */
export interface Ranked extends IndexedPassage {
  /**
   * The model's belief that this passage answers best, as a share among the passages read: above 0,
   * together 1.
   */
  readonly score: number;
  /** Values of {@link FEATURES}, in their order. */
  readonly features: Float64Array;
  /** Share of the question's weight that stands in the passage or its article's title, 0 to 1. */
  readonly evidence: number;
  /** Share that stands in the passage itself, 0 to 1. */
  readonly ownEvidence: number;
  /** What is added for being no paragraph: 0 or less. */
  readonly furniture: number;
  /** Values of {@link CHANCE_FEATURES}, in their order. */
  readonly chanceFeatures: readonly number[];
  /** Chance that the passage answers, 0 to 1, whatever the others do. */
  readonly chance: number;
  /** Sentence by sentence, what each has of each word of the question; worked out when asked for. */
  readonly sentences: SentenceShares;
}

/** A question as it was understood, and the passages for it, best first. */
export interface Retrieved {
  readonly wanted: readonly Wanted[];
  readonly ranked: readonly Ranked[];
}

/**
 * Candidates of the first stage that are read closely; from 20 to 120 rank public questions alike.
 */
const CANDIDATES = 30;

/**
 * What being furniture takes from a passage's sum of weighted features: it is found when it alone
 * answers, but stands behind the body's own words.
 */
const FURNITURE: Readonly<Record<FurnitureRole, number>> = {
  standfirst: 0,
  caption: -2,
  headline: -5,
  notice: -6,
  credit: -8,
};

/** The same by role number: see {@link HeldPassage.roleNumber}. */
const FURNITURE_OF = Float64Array.of(0, ...FURNITURE_ROLES.map((role) => FURNITURE[role]));

const WEIGHTS = Float64Array.from(FEATURES, (feature) => RANKING_WEIGHTS[feature]);

const COVERAGE = FEATURES.indexOf('coverage');
const SENTENCE = FEATURES.indexOf('sentence');

/** The sum of weighted features of a candidate: what passages of one question are ordered by. */
function weighted(values: Float64Array, candidate: number): number {
  let sum = 0;
  for (let column = 0; column < WEIGHTS.length; column += 1) {
    sum += (WEIGHTS[column] ?? 0) * (values[candidate * WEIGHTS.length + column] ?? 0);
  }
  return sum;
}

const isName = (typed: string): boolean => /^\p{Lu}/u.test(typed);

/** A question's candidates, in the order of the first stage, and what was found out about them. */
export interface Candidates {
  readonly question: string;
  readonly wanted: readonly Wanted[];
  readonly facts: WordFacts;
  readonly passages: readonly HeldPassage[];
  /** {@link FEATURES} of each candidate, one after the other. */
  readonly values: Float64Array;
  /** Best share of each word in each candidate, {@link MOST_WORDS} a candidate. */
  readonly owns: Float64Array;
}

/** The row of a passage of an article among the candidates; −1 when it is none. */
function rowAt(
  passages: readonly HeldPassage[],
  number: number,
  article: IndexedPassage['article'],
): number {
  for (let row = 0; row < passages.length; row += 1) {
    const held = passages[row];
    if (held?.number === number) return held.article === article ? row : -1;
  }
  return -1;
}

/** A candidate in its place; what only excerpts need is worked out when asked for. */
class RankedPassage implements Ranked {
  readonly score: number;
  readonly #held: HeldPassage;
  readonly #row: number;
  readonly #candidates: Candidates;
  readonly #forms: FormReadings;

  constructor(
    row: number,
    score: number,
    candidates: Candidates,
    forms: FormReadings,
    held: HeldPassage,
  ) {
    this.#held = held;
    this.#row = row;
    this.score = score;
    this.#candidates = candidates;
    this.#forms = forms;
  }

  get number(): number {
    return this.#held.number;
  }

  get article(): IndexedPassage['article'] {
    return this.#held.article;
  }

  get place(): PassagePlace {
    return this.#held.place;
  }

  get span(): Span {
    return this.#held.span;
  }

  get passage(): IndexedPassage['passage'] {
    return this.#held.passage;
  }

  get features(): Float64Array {
    const from = this.#row * FEATURES.length;
    return this.#candidates.values.subarray(from, from + FEATURES.length);
  }

  get evidence(): number {
    return this.features[COVERAGE] ?? 0;
  }

  get ownEvidence(): number {
    const { facts, owns } = this.#candidates;
    let sum = 0;
    for (const [word, weight] of facts.weights.entries()) {
      sum += weight * (owns[this.#row * MOST_WORDS + word] ?? 0);
    }
    return sum;
  }

  get furniture(): number {
    return FURNITURE_OF[this.#held.roleNumber] ?? 0;
  }

  get chanceFeatures(): readonly number[] {
    const { facts, owns } = this.#candidates;
    const { evidence, features } = this;
    const own = owns.subarray(this.#row * MOST_WORDS);
    return chanceFeatures({ ...facts, evidence, sentence: features[SENTENCE] ?? 0, own });
  }

  get chance(): number {
    return chanceOf(this.chanceFeatures);
  }

  get sentences(): SentenceShares {
    const { question, wanted, facts } = this.#candidates;
    this.#forms.begin(question, wanted);
    return sentenceShares(this.#held, this.#forms, facts.weights);
  }
}

/** Searches one index. */
export class PassageSearch {
  readonly #index: PassageIndex;
  readonly #reader: QuestionReader;
  readonly #finder: CandidateFinder;
  readonly #forms: FormReadings;
  readonly #reading: PassageReading;

  constructor(index: PassageIndex) {
    this.#index = index;
    this.#reader = new QuestionReader(index);
    this.#finder = new CandidateFinder(index);
    this.#forms = new FormReadings(index);
    this.#reading = new PassageReading(this.#forms);
  }

  /**
   * The passages for `question` that `accepts` lets through (all of them without it), best first,
   * ties in the order of the first stage.
   */
  search(question: string, accepts?: (passage: IndexedPassage) => boolean): Retrieved {
    const found = this.candidates(question, accepts);
    const { passages, values, wanted } = found;
    const sums = passages.map(
      (held, at) => weighted(values, at) + (FURNITURE_OF[held.roleNumber] ?? 0),
    );
    const order = [...sums.keys()].toSorted((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
    const top = sums[order[0] ?? 0] ?? 0;
    let total = 0;
    for (const sum of sums) total += Math.exp(sum - top);
    const ranked: Ranked[] = [];
    for (const at of order) {
      const held = passages[at];
      if (held === undefined) continue;
      const score = Math.exp((sums[at] ?? 0) - top) / total;
      ranked.push(new RankedPassage(at, score, found, this.#forms, held));
    }
    return { wanted, ranked };
  }

  /** The candidates for `question` with their features, in the order of the first stage. */
  candidates(question: string, accepts?: (passage: IndexedPassage) => boolean): Candidates {
    const wanted = this.#reader.read(question);
    const index = this.#index;
    let whole = 0;
    for (const { weight } of wanted) whole += weight;
    const facts = {
      weights: wanted.map(({ weight }) => weight / whole),
      isName: wanted.map(({ typed }) => isName(typed)),
      // The first word of a question has a capital whatever it is.
      isSurelyName: wanted.map(({ typed }) => isName(typed) && !question.startsWith(typed)),
    };
    const isAccepted =
      accepts === undefined
        ? undefined
        : (number: number): boolean => {
            const passage = index.passage(number);
            return passage !== undefined && accepts(passage);
          };
    const found = this.#finder.find(wanted, CANDIDATES, isAccepted);
    return { question, wanted, facts, ...this.#read(question, wanted, facts, whole, found) };
  }

  /** Reads candidates closely. */
  #read(
    question: string,
    wanted: readonly Wanted[],
    facts: WordFacts,
    whole: number,
    found: readonly Candidate[],
  ): Pick<Candidates, 'passages' | 'values' | 'owns'> {
    const passages: HeldPassage[] = [];
    const articleScores = new Map<IndexedPassage['article'], number>();
    let most = 0;
    for (const { passage: number, score } of found) {
      const held = this.#index.passage(number);
      if (held === undefined) continue;
      passages.push(held);
      const sum = (articleScores.get(held.article) ?? 0) + score;
      articleScores.set(held.article, sum);
      most = Math.max(most, sum);
    }
    const values = new Float64Array(passages.length * FEATURES.length);
    const owns = new Float64Array(passages.length * MOST_WORDS);
    this.#forms.begin(question, wanted);
    const reading = this.#reading;
    reading.begin(facts.weights);
    for (const [row, held] of passages.entries()) {
      reading.read(held);
      owns.set(reading.own, row * MOST_WORDS);
      const standing = {
        firstStage: (found[row]?.score ?? 0) / whole,
        article: (articleScores.get(held.article) ?? 0) / most,
      };
      writeFeatures(reading, standing, facts, values, row * FEATURES.length);
    }
    for (const [row, held] of passages.entries()) {
      const before = rowAt(passages, held.number - 1, held.article);
      const after = rowAt(passages, held.number + 1, held.article);
      writeNeighbours(owns, row, [before, after], facts, values);
    }
    return { passages, values, owns };
  }
}
