/** What two runs of words have in common, in their order, and what is different between. */

/** A stretch of both texts, as half-open ranges of word numbers; never empty in both. */
export interface DiffRun {
  readonly isKept: boolean;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** A shorter island of kept words between two changes reads worse than one change. */
const MIN_ISLAND_WORDS = 2;

/** Lengths of the longest common subsequences of all ends of both texts, row by row. */
function commonLengths(from: readonly string[], to: readonly string[]): Uint32Array {
  const width = to.length + 1;
  const lengths = new Uint32Array(width * (from.length + 1));
  for (let row = from.length - 1; row >= 0; row -= 1) {
    for (let column = to.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      lengths[at] =
        from[row] === to[column]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

/** Runs in which words are all kept or all changed, alternating. */
function runsOf(from: readonly string[], to: readonly string[]): DiffRun[] {
  const lengths = commonLengths(from, to);
  const width = to.length + 1;
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  const runs: DiffRun[] = [];
  let [row, column] = [0, 0];
  while (row < from.length || column < to.length) {
    const start = [row, column] as const;
    const isKept = row < from.length && from[row] === to[column];
    if (isKept) {
      while (row < from.length && from[row] === to[column]) [row, column] = [row + 1, column + 1];
    } else {
      while (
        (row < from.length || column < to.length) &&
        !(row < from.length && from[row] === to[column])
      ) {
        if (
          column === to.length ||
          (row < from.length && lengthAt(row + 1, column) >= lengthAt(row, column + 1))
        )
          row += 1;
        else column += 1;
      }
    }
    runs.push({ isKept, from: [start[0], row], to: [start[1], column] });
  }
  return runs;
}

const wordsIn = ([start, end]: readonly [number, number]): number => end - start;

/** One run from the beginning of the first to the end of the last. */
const joined = (first: DiffRun, last: DiffRun): DiffRun => ({
  isKept: false,
  from: [first.from[0], last.from[1]],
  to: [first.to[0], last.to[1]],
});

/**
 * The longest common subsequence of the words as runs, in order and covering both texts (Hunt and
 * McIlroy 1976 call what is left the difference). Single kept words between two changes are counted
 * as changed, so that it can be read. Takes time and memory in the product of the two lengths.
 */
export function wordDiff(from: readonly string[], to: readonly string[]): DiffRun[] {
  const found: DiffRun[] = [];
  const runs = runsOf(from, to);
  for (const [at, run] of runs.entries()) {
    const before = found.at(-1);
    const isIsland = run.isKept && wordsIn(run.from) < MIN_ISLAND_WORDS && at < runs.length - 1;
    if (before !== undefined && !before.isKept && (isIsland || !run.isKept)) {
      found[found.length - 1] = joined(before, run);
    } else found.push(run);
  }
  return found;
}
