/** What the next snowflake id is. */

/** Milliseconds since the Unix epoch at which Discord's snowflakes start counting (2015-01-01). */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/** A snowflake keeps its time above the lowest 22 bits. */
const TIME_SHIFT = 22n;

/**
 * A source of snowflake ids, each greater than the one before even when the clock stands still or steps back.
 *
 * @param now - milliseconds since the Unix epoch
 */
export function createIds(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fromClock = (BigInt(Math.trunc(now())) - DISCORD_EPOCH_MS) << TIME_SHIFT;
    last = fromClock > last ? fromClock : last + 1n;
    return last.toString();
  };
}
