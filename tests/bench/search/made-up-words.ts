/** Words for made-up articles: a vocabulary that grows with the text as that of real text does. */
import { type Random, pick } from './random.ts';

/**
 * Discount of the Pitman–Yor process, 0 to 1: the number of different words grows with the text to
 * this power (Heaps' law; 0.4 to 0.6 for English), and word frequencies fall off as in Zipf's law.
 */
const DISCOUNT = 0.55;

/** Strength of the process: how readily the first words are new. */
const STRENGTH = 50;

const MIN_LETTERS = 4;
const MAX_LETTERS = 12;

/** How often a letter is chosen by the two letters before it; else by the one before. */
const BY_TWO_LETTERS = 0.6;

/** Spells words that look like those it was given. */
class Speller {
  readonly #followers = new Map<string, string[]>();
  readonly #random: Random;

  constructor(words: Iterable<string>, random: Random) {
    this.#random = random;
    for (const word of words) {
      const marked = `^${word}$`;
      for (let at = 1; at < marked.length; at += 1) {
        const letter = marked.charAt(at);
        this.#follow(marked.slice(at - 1, at), letter);
        this.#follow(marked.slice(Math.max(0, at - 2), at), letter);
      }
    }
  }

  #follow(context: string, letter: string): void {
    const followers = this.#followers.get(context);
    if (followers === undefined) this.#followers.set(context, [letter]);
    else followers.push(letter);
  }

  /** A word of {@link MIN_LETTERS} to {@link MAX_LETTERS} letters, most often a new one. */
  spell(): string {
    let marked = '^';
    while (marked.length <= MAX_LETTERS) {
      const width = this.#random() < BY_TWO_LETTERS ? 2 : 1;
      const followers =
        this.#followers.get(marked.slice(-width)) ?? this.#followers.get(marked.slice(-1));
      const letter = followers === undefined ? '$' : pick(this.#random, followers);
      if (letter !== '$') marked += letter;
      else if (marked.length > MIN_LETTERS) break;
      else marked = '^';
    }
    return marked.slice(1);
  }
}

/**
 * Draws words as a text goes on: known ones by how often they came, and new ones now and then
 * (Pitman and Yor, “The two-parameter Poisson–Dirichlet distribution”, 1997). Starts out with the
 * words of real text, in their frequencies.
 */
export class WordSource {
  readonly #random: Random;
  readonly #speller: Speller;
  readonly #words: string[] = [];
  readonly #counts: number[] = [];
  /** The numbers of the words drawn so far, in order, and how many there are. */
  #drawn = new Uint32Array(1024);
  #length = 0;

  /** @param real - folded words of real text, each as often as it stands there; at least one */
  constructor(real: readonly string[], random: Random) {
    this.#random = random;
    this.#speller = new Speller(
      [...new Set(real)].filter((word) => /^[a-z]+$/u.test(word)),
      random,
    );
    const numbers = new Map<string, number>();
    for (const word of real) {
      const number = numbers.get(word) ?? this.#add(word);
      numbers.set(word, number);
      this.#count(number);
    }
  }

  /** The next word of the text. */
  draw(): string {
    const { length } = this.#words;
    const isNew = (STRENGTH + DISCOUNT * length) / (STRENGTH + this.#length);
    const number = this.#random() < isNew ? this.#add(this.#speller.spell()) : this.#knownNumber();
    this.#count(number);
    return this.#words[number] ?? '';
  }

  /** The `count` words drawn most often, ties by first use. */
  mostFrequent(count: number): string[] {
    return [...this.#words.keys()]
      .toSorted((a, b) => (this.#counts[b] ?? 0) - (this.#counts[a] ?? 0) || a - b)
      .slice(0, count)
      .map((number) => this.#words[number] ?? '');
  }

  /** A word seen before, as likely as its count less the discount. */
  #knownNumber(): number {
    for (;;) {
      const number = this.#drawn[Math.floor(this.#random() * this.#length)] ?? 0;
      const count = this.#counts[number] ?? 1;
      if (this.#random() < (count - DISCOUNT) / count) return number;
    }
  }

  #add(word: string): number {
    this.#counts.push(0);
    return this.#words.push(word) - 1;
  }

  #count(number: number): void {
    this.#counts[number] = (this.#counts[number] ?? 0) + 1;
    if (this.#length === this.#drawn.length) {
      const longer = new Uint32Array(this.#length * 2);
      longer.set(this.#drawn);
      this.#drawn = longer;
    }
    this.#drawn[this.#length] = number;
    this.#length += 1;
  }
}
