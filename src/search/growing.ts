/**
 * Lists of unsigned numbers that grow: what an index is collected in before its size is known.
 */

/** What the typed arrays of unsigned numbers have in common. */
interface Numbers<Self> {
  readonly length: number;
  [at: number]: number;
  set(numbers: Self): void;
  slice(start: number, end: number): Self;
}

/** Appends numbers to a typed array; {@link done} gives them as one array of the right size. */
export class Growing<T extends Numbers<T>> {
  readonly #make: (length: number) => T;
  #numbers: T;
  #length: number;

  /** @param make - an array of a given length; `numbers` are those it begins with */
  constructor(make: (length: number) => T, numbers: T = make(0)) {
    this.#make = make;
    this.#numbers = numbers;
    this.#length = numbers.length;
  }

  get length(): number {
    return this.#length;
  }

  /** The numbers with spare room behind them; pushing may replace the array. */
  get roomy(): T {
    return this.#numbers;
  }

  /** The number at a place below {@link length}; 0 elsewhere. */
  at(place: number): number {
    return place < this.#length ? (this.#numbers[place] ?? 0) : 0;
  }

  /** Appends a number that fits the array. */
  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = this.#make(Math.max(64, this.#length * 2));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** Replaces the number at a place below {@link length}. */
  set(place: number, number: number): void {
    this.#numbers[place] = number;
  }

  /** Gives the spare room back. */
  compact(): void {
    if (this.#numbers.length > this.#length) this.#numbers = this.done();
  }

  done(): T {
    return this.#numbers.slice(0, this.#length);
  }
}

/** A growing list of numbers of 0 to 2³² − 1. */
export const growingUint32 = (numbers?: Uint32Array): Growing<Uint32Array> =>
  new Growing((length) => new Uint32Array(length), numbers);

/** A growing list of numbers of 0 to 65,535. */
export const growingUint16 = (numbers?: Uint16Array): Growing<Uint16Array> =>
  new Growing((length) => new Uint16Array(length), numbers);

/** A growing list of bytes. */
export const growingBytes = (): Growing<Uint8Array> =>
  new Growing((length) => new Uint8Array(length));
