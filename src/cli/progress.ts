/** Says how far long work has come, on standard error, and only when it does take long. */

/** Work that is done sooner is not worth a word, in milliseconds. */
const QUIET_MS = 1000;

/** Milliseconds between two lines. */
const PAUSE_MS = 500;

/** Counts what is done and writes a line of it now and then. */
export class Progress {
  readonly #what: string;
  readonly #write: (line: string) => void;
  readonly #now: () => number;
  readonly #start: number;
  #last: number;
  #done = 0;

  /**
   * @param what - what is counted, as in “Indexed 3000 articles”: the words around the number, `#`
   * in its place
   */
  constructor(what: string, write: (line: string) => void, now = (): number => performance.now()) {
    this.#what = what;
    this.#write = write;
    this.#now = now;
    this.#start = now();
    this.#last = -Infinity;
  }

  /** One more is done. */
  tick(): void {
    this.#done += 1;
    const now = this.#now();
    if (now - this.#start < QUIET_MS || now - this.#last < PAUSE_MS) return;
    this.#last = now;
    this.#write(`${this.#what.replace('#', String(this.#done))}\n`);
  }
}
