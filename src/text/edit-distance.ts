/** How many slips of the typing finger lie between two words. */

/** Longer words are compared all the same, with memory of their own. */
const USUAL_CHARS = 64;

const row = (chars: number): Uint16Array => new Uint16Array(chars + 1);

/** Rows of the matrix for words of usual length, kept from call to call. */
const ROWS = [row(USUAL_CHARS), row(USUAL_CHARS), row(USUAL_CHARS)] as const;

/**
 * Least number of letters inserted, dropped, replaced or swapped with their neighbour that makes
 * `a` into `b` (optimal string alignment, Boytsov 2011), 0 or more; `limit + 1` as soon as it is
 * over `limit`. Letters are UTF-16 code units.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const isUsual = b.length <= USUAL_CHARS;
  let [beforeLast, last, current] = isUsual ? ROWS : [row(b.length), row(b.length), row(b.length)];
  for (let column = 0; column <= b.length; column += 1) last[column] = column;
  for (let at = 1; at <= a.length; at += 1) {
    current[0] = at;
    let least = at;
    const letter = a.charCodeAt(at - 1);
    const letterBefore = at > 1 ? a.charCodeAt(at - 2) : -1;
    for (let column = 1; column <= b.length; column += 1) {
      const other = b.charCodeAt(column - 1);
      let edits = (last[column - 1] ?? 0) + (letter === other ? 0 : 1);
      edits = Math.min(edits, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (letterBefore === other && column > 1 && letter === b.charCodeAt(column - 2)) {
        edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      }
      current[column] = edits;
      least = Math.min(least, edits);
    }
    if (least > limit) return limit + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}
