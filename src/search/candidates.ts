/** First stage of a search: the passages that hold the question's rarest words, by BM25 alone. */
import type { NumberedSegment, PassageIndex } from './passage-index.ts';
import { WITHDRAWN } from './passage-index.ts';
import { NOT_HELD, PostingList } from './posting-list.ts';
import { type PostingLists, listOf } from './postings.ts';
import type { Wanted } from './question.ts';
import { type EarningList, Scoreboard } from './scoreboard.ts';
import { articleOf } from './segment.ts';
import { type Candidate, Top } from './top.ts';

/**
 * Scores are counted in whole numbers of this fraction: 32 words of the highest rarity stay below
 * 2³².
 */
export const SCORE_UNIT = 2 ** -22;

/** The terms that answer to one word, and what they earn. */
type EarningWord = readonly { readonly term: number; readonly earned: Uint32Array }[];

/** A word in one segment: its lists there, and the most that it earns any passage. */
interface WordLists {
  readonly lists: readonly EarningList[];
  readonly most: number;
}

const NO_LISTS: WordLists = { lists: [], most: 0 };

/** What the terms of a word have in one segment. */
function wordLists(postings: PostingLists, word: EarningWord): WordLists {
  const lists: EarningList[] = [];
  let most = 0;
  for (const { term, earned } of word) {
    const start = listOf(postings, term);
    if (start === undefined) continue;
    const list = new PostingList(postings.bytes, start);
    lists.push({ list, earned });
    most = Math.max(most, earned[list.best] ?? 0);
  }
  return { lists, most };
}

/** Adds what a word earns a passage, unless the best near it would leave it below `least`. */
function addIfHeld(
  scoreboard: Scoreboard,
  { lists }: WordLists,
  passage: number,
  least: number,
): void {
  const missing = least - scoreboard.score(passage);
  let most = 0;
  for (const { list, earned } of lists) {
    const best = list.bestNear(passage);
    if (best === NOT_HELD || (earned[best] ?? 0) < missing) continue;
    const code = list.seek(passage);
    if (code !== NOT_HELD) most = Math.max(most, earned[code] ?? 0);
  }
  if (most > 0) scoreboard.add(passage, most);
}

/** Searches one index; keeps its working memory from question to question. */
export class CandidateFinder {
  readonly #index: PassageIndex;
  readonly #scoreboard = new Scoreboard();

  constructor(index: PassageIndex) {
    this.#index = index;
  }

  /**
   * The `limit` passages with the highest BM25 score that `accepts` lets through (all without it),
   * best first, ties by passage number.
   *
   * MaxScore (Turtle and Flood, “Query evaluation: strategies and optimizations”, 1995), segment by
   * segment: as soon as `limit` passages are found, words that could not lift a passage above the
   * last of them by themselves are looked up only in passages that rarer words reach. Linear in the
   * postings of the rarer words.
   */
  find(
    wanted: readonly Wanted[],
    limit: number,
    accepts?: (passage: number) => boolean,
  ): Candidate[] {
    const top = new Top(limit);
    const words = wanted.map((word) => this.#earning(word));
    for (const segment of this.#index.parts.segments) {
      this.#search(segment, words, top, accepts);
    }
    return top.ordered().map(({ passage, score }) => ({ passage, score: score * SCORE_UNIT }));
  }

  #earning({ alternatives }: Wanted): EarningWord {
    return alternatives.map(({ term, share }) => {
      const { impacts } = this.#index;
      const weight = (this.#index.rarity(term) * share) / SCORE_UNIT;
      const earned = new Uint32Array(impacts.length);
      // A loop: `Uint32Array.from` with a function takes ten times as long.
      for (let code = 0; code < impacts.length; code += 1) {
        earned[code] = Math.ceil(weight * (impacts[code] ?? 0));
      }
      return { term, earned };
    });
  }

  #search(
    { segment, numbers, isWhole }: NumberedSegment,
    words: readonly EarningWord[],
    top: Top,
    accepts: ((passage: number) => boolean) | undefined,
  ): void {
    const scoreboard = this.#scoreboard;
    scoreboard.enlarge(segment.starts.length);
    const found = words
      .map((word) => wordLists(segment.postings, word))
      .filter(({ most }) => most > 0)
      .toSorted((a, b) => b.most - a.most);
    // What the words from each on earn at most, together, and how many postings they have.
    const rest = found.map(() => 0);
    const postings = found.map(() => 0);
    for (let last = found.length - 1; last >= 0; last -= 1) {
      const { most, lists } = found[last] ?? NO_LISTS;
      rest[last] = (rest[last + 1] ?? 0) + most;
      postings[last] = postings[last + 1] ?? 0;
      for (const { list } of lists) postings[last] = (postings[last] ?? 0) + list.count;
    }
    // Passages that may be refused raise no bar.
    const canRaise = accepts === undefined && isWhole;
    let needed = top.least;
    let at = 0;
    for (; at < found.length && (rest[at] ?? 0) >= needed; at += 1) {
      scoreboard.addWord(found[at]?.lists ?? []);
      const isWorthIt =
        scoreboard.count >= top.limit && (postings[at + 1] ?? 0) > 2 * scoreboard.count;
      if (canRaise && isWorthIt) needed = Math.max(needed, scoreboard.limitScore(top.limit));
    }
    scoreboard.keep(needed - (rest[at] ?? 0));
    if (at < found.length) scoreboard.sort();
    for (; at < found.length; at += 1) {
      const word = found[at];
      if (word === undefined) continue;
      const least = needed - (rest[at + 1] ?? 0);
      for (const passage of scoreboard.reached) addIfHeld(scoreboard, word, passage, least);
      scoreboard.keep(least);
    }
    for (const passage of scoreboard.reached) {
      const score = scoreboard.score(passage);
      if (score < top.least) continue;
      const slot = articleOf(segment, passage);
      const first = numbers[slot] ?? WITHDRAWN;
      if (first === WITHDRAWN) continue;
      const number = first + passage - (segment.firstPassages[slot] ?? 0);
      if (accepts === undefined || accepts(number)) top.offer({ passage: number, score });
    }
    scoreboard.clear();
  }
}
