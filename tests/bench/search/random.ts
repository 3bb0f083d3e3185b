/** Random numbers that come out the same on every run and machine. */

/** Gives numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

/** A generator of evenly spread numbers: Mulberry32, whose whole state is the 32-bit `seed`. */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `from` to `to`, both included. */
export const between = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));

/**
 * One of `items`, each as likely as the others.
 * @throws {RangeError} when there is none
 */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('Expected something to pick from, got nothing');
  return item;
}

/** `count` of `items`, or all of them, in random order. */
export function sample<Item>(random: Random, items: readonly Item[], count: number): Item[] {
  const keyed = items.map((item) => ({ item, key: random() })).toSorted((a, b) => a.key - b.key);
  return keyed.slice(0, count).map(({ item }) => item);
}
