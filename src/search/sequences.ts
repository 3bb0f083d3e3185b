/** Runs of words in reading order, as numbers in bytes: what titles and passages consist of. */
import { type Growing, growingBytes, growingUint32 } from './growing.ts';
import { VarbyteReader, pushVarbyte } from './varbyte.ts';

/** Ends a sentence in a sequence. */
export const SENTENCE_END = 0;

/** Sequences as they are saved. */
export interface Sequences {
  readonly bytes: Uint8Array;
  /** Where each begins; one more at the end. */
  readonly starts: Uint32Array;
}

/** Collects sequences. */
export class SequenceWriter {
  readonly #bytes: Growing<Uint8Array> = growingBytes();
  readonly #starts: Growing<Uint32Array> = growingUint32();

  /** Begins the next sequence; the words and sentences that follow belong to it. */
  begin(): void {
    this.#starts.push(this.#bytes.length);
  }

  word(form: number, isCapitalised: boolean): void {
    pushVarbyte(this.#bytes, form * 2 + (isCapitalised ? 1 : 0));
  }

  endSentence(): void {
    pushVarbyte(this.#bytes, SENTENCE_END);
  }

  /** Appends the whole of a sequence of others. */
  copy(from: Sequences, number: number): void {
    this.begin();
    for (let at = from.starts[number] ?? 0; at < (from.starts[number + 1] ?? 0); at += 1) {
      this.#bytes.push(from.bytes[at] ?? 0);
    }
  }

  done(): Sequences {
    this.#starts.push(this.#bytes.length);
    return { bytes: this.#bytes.done(), starts: this.#starts.done() };
  }
}

/** Calls `visit` for every word and sentence end of a sequence, in reading order. */
export function readSequence(
  { bytes, starts }: Sequences,
  number: number,
  visit: (form: number, isCapitalised: boolean) => void,
): void {
  const end = starts[number + 1] ?? 0;
  const reader = new VarbyteReader(bytes, starts[number] ?? 0);
  while (reader.at < end) {
    const word = reader.next();
    visit(Math.floor(word / 2), word % 2 === 1);
  }
}
