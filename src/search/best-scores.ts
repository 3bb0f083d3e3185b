/** The lowest of the best few of many scores. */

/** Keeps the best `limit` scores that were offered; a binary heap with the lowest on top. */
export class BestScores {
  readonly #heap: Uint32Array;
  #count = 0;

  constructor(limit: number) {
    this.#heap = new Uint32Array(limit);
  }

  /** The lowest of the best; 0 while there are fewer than the limit. */
  get least(): number {
    return this.#count < this.#heap.length ? 0 : (this.#heap[0] ?? 0);
  }

  offer(score: number): void {
    const heap = this.#heap;
    if (this.#count < heap.length) {
      let at = this.#count;
      this.#count += 1;
      while (at > 0) {
        const parent = (at - 1) >>> 1;
        if ((heap[parent] ?? 0) <= score) break;
        heap[at] = heap[parent] ?? 0;
        at = parent;
      }
      heap[at] = score;
    } else if (score > (heap[0] ?? 0)) this.#sink(score);
  }

  /** Puts a score into the place of the lowest. */
  #sink(score: number): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child += 1;
      if ((heap[child] ?? 0) >= score) break;
      heap[at] = heap[child] ?? 0;
      at = child;
    }
    heap[at] = score;
  }
}
