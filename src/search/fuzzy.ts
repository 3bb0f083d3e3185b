/** Fuzzy lookup of names and titles; the only file that uses fuse.js. */
import Fuse from 'fuse.js';

import { fold } from '../text/fold.ts';
import { type Steps, finish } from './steps.ts';
import { TrigramIndex, trigramSections } from './trigrams.ts';

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

/** Fuse.js's own measure, 0 (equal) to 1: above this a name no longer resembles what was typed. */
const MAX_NAME_SCORE = 0.45;

/** Names are shortlisted by their trigrams alone. */
const ANYHOW = { missing: Infinity, lengthDifference: Infinity, otherLetters: Infinity };

/** How a name was found, best first. */
const TIERS = ['exact', 'prefix', 'word', 'fuzzy'] as const;
type Tier = (typeof TIERS)[number];
type Tiers = Readonly<Record<Tier, readonly number[]>>;

/** A name that may have been meant, by its number in the list that was searched. */
interface FoundName {
  readonly number: number;
  readonly tier: Tier;
}

/** The first `limit` names of all tiers, each in its best one. */
function inOrder(tiers: Tiers, limit: number): FoundName[] {
  const found = new Map<number, FoundName>();
  for (const tier of TIERS) {
    for (const number of tiers[tier]) {
      if (found.size === limit) return [...found.values()];
      if (!found.has(number)) found.set(number, { number, tier });
    }
  }
  return [...found.values()];
}

/** What takes time to make of names. */
export interface FuzzyParts {
  readonly folded: readonly string[];
  readonly trigrams: TrigramIndex;
}

/** Names that are folded in one step. */
const STEP = 512;

/** Prepares names for {@link FuzzyNames}. */
export function* fuzzyParts(names: readonly string[]): Steps<FuzzyParts> {
  const folded: string[] = [];
  for (const name of names) {
    folded.push(fold(name));
    if (folded.length % STEP === 0) yield;
  }
  const numbers = [...names.keys()].filter((number) => folded[number] !== '');
  const sections = yield* trigramSections(numbers, (number) => folded[number] ?? '');
  return { folded, trigrams: new TrigramIndex(sections) };
}

/**
 * Names and titles that can be found from their beginning, from any of their words, or misspelt.
 */
export class FuzzyNames {
  readonly #names: readonly string[];
  readonly #folded: readonly string[];
  readonly #trigrams: TrigramIndex;

  /** @param parts - what {@link fuzzyParts} makes of the names, for those who make it in steps */
  constructor(names: readonly string[], parts: FuzzyParts = finish(fuzzyParts(names))) {
    this.#names = names;
    this.#folded = parts.folded;
    this.#trigrams = parts.trigrams;
  }

  /**
   * Numbers of the names that `typed` may mean, at most `limit`: first the equal ones, then those
   * that begin with it, then those with a word that does, then misspelt ones by likeness; within a
   * tier in the order of the list. Nothing for blank text.
   */
  find(typed: string, limit: number): FoundName[] {
    const wanted = fold(typed).trim();
    if (wanted === '') return [];
    const tiers = this.#having(wanted);
    const found = inOrder(tiers, limit);
    // Likeness costs more than the rest together, and stands behind it.
    return found.length === limit
      ? found
      : inOrder({ ...tiers, fuzzy: this.#alike(wanted) }, limit);
  }

  /** The names that have what was typed: as a whole, at their beginning, or at that of a word. */
  #having(wanted: string): Tiers {
    const inside = ` ${wanted}`;
    const [exact, prefix, word]: [number[], number[], number[]] = [[], [], []];
    // A loop over indexes: names are many, and this is done with every key that is pressed.
    for (let number = 0; number < this.#folded.length; number += 1) {
      const name = this.#folded[number] ?? '';
      if (name.startsWith(wanted)) (name === wanted ? exact : prefix).push(number);
      else if (name.includes(inside)) word.push(number);
    }
    return { exact, prefix, word, fuzzy: [] };
  }

  #alike(wanted: string): number[] {
    const length = (number: number): number => this.#folded[number]?.length ?? 0;
    // Dice's coefficient of the trigrams, without what is the same for all names.
    const names = this.#trigrams
      .sharers(wanted, ANYHOW)
      .map(({ number, common }) => ({ number, share: common / (wanted.length + length(number)) }))
      .toSorted((a, b) => b.share - a.share || a.number - b.number)
      .slice(0, SHORTLIST)
      .map(({ number }) => ({ number, name: this.#names[number] ?? '' }));
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
