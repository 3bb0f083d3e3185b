/** Whose name somebody typed: as written, by some of its words, in another spelling, or the nearest there is. */
import { HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from '../quotes/person-words.ts';
import { isSameName, nameKey, plainName } from '../quotes/same-name.ts';
import { type Steps, finish } from '../search/steps.ts';
import { TrigramIndex, trigramSections } from '../search/trigrams.ts';
import { editDistance } from '../text/edit-distance.ts';
import { soundSpelling } from '../text/skeleton.ts';

/** Words that share most trigrams with a typed one and are looked at closely; as in the search for words. */
const SHORTLIST = 50;

/** Nearest names are hardly longer or shorter, and have any trigram in common. */
const NEAR = { missing: Infinity, lengthDifference: 3, otherLetters: Infinity };

/** Shorter words are as often other words as misspelt ones; longer ones are forgiven two slips. */
const MIN_CHARS = 4;
const LONG_CHARS = 8;

/** Fewer letters begin too many names. */
const MIN_BEGINNING = 3;

/** Share of a word's sounds that may differ for it to be among the nearest: Hamaney for Khamenei. */
const MAX_FAR = 0.5;

/** The words of a name as they are compared. */
const wordsOf = (name: string): string[] =>
  name
    .split(/[^\p{L}\p{M}\p{N}’'.-]+/u)
    .map(plainName)
    .filter((word) => word !== '');

const isTitle = (word: string): boolean =>
  HONORIFICS.has(word) || ROLE_NOUNS.has(word) || ROLE_MODIFIERS.has(word);

/** Under what a word is found that shares no trigram: Hlil for Hill. */
const keysOf = (word: string): string[] => [
  `sound ${nameKey(word)}`,
  `letters ${word.split('').toSorted().join('')}`,
];

/** A word of names that a typed one may be, and how far off it is: 0 (the same) to 1. */
interface NearWord {
  readonly word: string;
  readonly far: number;
}

const total = (distances: readonly number[]): number =>
  distances.reduce((sum, each) => sum + each, 0);

/** Names by their words; each name is known by a number, and several names may have one. Never changes once made. */
export class NameBook {
  readonly #names: (readonly string[])[] = [];
  readonly #holders = new Map<string, Set<number>>();
  /** Words by their sound, and by their letters whatever their order. */
  readonly #alike = new Map<string, string[]>();
  #words: readonly string[] = [];
  #trigrams = new TrigramIndex(finish(trigramSections([], () => '')));

  /** @param names - for each number, all names that it is known by */
  constructor(names: readonly (readonly string[])[]) {
    finish(this.#fill(names));
  }

  /** The book of these names, made in short steps. */
  static *making(names: readonly (readonly string[])[]): Steps<NameBook> {
    const book = new NameBook([]);
    yield* book.#fill(names);
    return book;
  }

  *#fill(names: readonly (readonly string[])[]): Steps<void> {
    for (const [number, known] of names.entries()) {
      const parted = known.map(wordsOf);
      this.#names.push(parted.map((words) => words.join(' ')));
      for (const word of parted.flat()) this.#hold(word, number);
      yield;
    }
    this.#words = [...this.#holders.keys()];
    const numbers = [...this.#words.keys()];
    const textOf = (number: number): string => this.#words[number] ?? '';
    this.#trigrams = new TrigramIndex(yield* trigramSections(numbers, textOf));
  }

  #hold(word: string, number: number): void {
    const holders = this.#holders.get(word);
    if (holders !== undefined) {
      holders.add(number);
      return;
    }
    this.#holders.set(word, new Set([number]));
    for (const key of keysOf(word)) {
      const alike = this.#alike.get(key);
      if (alike === undefined) this.#alike.set(key, [word]);
      else alike.push(word);
    }
  }

  /** Numbers of the names that are `typed`, case, accents and signs aside. */
  exact(typed: string): number[] {
    const wanted = wordsOf(typed).join(' ');
    return wanted === ''
      ? []
      : this.#holding(wordsOf(typed)).filter((number) => this.#names[number]?.includes(wanted));
  }

  /** Numbers of the names that have every word of `typed`, titles before it aside. */
  withWords(typed: string): number[] {
    const words = wordsOf(typed);
    const found = this.#holding(words);
    if (found.length > 0) return found;
    const untitled = words.slice(words.findLastIndex(isTitle) + 1);
    return untitled.length === words.length ? [] : this.#holding(untitled);
  }

  /** Numbers of the names in which every word of `typed` is spelt in another way or with a slip; the fewest slips alone. */
  spelt(typed: string): number[] {
    return this.#nearest(typed, (word) => this.#spellings(word), true);
  }

  /** Numbers of the names in which every word of `typed` begins a word. */
  begun(typed: string): number[] {
    const beginning = (start: string): NearWord[] =>
      start.length < MIN_BEGINNING
        ? []
        : this.#words.filter((word) => word.startsWith(start)).map((word) => ({ word, far: 0 }));
    return this.#nearest(typed, beginning, true);
  }

  /** Numbers of the names that are nearest to `typed`, best first, at most `limit`; empty when all are far. */
  closest(typed: string, limit: number): number[] {
    return this.#nearest(typed, (word) => this.#nearWords(word), false).slice(0, limit);
  }

  #holding(words: readonly string[]): number[] {
    const [first, ...others] = words.map((word) => this.#holders.get(word) ?? new Set<number>());
    if (first === undefined) return [];
    return [...first].filter((number) => others.every((holders) => holders.has(number)));
  }

  #candidates(word: string): string[] {
    const length = (number: number): number => this.#words[number]?.length ?? 0;
    // Dice's coefficient of the trigrams, without what is the same for all words.
    const shortlist = this.#trigrams
      .sharers(word, NEAR)
      .map(({ number, common }) => ({ number, share: common / (word.length + length(number)) }))
      .toSorted((a, b) => b.share - a.share || a.number - b.number)
      .slice(0, SHORTLIST)
      .flatMap(({ number }) => this.#words[number] ?? []);
    const alike = keysOf(word).flatMap((key) => this.#alike.get(key) ?? []);
    return [...new Set([...shortlist, ...alike])];
  }

  #spellings(word: string): NearWord[] {
    if (this.#holders.has(word)) return [{ word, far: 0 }];
    if (word.length < MIN_CHARS) return [];
    const slips = word.length < LONG_CHARS ? 1 : 2;
    return this.#candidates(word).flatMap((known) => {
      const edits = editDistance(word, known, slips);
      const isSpelling = edits <= slips || isSameName(word, known);
      return isSpelling ? [{ word: known, far: edits / (slips + 1) }] : [];
    });
  }

  #nearWords(word: string): NearWord[] {
    const sound = soundSpelling(word);
    return this.#candidates(word).flatMap((known) => {
      const limit = Math.floor(MAX_FAR * Math.max(sound.length, known.length));
      const edits = editDistance(sound, soundSpelling(known), limit);
      return edits <= limit ? [{ word: known, far: edits / (limit + 1) }] : [];
    });
  }

  /** Numbers of the names near to all words, or to one at least; the nearest first, or alone. */
  #nearest(typed: string, near: (word: string) => NearWord[], needsAll: boolean): number[] {
    const words = wordsOf(typed);
    const far = new Map<number, number[]>();
    for (const [place, word] of words.entries()) {
      for (const known of near(word)) {
        for (const number of this.#holders.get(known.word) ?? []) {
          const distances = far.get(number) ?? words.map(() => 1);
          distances[place] = Math.min(distances[place] ?? 1, known.far);
          far.set(number, distances);
        }
      }
    }
    const ordered = [...far]
      .filter(([, distances]) => !needsAll || distances.every((each) => each < 1))
      .map(([number, distances]) => ({ number, far: total(distances) }))
      .toSorted((a, b) => a.far - b.far || a.number - b.number);
    const best = ordered[0]?.far;
    return ordered.filter((one) => !needsAll || one.far === best).map(({ number }) => number);
  }
}
