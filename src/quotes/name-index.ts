/** Which known names share enough words with a name to be compared with it, so that no name meets all others. */
import { nameKey } from './same-name.ts';

/** A bare name that more people have means none of them for certain, so it is compared with none. */
const MAX_NAMESAKES = 100;

/** Bearers of names by their words; linear in what is filed. */
export class NameIndex<Bearer> {
  readonly #byWord = new Map<string, Set<Bearer>>();
  readonly #byPair = new Map<string, Set<Bearer>>();
  /** Keys that have been worked out: the same words come again and again. */
  readonly #keys = new Map<string, string>();

  /** Files a bearer under the first and the last word of a name, in the form they are compared in, and under its pairs of words. */
  add(words: readonly string[], bearer: Bearer): void {
    for (const word of [words[0] ?? '', words.at(-1) ?? ''])
      put(this.#byWord, this.#key(word), bearer);
    for (const pair of this.#pairs(words)) put(this.#byPair, pair, bearer);
  }

  /**
   * The bearers that a name may be of, in the order they were filed: for a bare name those who have the word, none where they are
   * too many; for others those with the same last word and one more in common.
   */
  near(words: readonly string[]): Bearer[] {
    const [word = ''] = words;
    if (words.length > 1) {
      return [
        ...new Set(this.#pairs(words).flatMap((pair) => [...(this.#byPair.get(pair) ?? [])])),
      ];
    }
    const bearers = this.#byWord.get(this.#key(word)) ?? new Set();
    return bearers.size > MAX_NAMESAKES ? [] : [...bearers];
  }

  #key(word: string): string {
    const known = this.#keys.get(word);
    if (known !== undefined) return known;
    const key = nameKey(word);
    this.#keys.set(word, key);
    return key;
  }

  /** The last word of a name with each of the others. */
  #pairs(words: readonly string[]): string[] {
    const last = this.#key(words.at(-1) ?? '');
    return words.slice(0, -1).map((word) => `${this.#key(word)} ${last}`);
  }
}

function put<Bearer>(index: Map<string, Set<Bearer>>, key: string, bearer: Bearer): void {
  const held = index.get(key);
  if (held === undefined) index.set(key, new Set([bearer]));
  else held.add(bearer);
}
