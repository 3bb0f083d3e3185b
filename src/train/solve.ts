/** Solves small systems of linear equations. */

/** Sum of the products of the first `length` numbers. */
function dot(a: readonly number[], b: readonly number[], length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/**
 * The x for which `matrix` · x = `right`; the matrix is symmetric and positive definite. By
 * Cholesky's decomposition, cubic in the number of rows. Empty for no rows.
 */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  // Rows of the lower triangle whose product with its transpose is the matrix.
  const lower: number[][] = [];
  for (const [at, row] of matrix.entries()) {
    const made: number[] = [];
    for (let column = 0; column < at; column += 1) {
      const known = lower[column] ?? [];
      made.push(((row[column] ?? 0) - dot(made, known, column)) / (known[column] ?? 1));
    }
    made.push(Math.sqrt((row[at] ?? 0) - dot(made, made, at)));
    lower.push(made);
  }
  const forward: number[] = [];
  for (const [at, row] of lower.entries()) {
    forward.push(((right[at] ?? 0) - dot(row, forward, at)) / (row[at] ?? 1));
  }
  const solution = forward.slice();
  for (let at = lower.length - 1; at >= 0; at -= 1) {
    let rest = forward[at] ?? 0;
    for (let below = at + 1; below < lower.length; below += 1) {
      rest -= (lower[below]?.[at] ?? 0) * (solution[below] ?? 0);
    }
    solution[at] = rest / (lower[at]?.[at] ?? 1);
  }
  return solution;
}
