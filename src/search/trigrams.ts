/**
 * Words that look like a given word: a shortlist by shared trigrams, so that only few need a closer
 * look.
 */
import type { Steps } from './steps.ts';

/** Trigrams are told apart by 16 bits of their hash at most; those that share them count as one. */
const MAX_BUCKETS = 2 ** 16;

/** Fewer buckets do for few words. */
const MIN_BUCKETS = 2 ** 12;
const BUCKETS_PER_WORD = 4;

/** Words that are laid out in one step. */
const STEP = 1024;

/** Words longer than this are kept with those of this length. */
const MAX_CHARS = 63;

/** Stand before and behind a word, so that its ends make trigrams of their own. */
const BEGINNING = 0x5e;
const END = 0x24;

const hashOf = (a: number, b: number, c: number): number =>
  (Math.imul(Math.imul(a, 31) + b, 0x9e3779b1) + Math.imul(c, 0x85ebca6b)) >>> 16;

/** Whether a number is one of the first few. */
function isAmong(numbers: Uint16Array, count: number, number: number): boolean {
  for (let at = 0; at < count; at += 1) if (numbers[at] === number) return true;
  return false;
}

/** The buckets of a word's trigrams, each once; into `buckets`, and gives how many. */
function bucketsOf(word: string, of: number, buckets: Uint16Array): number {
  let count = 0;
  let [before, unit] = [BEGINNING, word.charCodeAt(0)];
  for (let at = 1; at <= word.length; at += 1) {
    const next = at < word.length ? word.charCodeAt(at) : END;
    const bucket = hashOf(before, unit, next) % of;
    if (count < buckets.length && !isAmong(buckets, count, bucket)) {
      buckets[count] = bucket;
      count += 1;
    }
    [before, unit] = [unit, next];
  }
  return count;
}

/** The parts of a trigram index as they are saved. */
export interface TrigramSections {
  /** The numbers of the words, by length. */
  readonly numbers: Uint32Array;
  /** Where the words of each length begin in `numbers`. */
  readonly lengths: Uint32Array;
  /** Which letters each word of `numbers` has, a bit for each of 32 kinds. */
  readonly letters: Uint32Array;
  /** Where the words with each trigram begin in `holders`; these ascend, places in `numbers`. */
  readonly starts: Uint32Array;
  readonly holders: Uint32Array;
}

/** A word and what it has in common with another. */
export interface Sharer {
  /** Number of the word. */
  readonly number: number;
  /** Different trigrams that both have. */
  readonly common: number;
}

/** The letters of a word as bits: those of ASCII each by itself, others by their last five bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters >>> 0;
}

/** How many bits are set, 0 to 32. */
function bits(number: number): number {
  let [rest, count] = [number, 0];
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** How near a word must be to count. */
export interface Nearness {
  /** Different trigrams of the word looked up that the other may lack; one is always asked for. */
  readonly missing: number;
  /** Characters that the other may be shorter or longer. */
  readonly lengthDifference: number;
  /** Letters that only one of both may have; those that share a bit count as one. */
  readonly otherLetters: number;
}

/** Lays out numbered words, none of them empty, for a {@link TrigramIndex}. */
export function* trigramSections(
  numbers: readonly number[],
  textOf: (number: number) => string,
): Steps<TrigramSections> {
  const scratch = new Uint16Array(MAX_CHARS + 1);
  const lengthOf = (number: number): number => Math.min(MAX_CHARS, textOf(number).length);
  const ordered = numbers
    .map((number) => ({ number, length: lengthOf(number) }))
    .toSorted((a, b) => a.length - b.length || a.number - b.number);
  const lengths = new Uint32Array(MAX_CHARS + 2).fill(ordered.length);
  for (let at = ordered.length - 1; at >= 0; at -= 1) lengths[ordered[at]?.length ?? 0] = at;
  for (let length = MAX_CHARS; length >= 0; length -= 1) {
    lengths[length] = Math.min(lengths[length] ?? 0, lengths[length + 1] ?? 0);
  }
  const enough = 2 ** Math.ceil(Math.log2(Math.max(1, numbers.length * BUCKETS_PER_WORD)));
  const buckets = Math.min(MAX_BUCKETS, Math.max(MIN_BUCKETS, enough));
  const starts = new Uint32Array(buckets + 1);
  const each = function* (visit: (bucket: number, place: number) => void): Steps<void> {
    for (const [place, { number }] of ordered.entries()) {
      const count = bucketsOf(textOf(number), buckets, scratch);
      for (let at = 0; at < count; at += 1) visit(scratch[at] ?? 0, place);
      if (place % STEP === 0) yield;
    }
  };
  yield* each((bucket) => {
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  });
  for (let bucket = 1; bucket <= buckets; bucket += 1) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  const next = starts.slice();
  const holders = new Uint32Array(starts[buckets] ?? 0);
  yield* each((bucket, place) => {
    const slot = next[bucket] ?? 0;
    next[bucket] = slot + 1;
    holders[slot] = place;
  });
  return {
    numbers: Uint32Array.from(ordered, ({ number }) => number),
    lengths,
    letters: Uint32Array.from(ordered, ({ number }) => lettersOf(textOf(number))),
    starts,
    holders,
  };
}

/** The first place in `holders[from, to)` whose value is at least `least`; `to` when none is. */
function firstAtLeast(holders: Uint32Array, from: number, to: number, least: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((holders[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words by their trigrams; never changes once made. */
export class TrigramIndex {
  readonly #sections: TrigramSections;
  /** Trigrams in common with the word that is being looked up; 0 between words. */
  readonly #common: Uint8Array;
  readonly #buckets = new Uint16Array(MAX_CHARS + 1);

  constructor(sections: TrigramSections) {
    this.#sections = sections;
    this.#common = new Uint8Array(sections.numbers.length);
  }

  /**
   * The words that are as near to `word` as asked, in no particular order. Trigrams that hash alike
   * count as one.
   */
  sharers(word: string, { missing, lengthDifference, otherLetters }: Nearness): Sharer[] {
    const { numbers, lengths, letters, starts, holders } = this.#sections;
    const common = this.#common;
    const shortest = Math.max(0, Math.min(word.length - lengthDifference, MAX_CHARS));
    const from = lengths[shortest] ?? 0;
    const to = lengths[Math.min(word.length + lengthDifference, MAX_CHARS) + 1] ?? numbers.length;
    const count = bucketsOf(word, starts.length - 1, this.#buckets);
    for (let bucket = 0; bucket < count; bucket += 1) {
      const start = starts[this.#buckets[bucket] ?? 0] ?? 0;
      const end = starts[(this.#buckets[bucket] ?? 0) + 1] ?? 0;
      for (let at = firstAtLeast(holders, start, end, from); at < end; at += 1) {
        const place = holders[at] ?? 0;
        if (place >= to) break;
        common[place] = (common[place] ?? 0) + 1;
      }
    }
    const least = Math.max(1, count - missing);
    const wanted = lettersOf(word);
    const found: Sharer[] = [];
    for (let place = from; place < to; place += 1) {
      const shared = common[place] ?? 0;
      if (shared === 0) continue;
      common[place] = 0;
      if (shared >= least && bits((letters[place] ?? 0) ^ wanted) <= otherLetters) {
        found.push({ number: numbers[place] ?? 0, common: shared });
      }
    }
    return found;
  }
}
