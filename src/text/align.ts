/** How one run of words was made from another: what was kept, left out, added or replaced. */

/** A step from the words of a source to the words of a copy; numbers are places in their lists. */
export type Step =
  | { readonly kind: 'kept'; readonly source: number; readonly copy: number }
  | { readonly kind: 'replaced'; readonly source: number; readonly copy: number }
  | { readonly kind: 'left-out'; readonly source: number }
  | { readonly kind: 'added'; readonly copy: number };

/** The copy placed where it fits best in the source. */
export interface Alignment {
  /** Steps in reading order; source words before the first and after the last are not told. */
  readonly steps: readonly Step[];
  /** Steps that are not `kept`. */
  readonly edits: number;
}

/** Numbers for words, the same for the same word: numbers are compared faster than texts. */
export class WordNumbers {
  readonly #numbers = new Map<string, number>();

  /** The number of each word, in the order of the words. */
  of(words: readonly string[]): Uint32Array {
    return Uint32Array.from(words, (word) => {
      const number = this.#numbers.get(word) ?? this.#numbers.size;
      this.#numbers.set(word, number);
      return number;
    });
  }
}

/**
 * For every beginning of `copy`, from none of its words to all of them, the fewest edits that make it from any run of
 * `source`, both of them numbered alike: Sellers's approximate matching, 1980, without its steps. Takes time in the
 * product of the two lengths.
 */
export function leastEdits(source: Uint32Array, copy: Uint32Array): Uint32Array {
  const costs = new Uint32Array(source.length + 1);
  const least = new Uint32Array(copy.length + 1);
  for (let row = 1; row <= copy.length; row += 1) {
    const word = copy[row - 1];
    let [diagonal, left, fewest] = [row - 1, row, row];
    costs[0] = row;
    for (let column = 1; column <= source.length; column += 1) {
      const above = costs[column] ?? 0;
      let cost = source[column - 1] === word ? diagonal : diagonal + 1;
      if (above + 1 < cost) cost = above + 1;
      if (left + 1 < cost) cost = left + 1;
      costs[column] = cost;
      diagonal = above;
      left = cost;
      if (cost < fewest) fewest = cost;
    }
    least[row] = fewest;
  }
  return least;
}

/**
 * The place in `source` where `copy` fits with the fewest edits (each word replaced, left out or added is one), one
 * that ends as the copy does, then the earliest, of equals: Sellers's approximate matching, 1980. Words before and after it cost nothing. Takes time and memory in the
 * product of the two lengths.
 */
export function align(source: readonly string[], copy: readonly string[]): Alignment {
  const numbers = new WordNumbers();
  const [from, to] = [numbers.of(source), numbers.of(copy)];
  const width = source.length + 1;
  const costs = new Uint32Array(width * (copy.length + 1));
  const cost = (row: number, column: number): number => costs[row * width + column] ?? 0;
  for (let row = 1; row <= copy.length; row += 1) {
    const word = to[row - 1];
    costs[row * width] = row;
    for (let column = 1; column < width; column += 1) {
      costs[row * width + column] = Math.min(
        cost(row - 1, column - 1) + (from[column - 1] === word ? 0 : 1),
        cost(row - 1, column) + 1,
        cost(row, column - 1) + 1,
      );
    }
  }
  const ends = Array.from({ length: width }, (_, end) => end);
  const least = ends.reduce((fewest, end) => Math.min(fewest, cost(copy.length, end)), Infinity);
  const best = ends.filter((end) => cost(copy.length, end) === least);
  // Of equally good places, one that ends as the copy does shows what happened before its end.
  let column = best.find((end) => source[end - 1] === copy.at(-1)) ?? best[0] ?? 0;
  const edits = cost(copy.length, column);
  const steps: Step[] = [];
  let row = copy.length;
  while (row > 0) {
    const isKept = column > 0 && source[column - 1] === copy[row - 1];
    if (column > 0 && cost(row, column) === cost(row - 1, column - 1) + (isKept ? 0 : 1)) {
      row -= 1;
      column -= 1;
      steps.push({ kind: isKept ? 'kept' : 'replaced', source: column, copy: row });
    } else if (cost(row, column) === cost(row - 1, column) + 1) {
      row -= 1;
      steps.push({ kind: 'added', copy: row });
    } else {
      column -= 1;
      steps.push({ kind: 'left-out', source: column });
    }
  }
  return { steps: steps.toReversed(), edits };
}
