/**
 * Fuzzy lookup of names, titles and words the index does not know; the only file that uses fuse.js.
 */
import Fuse from 'fuse.js';

import { editDistance } from '../text/edit-distance.ts';
import { fold } from '../text/fold.ts';
import { skeleton, soundSpelling } from '../text/skeleton.ts';
import { TrigramIndex } from './trigrams.ts';

/** A known word that an unknown one may stand for. */
export interface LookAlike {
  /** Number of the word in the list that was searched. */
  readonly number: number;
  /** Slips between them, 1 or 2; 3 for a name that is further off but sounds the same. */
  readonly edits: number;
  /** Whether it is a name that sounds the same. */
  readonly soundsAlike: boolean;
}

/** Shorter words are as often other words as misspelt ones. */
const MIN_CHARS = 4;

/** From this length on two slips are forgiven, below it one. */
const LONG_CHARS = 8;

/** Words whose lengths differ by more than this are not compared. */
const MAX_LENGTH_DIFFERENCE = 2;

/**
 * Candidates that are looked at closely; 25 lose a few misspelt words of SQuAD questions, 100 find
 * no more worth the time.
 */
const SHORTLIST = 50;

/**
 * Fuse.js matches patterns of at most 32 characters in one piece; longer ones cost more than they
 * find.
 */
const MAX_PATTERN_CHARS = 32;

const hasDigit = (word: string): boolean => /\p{N}/u.test(word);

/** Words that can be looked up although they are misspelt or transliterated in another way. */
export class FuzzyWords {
  readonly #words: readonly string[];
  readonly #trigrams: TrigramIndex;
  readonly #bySkeleton = new Map<string, number[]>();

  /** @param known - folded words, each once; only names are looked for by their sound */
  constructor(known: readonly { readonly form: string; readonly isName: boolean }[]) {
    this.#words = known.map(({ form }) => form);
    this.#trigrams = new TrigramIndex(this.#words);
    for (const [number, { form, isName }] of known.entries()) {
      if (!isName || form.length < MIN_CHARS || hasDigit(form)) continue;
      const key = skeleton(form);
      const sharers = this.#bySkeleton.get(key);
      if (sharers === undefined) this.#bySkeleton.set(key, [number]);
      else sharers.push(number);
    }
  }

  /**
   * The words that `word` may have been meant for, most alike first, ties by number; at most
   * `limit`. A word counts when it is one slip away (two for long words), a name also when its
   * consonants sound the same and the rest is as near; Fuse.js orders those of equally many slips.
   * Empty for short words and figures.
   */
  lookAlikes(word: string, limit: number): LookAlike[] {
    if (word.length < MIN_CHARS || hasDigit(word)) return [];
    const slips = word.length >= LONG_CHARS ? 2 : 1;
    const sound = soundSpelling(word);
    const sharers = this.#bySkeleton.get(skeleton(word)) ?? [];
    const shortlist = this.#trigrams.lookAlikes(word, SHORTLIST, MAX_LENGTH_DIFFERENCE);
    const near = [...new Set([...shortlist, ...sharers])].flatMap((number) => {
      const known = this.#words[number] ?? '';
      if (hasDigit(known)) return [];
      const edits = editDistance(word, known, slips);
      const soundsAlike =
        sharers.includes(number) && editDistance(sound, soundSpelling(known), slips) <= slips;
      return edits <= slips || soundsAlike ? [{ number, known, edits, soundsAlike }] : [];
    });
    return new Fuse(near, {
      keys: ['known'],
      includeScore: true,
      threshold: 1,
      ignoreLocation: true,
    })
      .search(word)
      .map(({ item: { number, edits, soundsAlike } }) => ({ number, edits, soundsAlike }))
      .toSorted((a, b) => a.edits - b.edits)
      .slice(0, limit);
  }
}

/** Fuse.js's own measure, 0 (equal) to 1: above this a name no longer resembles what was typed. */
const MAX_NAME_SCORE = 0.45;

/** How a name was found, best first. */
const TIERS = ['exact', 'prefix', 'word', 'fuzzy'] as const;
type Tier = (typeof TIERS)[number];
type Tiers = Readonly<Record<Tier, readonly number[]>>;

/** A name that may have been meant, by its number in the list that was searched. */
interface FoundName {
  readonly number: number;
  readonly tier: Tier;
}

/** The names of all tiers, each in its best one. */
function inOrder(tiers: Tiers): FoundName[] {
  const seen = new Set<number>();
  return TIERS.flatMap((tier) => tiers[tier].map((number) => ({ number, tier }))).filter(
    ({ number }) => !seen.has(number) && seen.add(number),
  );
}

/**
 * Names and titles that can be found from their beginning, from any of their words, or misspelt.
 */
export class FuzzyNames {
  readonly #names: readonly string[];
  readonly #folded: readonly string[];
  readonly #trigrams: TrigramIndex;

  constructor(names: readonly string[]) {
    this.#names = names;
    this.#folded = names.map(fold);
    this.#trigrams = new TrigramIndex(this.#folded);
  }

  /**
   * Numbers of the names that `typed` may mean, at most `limit`: first the equal ones, then those
   * that begin with it, then those with a word that does, then misspelt ones by likeness; within a
   * tier in the order of the list. Nothing for blank text.
   */
  find(typed: string, limit: number): FoundName[] {
    const wanted = fold(typed).trim();
    if (wanted === '') return [];
    const tiers: Tiers = {
      exact: this.#having((name) => name === wanted),
      prefix: this.#having((name) => name.startsWith(wanted)),
      word: this.#having((name) => name.includes(` ${wanted}`)),
      fuzzy: [],
    };
    const found = inOrder(tiers).slice(0, limit);
    // Likeness costs more than the rest together, and stands behind it.
    return found.length === limit
      ? found
      : inOrder({ ...tiers, fuzzy: this.#alike(wanted) }).slice(0, limit);
  }

  #having(has: (name: string) => boolean): number[] {
    return [...this.#folded.keys()].filter((number) => has(this.#folded[number] ?? ''));
  }

  #alike(wanted: string): number[] {
    const shortlist = this.#trigrams.lookAlikes(wanted, SHORTLIST, Infinity);
    const names = shortlist.map((number) => ({ number, name: this.#names[number] ?? '' }));
    return new Fuse(names, {
      keys: ['name'],
      threshold: MAX_NAME_SCORE,
      ignoreLocation: true,
      ignoreDiacritics: true,
    })
      .search(wanted.slice(0, MAX_PATTERN_CHARS))
      .map(({ item }) => item.number);
  }
}
