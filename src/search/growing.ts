/**
 * A list of unsigned numbers that grows: what an index is collected in before its size is known.
 */

/** Appends numbers of 0 to 2³² − 1; {@link done} gives them as one array of the right size. */
export class GrowingUint32 {
  #numbers = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  done(): Uint32Array {
    return this.#numbers.slice(0, this.#length);
  }
}
