/**
 * Words that look like a given word: a shortlist by shared trigrams, so that only few need a closer
 * look.
 */

/** The three-letter groups of a word, its beginning and end marked. */
function trigrams(word: string): string[] {
  const marked = `^${word}$`;
  return Array.from({ length: Math.max(0, marked.length - 2) }, (_, at) =>
    marked.slice(at, at + 3),
  );
}

/** Words by their trigrams; never changes once made. */
export class TrigramIndex {
  readonly #words: readonly string[];
  readonly #holders = new Map<string, number[]>();

  constructor(words: readonly string[]) {
    this.#words = words;
    for (const [number, word] of words.entries()) {
      for (const trigram of new Set(trigrams(word))) {
        const holders = this.#holders.get(trigram);
        if (holders === undefined) this.#holders.set(trigram, [number]);
        else holders.push(number);
      }
    }
  }

  /**
   * Numbers of the words that share most trigrams with `word` for their length (Dice's
   * coefficient), best first, ties by number; at most `limit`. Words whose length differs by over
   * `maxLengthDifference` are left out.
   */
  lookAlikes(word: string, limit: number, maxLengthDifference: number): number[] {
    const wanted = new Set(trigrams(word));
    const shared = new Map<number, number>();
    for (const trigram of wanted) {
      for (const number of this.#holders.get(trigram) ?? []) {
        shared.set(number, (shared.get(number) ?? 0) + 1);
      }
    }
    const length = (number: number): number => this.#words[number]?.length ?? 0;
    return [...shared]
      .filter(([number]) => Math.abs(length(number) - word.length) <= maxLengthDifference)
      .map(([number, common]) => ({ number, share: (2 * common) / (wanted.size + length(number)) }))
      .toSorted((a, b) => b.share - a.share || a.number - b.number)
      .slice(0, limit)
      .map(({ number }) => number);
  }
}
