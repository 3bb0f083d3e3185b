/** Where runs of words stand in the coverage, function words and all: what quotations are looked up in. */
import type { Article } from '../corpus/article.ts';
import { words } from '../text/words.ts';
import { rarity } from './bm25.ts';
import { type Growing, growingUint32 } from './growing.ts';
import type { IndexedPassage, PassageIndex } from './passage-index.ts';
import { type Steps, finish } from './steps.ts';

/** Passages of one article, one after the other, in which looked-up words stand together. */
export interface Neighbourhood {
  readonly article: Article;
  /** In the order of the article. */
  readonly passages: readonly IndexedPassage[];
}

/** Words of an article that are voted for together, and with the next so many. */
const STRETCH_WORDS = 32;

/** Words beside a run that belong to its neighbourhood: cues that part it, words that were left out. */
const MARGIN_WORDS = 30;

/** Occurrences that are looked at, those of the rarest words first: about a millisecond. */
const MAX_OCCURRENCES = 24_000;

/** What a word without a neighbour in common counts, where one neighbour is 1. */
const ALONE = 0.1;

/** A form with more occurrences says nothing where none of its neighbours is in common. */
const MAX_ALONE = 100;

/** Part of the forms, by what they say, that a neighbourhood must have to be looked at. */
const LEAST_HELD = 0.4;

/** Fills the last stretch of each article; no form has this number. */
const PADDING = 0;

/** The number of a form that no article has; no place has it. */
const NOWHERE = -1;

/** Part of the best place's score that another must have to be looked at. */
const LEAST_SCORE = 0.15;

const isWithin = (inner: Neighbourhood, outer: Neighbourhood): boolean =>
  inner.article === outer.article &&
  inner.passages.every((own) => outer.passages.some(({ number }) => number === own.number));

/**
 * How much company the word at `at` of a run has at a place of the sequence: a little when it is alone, 1 more for each
 * neighbour that it has in both.
 */
function companyOf(
  numbers: readonly number[],
  at: number,
  sequence: Uint32Array,
): (place: number) => number {
  const before = [numbers[at - 1] ?? NOWHERE, numbers[at - 2] ?? NOWHERE] as const;
  const after = [numbers[at + 1] ?? NOWHERE, numbers[at + 2] ?? NOWHERE] as const;
  return (place) =>
    ALONE +
    (sequence[place - 1] === before[0] ? 1 : 0) +
    (sequence[place - 2] === before[1] ? 1 : 0) +
    (sequence[place + 1] === after[0] ? 1 : 0) +
    (sequence[place + 2] === after[1] ? 1 : 0);
}

/** The passages of an index in their order. */
function* passagesOf(index: PassageIndex): Generator<IndexedPassage> {
  for (let number = 0; number < index.passageCount; number += 1) {
    const passage = index.passage(number);
    if (passage !== undefined) yield passage;
  }
}

/** Pads the sequence to the end of a stretch. */
function fillStretch(sequence: Growing<Uint32Array>): void {
  while (sequence.length % STRETCH_WORDS !== 0) sequence.push(PADDING);
}

/** What takes time to make of an index. */
export interface LaidOut {
  /** The number of each form, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly sequence: Uint32Array;
  readonly starts: Uint32Array;
  readonly firstPlace: Uint32Array;
  readonly places: Uint32Array;
}

/** Words that are counted and sorted in one step. */
const STEP_WORDS = 2 ** 16;

/** Lays out the words of an index for a {@link Concordance}. */
export function* layOut(index: PassageIndex): Steps<LaidOut> {
  const numbers = new Map<string, number>();
  const growing = growingUint32();
  const starts = growingUint32();
  let previous: Article | undefined;
  for (const { article, span } of passagesOf(index)) {
    // No stretch has words of two articles.
    if (article !== previous) fillStretch(growing);
    previous = article;
    starts.push(growing.length);
    for (const { form } of words(article.text, span.start, span.end)) {
      const number = numbers.get(form) ?? numbers.size + 1;
      numbers.set(form, number);
      growing.push(number);
    }
    yield;
  }
  starts.push(growing.length);
  const sequence = growing.done();
  const firstPlace = new Uint32Array(numbers.size + 2);
  for (let from = 0; from < sequence.length; from += STEP_WORDS) {
    for (const number of sequence.subarray(from, from + STEP_WORDS)) {
      firstPlace[number + 1] = (firstPlace[number + 1] ?? 0) + 1;
    }
    yield;
  }
  for (let number = 1; number < firstPlace.length; number += 1) {
    firstPlace[number] = (firstPlace[number] ?? 0) + (firstPlace[number - 1] ?? 0);
  }
  const next = firstPlace.slice();
  const places = new Uint32Array(sequence.length);
  for (let place = 0; place < sequence.length; place += 1) {
    const number = sequence[place] ?? PADDING;
    const slot = next[number] ?? 0;
    places[slot] = place;
    next[number] = slot + 1;
    if (place % STEP_WORDS === 0) yield;
  }
  return { numbers, sequence, starts: starts.done(), firstPlace, places };
}

/** The places of every word form in the passages of a coverage; never changes once made. */
export class Concordance {
  readonly #index: PassageIndex;
  readonly #numbers: ReadonlyMap<string, number>;
  /** The words of all passages, one after the other, by the number of their form. */
  readonly #sequence: Uint32Array;
  /** Where the words of each passage begin in the sequence, and the end. */
  readonly #starts: Uint32Array;
  /** The places of form `n` are `#places[#firstPlace[n]]` to `#places[#firstPlace[n + 1] - 1]`. */
  readonly #firstPlace: Uint32Array;
  readonly #places: Uint32Array;
  /** Votes for each stretch of {@link STRETCH_WORDS}; 0 between look-ups. */
  readonly #votes: Float64Array;
  /** The place that voted first for each stretch. */
  readonly #voters: Uint32Array;

  /** @param laidOut - what {@link layOut} makes of the index, for those who make it in steps */
  constructor(index: PassageIndex, laidOut: LaidOut = finish(layOut(index))) {
    this.#index = index;
    this.#numbers = laidOut.numbers;
    this.#sequence = laidOut.sequence;
    this.#starts = laidOut.starts;
    this.#firstPlace = laidOut.firstPlace;
    this.#places = laidOut.places;
    const stretches = Math.ceil(this.#sequence.length / STRETCH_WORDS) + 1;
    this.#votes = new Float64Array(stretches);
    this.#voters = new Uint32Array(stretches);
  }

  /** How often a form stands in the coverage. */
  #count(number: number): number {
    return (this.#firstPlace[number + 1] ?? 0) - (this.#firstPlace[number] ?? 0);
  }

  /** How much it says that a form stands somewhere, > 0; most for one that stands nowhere. */
  #weight(number: number): number {
    return rarity(this.#sequence.length, number === NOWHERE ? 0 : this.#count(number));
  }

  /**
   * At most `limit` neighbourhoods in articles that `accepts` lets through in which the most of `forms` stand
   * together and in order, best first. Each occurrence counts by its rarity and by how many of its neighbours it has
   * in common with `forms`. Takes time in the number of the forms' occurrences, of which it looks at {@link
   * MAX_OCCURRENCES} and one form's more.
   */
  near(
    forms: readonly string[],
    limit: number,
    accepts: (article: Article) => boolean,
  ): Neighbourhood[] {
    const numbers = forms.map((form) => this.#numbers.get(form) ?? -1);
    const stretches = this.#vote(numbers);
    // What stands across the border of two stretches counts in one.
    const scores = stretches.map(
      (stretch) => (this.#votes[stretch] ?? 0) + (this.#votes[stretch + 1] ?? 0),
    );
    for (const stretch of stretches) this.#votes[stretch] = 0;
    const least = LEAST_SCORE * scores.reduce((most, score) => Math.max(most, score), 0);
    const best = stretches.flatMap((stretch, at) => {
      const score = scores[at] ?? 0;
      return score < least ? [] : [{ place: this.#voters[stretch] ?? 0, score }];
    });
    best.sort((a, b) => b.score - a.score || a.place - b.place);
    const found: Neighbourhood[] = [];
    for (const { place } of best) {
      if (found.length === limit) break;
      const near = this.#around(place, numbers, accepts);
      if (near !== undefined && !found.some((known) => isWithin(near, known))) found.push(near);
    }
    return found;
  }

  /** Adds up the votes; gives the stretches that have any. */
  #vote(numbers: readonly number[]): number[] {
    const [places, votes, voters] = [this.#places, this.#votes, this.#voters];
    const voted: number[] = [];
    const rarestFirst = [...numbers.keys()]
      .filter((at) => (numbers[at] ?? NOWHERE) !== NOWHERE)
      .toSorted((a, b) => this.#count(numbers[a] ?? 0) - this.#count(numbers[b] ?? 0) || a - b);
    let looked = 0;
    for (const at of rarestFirst) {
      const number = numbers[at] ?? NOWHERE;
      if (looked > MAX_OCCURRENCES) break;
      looked += this.#count(number);
      const weight = this.#weight(number);
      const company = companyOf(numbers, at, this.#sequence);
      const isCommon = this.#count(number) > MAX_ALONE;
      const end = this.#firstPlace[number + 1] ?? 0;
      for (let slot = this.#firstPlace[number] ?? 0; slot < end; slot += 1) {
        const place = places[slot] ?? 0;
        const shared = company(place);
        if (shared === ALONE && isCommon) continue;
        const stretch = Math.floor(place / STRETCH_WORDS);
        const known = votes[stretch] ?? 0;
        if (known === 0) {
          voted.push(stretch);
          voters[stretch] = place;
        }
        votes[stretch] = known + weight * shared;
      }
    }
    return voted;
  }

  /** The number of the passage that has the word at a place of the sequence. */
  #passageAt(place: number): number {
    let [low, high] = [0, this.#index.passageCount];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Which part of the forms, by their weights, stands between two places of the sequence, 0 to 1. */
  #held(numbers: readonly number[], from: number, to: number): number {
    const missing = new Set(numbers);
    let [all, left] = [0, 0];
    for (const number of missing) all += this.#weight(number);
    for (let place = from; place < to; place += 1) missing.delete(this.#sequence[place] ?? PADDING);
    for (const number of missing) left += this.#weight(number);
    return 1 - left / all;
  }

  /** What of its article stands so near to a place that the run may be there; undefined when too little of it does. */
  #around(
    place: number,
    numbers: readonly number[],
    accepts: (article: Article) => boolean,
  ): Neighbourhood | undefined {
    const reach = numbers.length + MARGIN_WORDS;
    const own = this.#index.passage(this.#passageAt(place));
    if (own === undefined || !accepts(own.article)) return undefined;
    const isSame = (number: number): boolean =>
      this.#index.passage(number)?.article === own.article;
    let first = this.#passageAt(Math.max(0, place - reach));
    let last = this.#passageAt(Math.min(this.#sequence.length - 1, place + reach));
    while (!isSame(first)) first += 1;
    while (!isSame(last)) last -= 1;
    const [begin, end] = [this.#starts[first] ?? 0, this.#starts[last + 1] ?? 0];
    if (this.#held(numbers, begin, end) < LEAST_HELD) return undefined;
    const near = Array.from({ length: last + 1 - first }, (_, at) =>
      this.#index.passage(first + at),
    );
    return { article: own.article, passages: near.flatMap((each) => each ?? []) };
  }
}
