/** Keeps the best few of many scored passages. */

/** A passage that may answer. */
export interface Candidate {
  /** Number of the passage in the index. */
  readonly passage: number;
  /** BM25 score, > 0, comparable only within one question. */
  readonly score: number;
}

/** Whether `a` stands behind `b`: a lower score, or the same one and a higher number. */
const isBehind = (a: Candidate, b: Candidate): boolean =>
  a.score < b.score || (a.score === b.score && a.passage > b.passage);

/** The best `limit` of the candidates that were offered; a binary heap with the last on top. */
export class Top {
  readonly limit: number;
  readonly #heap: Candidate[] = [];

  constructor(limit: number) {
    this.limit = limit;
  }

  /** The least score that can still get in. */
  get least(): number {
    return this.#heap.length < this.limit ? 0 : (this.#heap[0]?.score ?? Infinity);
  }

  offer(candidate: Candidate): void {
    const heap = this.#heap;
    const [last] = heap;
    if (heap.length < this.limit) {
      heap.push(candidate);
      this.#rise(heap.length - 1, candidate);
    } else if (last !== undefined && isBehind(last, candidate)) this.#sink(candidate);
  }

  /** Best first, ties by number. */
  ordered(): Candidate[] {
    return this.#heap.toSorted((a, b) => b.score - a.score || a.passage - b.passage);
  }

  #rise(from: number, candidate: Candidate): void {
    const heap = this.#heap;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      const above = heap[parent];
      if (above === undefined || !isBehind(candidate, above)) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = candidate;
  }

  /** Puts a candidate into the place of the last one. */
  #sink(candidate: Candidate): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      const left = at * 2 + 1;
      const right = left + 1;
      let child = left;
      const [a, b] = [heap[left], heap[right]];
      if (a !== undefined && b !== undefined && isBehind(b, a)) child = right;
      const below = heap[child];
      if (below === undefined || !isBehind(below, candidate)) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = candidate;
  }
}
