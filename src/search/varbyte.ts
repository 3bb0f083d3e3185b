/** Unsigned numbers in as few bytes as they need: seven bits a byte, the highest bit goes on. */
import type { Growing } from './growing.ts';

const GOES_ON = 0x80;

/** Appends a number of 0 to 2³² − 1 in one to five bytes. */
export function pushVarbyte(bytes: Growing<Uint8Array>, number: number): void {
  let rest = number;
  while (rest >= GOES_ON) {
    bytes.push((rest % GOES_ON) + GOES_ON);
    rest = Math.floor(rest / GOES_ON);
  }
  bytes.push(rest);
}

/** Reads numbers one after the other. */
export class VarbyteReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** Where the next number begins. */
  get at(): number {
    return this.#at;
  }

  /** Passes over bytes that are no number of this kind. */
  skip(bytes: number): void {
    this.#at += bytes;
  }

  /** The next number. */
  next(): number {
    let byte = this.#bytes[this.#at] ?? 0;
    this.#at += 1;
    if (byte < GOES_ON) return byte;
    let number = byte - GOES_ON;
    let scale = GOES_ON;
    do {
      byte = this.#bytes[this.#at] ?? 0;
      this.#at += 1;
      number += (byte >= GOES_ON ? byte - GOES_ON : byte) * scale;
      scale *= GOES_ON;
    } while (byte >= GOES_ON);
    return number;
  }
}
