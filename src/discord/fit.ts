/** How texts of any length share the room that a message has. */

/**
 * A share of `total` for each need, in the order of `needs`: small needs are met in full, and what
 * they leave is shared evenly by the others. Shares are whole, never above their need, and never
 * above `total` in all.
 */
export function shareOut(needs: readonly number[], total: number): number[] {
  const shares = needs.map(() => 0);
  const smallestFirst = [...needs.entries()].toSorted(([, a], [, b]) => a - b);
  let left = Math.max(0, total);
  for (const [served, [index, need]] of smallestFirst.entries()) {
    const share = Math.min(need, Math.floor(left / (needs.length - served)));
    shares[index] = share;
    left -= share;
  }
  return shares;
}

/** How a list says how many of its items it leaves out. */
type More = (count: number) => string;

/**
 * The first items of a list joined by `separator`, as many as fit whole in `maxChars` UTF-16 code
 * units, then what `more` says of the others. '' for no items, or when not even that fits.
 */
export function fitItems(
  items: readonly string[],
  separator: string,
  more: More,
  maxChars: number,
): string {
  const whole = items.join(separator);
  if (whole.length <= maxChars) return whole;
  for (let kept = items.length - 1; kept >= 0; kept -= 1) {
    const shown = [...items.slice(0, kept), more(items.length - kept)].join(separator);
    if (shown.length <= maxChars) return shown;
  }
  return '';
}

/**
 * The last of `candidates` that fits, or undefined when none does. Takes for granted that whatever
 * stands before one that fits fits too; asks for a few of them only.
 */
export function lastThatFits(
  candidates: readonly number[],
  fits: (candidate: number) => boolean,
): number | undefined {
  let [fitting, failing] = [-1, candidates.length];
  while (failing - fitting > 1) {
    const middle = (fitting + failing) >> 1;
    const candidate = candidates[middle];
    if (candidate !== undefined && fits(candidate)) fitting = middle;
    else failing = middle;
  }
  return candidates[fitting];
}
