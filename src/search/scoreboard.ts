/** Adds up what the words of a question earn the passages of one segment. */
import { BestScores } from './best-scores.ts';
import type { PostingList } from './posting-list.ts';

/** A list, and what its term earns: for each impact code a whole number > 0. */
export interface EarningList {
  readonly list: PostingList;
  readonly earned: Uint32Array;
}

/**
 * Scores of the passages of a segment, whole numbers, so that they add up to the same in any order.
 * Keeps its memory from segment to segment.
 */
export class Scoreboard {
  #scores = new Uint32Array(0);
  /** What the word that is being added earned each passage; 0 between words. */
  #ofWord = new Uint32Array(0);
  /** The passages with a score, `count` of them, in the order in which they were reached. */
  #reached = new Uint32Array(0);
  #ofWordReached = new Uint32Array(0);
  #count = 0;

  /** Makes room for a segment; all scores must be 0. */
  enlarge(passages: number): void {
    if (this.#scores.length >= passages) return;
    this.#scores = new Uint32Array(passages);
    this.#ofWord = new Uint32Array(passages);
    this.#reached = new Uint32Array(passages);
    this.#ofWordReached = new Uint32Array(passages);
  }

  score(passage: number): number {
    return this.#scores[passage] ?? 0;
  }

  add(passage: number, earned: number): void {
    this.#scores[passage] = (this.#scores[passage] ?? 0) + earned;
  }

  /**
   * Adds what a word earns every passage: the most that any of its lists does, not their sum.
   */
  addWord(lists: readonly EarningList[]): void {
    const [only] = lists;
    if (only !== undefined && lists.length === 1) {
      this.#count = addList(only, this.#scores, this.#reached, this.#count);
      return;
    }
    const reached = this.#ofWordReached;
    let count = 0;
    for (const each of lists) count = raiseList(each, this.#ofWord, reached, count);
    for (let at = 0; at < count; at += 1) {
      const passage = reached[at] ?? 0;
      const score = this.#scores[passage] ?? 0;
      if (score === 0) {
        this.#reached[this.#count] = passage;
        this.#count += 1;
      }
      this.#scores[passage] = score + (this.#ofWord[passage] ?? 0);
      this.#ofWord[passage] = 0;
    }
  }

  /** Sets back the scores below `least`, as if their passages had never been reached. */
  keep(least: number): void {
    if (least <= 0) return;
    let kept = 0;
    for (let at = 0; at < this.#count; at += 1) {
      const passage = this.#reached[at] ?? 0;
      if ((this.#scores[passage] ?? 0) >= least) {
        this.#reached[kept] = passage;
        kept += 1;
      } else this.#scores[passage] = 0;
    }
    this.#count = kept;
  }

  /** How many passages have a score. */
  get count(): number {
    return this.#count;
  }

  /** The score of the passage number `limit` from the best; 0 when fewer have one. */
  limitScore(limit: number): number {
    if (this.#count < limit) return 0;
    const best = new BestScores(limit);
    for (let at = 0; at < this.#count; at += 1)
      best.offer(this.#scores[this.#reached[at] ?? 0] ?? 0);
    return best.least;
  }

  /** The passages with a score; a view that the next change makes wrong. */
  get reached(): Uint32Array {
    return this.#reached.subarray(0, this.#count);
  }

  /** Puts {@link reached} in ascending order. */
  sort(): void {
    this.reached.sort();
  }

  /** Sets all scores back. */
  clear(): void {
    for (let at = 0; at < this.#count; at += 1) this.#scores[this.#reached[at] ?? 0] = 0;
    this.#count = 0;
  }
}

/** Reads a whole list and adds what it earns to `scores`; gives how many were reached now. */
function addList(
  { list: { bytes, first, count: postings }, earned }: EarningList,
  scores: Uint32Array,
  reached: Uint32Array,
  before: number,
): number {
  let count = before;
  let at = first;
  let passage = -1;
  for (let left = postings; left > 0; left -= 1) {
    let distance = bytes[at] ?? 0;
    at += 1;
    // See PostingList.seek, which reads the same postings one at a time.
    for (let scale = 128; distance >= scale; scale *= 128) {
      distance += ((bytes[at] ?? 0) - 1) * scale;
      at += 1;
    }
    passage += distance;
    const score = scores[passage] ?? 0;
    if (score === 0) {
      reached[count] = passage;
      count += 1;
    }
    scores[passage] = score + (earned[bytes[at] ?? 0] ?? 0);
    at += 1;
  }
  return count;
}

/** As {@link addList}, but raises a score to what the list earns when that is more. */
function raiseList(
  { list: { bytes, first, count: postings }, earned }: EarningList,
  scores: Uint32Array,
  reached: Uint32Array,
  before: number,
): number {
  let count = before;
  let at = first;
  let passage = -1;
  for (let left = postings; left > 0; left -= 1) {
    let distance = bytes[at] ?? 0;
    at += 1;
    for (let scale = 128; distance >= scale; scale *= 128) {
      distance += ((bytes[at] ?? 0) - 1) * scale;
      at += 1;
    }
    passage += distance;
    const score = scores[passage] ?? 0;
    const other = earned[bytes[at] ?? 0] ?? 0;
    at += 1;
    if (score === 0) {
      reached[count] = passage;
      count += 1;
    }
    if (other > score) scores[passage] = other;
  }
  return count;
}
