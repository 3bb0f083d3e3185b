/** Pseudo-random numbers that are the same on every run. */

/** A generator of numbers in [0, 1). Mulberry32 (Tommy Ettinger, public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `items` in another order. Fisher–Yates. */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const rest = [...items];
  const drawn: Item[] = [];
  while (rest.length > 0) {
    const at = Math.floor(random() * rest.length);
    const item = rest[at];
    const last = rest.pop();
    if (item === undefined || last === undefined) continue;
    if (at < rest.length) rest[at] = last;
    drawn.push(item);
  }
  return drawn;
}
