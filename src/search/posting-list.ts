/** One inverted list as it is read: from passage to passage, passing over whole blocks. */
import { BLOCK, BLOCK_ENTRY } from './postings.ts';
import { VarbyteReader } from './varbyte.ts';

/** What {@link PostingList.seek} gives for a passage that the list does not hold. */
export const NOT_HELD = -1;

/** A list of the layout that postings.ts describes; it is read once, forward. */
export class PostingList {
  readonly bytes: Uint8Array;
  /** How many postings it has, at least one. */
  readonly count: number;
  /** A code that no posting of the list earns more than. */
  readonly best: number;
  /** Where its first posting begins. */
  readonly first: number;
  readonly #table: number;
  /** The block that is being read: its number, where its rest begins, how many postings that has. */
  #block = 0;
  #at: number;
  #left: number;
  #blockStart: number;
  /** The posting that was read last. */
  #passage = -1;
  #code = 0;

  constructor(bytes: Uint8Array, start: number) {
    const reader = new VarbyteReader(bytes, start);
    this.bytes = bytes;
    this.count = reader.next();
    this.best = bytes[reader.at] ?? 0;
    this.#table = reader.at + 1;
    const blocks = this.count > BLOCK ? Math.ceil(this.count / BLOCK) : 0;
    this.first = this.#table + blocks * BLOCK_ENTRY;
    this.#at = this.first;
    this.#blockStart = this.first;
    this.#left = Math.min(BLOCK, this.count);
  }

  /**
   * Goes to the block that would hold `passage`, without reading postings, and gives a code that no
   * posting of it earns more than; {@link NOT_HELD} behind the last block. Passages must ascend.
   */
  bestNear(passage: number): number {
    if (this.count <= BLOCK) return this.best;
    let entry = this.#table + this.#block * BLOCK_ENTRY;
    let last = this.#lastOf(entry);
    while (last < passage) {
      this.#block += 1;
      if (this.#block * BLOCK >= this.count) return NOT_HELD;
      this.#blockStart += (this.bytes[entry + 3] ?? 0) + (this.bytes[entry + 4] ?? 0) * 256;
      this.#at = this.#blockStart;
      this.#left = Math.min(BLOCK, this.count - this.#block * BLOCK);
      this.#passage = last;
      entry += BLOCK_ENTRY;
      last = this.#lastOf(entry);
    }
    return this.bytes[entry + 5] ?? 0;
  }

  /**
   * The code of `passage`, or {@link NOT_HELD}. Passages must ascend, and {@link bestNear} must have
   * been asked for this one.
   */
  seek(passage: number): number {
    const { bytes } = this;
    while (this.#passage < passage && this.#left > 0) {
      let distance = bytes[this.#at] ?? 0;
      this.#at += 1;
      for (let scale = 128; distance >= scale; scale *= 128) {
        distance += ((bytes[this.#at] ?? 0) - 1) * scale;
        this.#at += 1;
      }
      this.#passage += distance;
      this.#code = bytes[this.#at] ?? 0;
      this.#at += 1;
      this.#left -= 1;
    }
    return this.#passage === passage ? this.#code : NOT_HELD;
  }

  /** The last passage of a block. */
  #lastOf(entry: number): number {
    const { bytes } = this;
    return (
      (bytes[entry] ?? 0) + (bytes[entry + 1] ?? 0) * 256 + (bytes[entry + 2] ?? 0) * 256 * 256
    );
  }
}

/** The passages of a list, ascending. */
export function* heldPassages({ bytes, first, count }: PostingList): Generator<number> {
  const reader = new VarbyteReader(bytes, first);
  let passage = -1;
  for (let left = count; left > 0; left -= 1) {
    passage += reader.next();
    // The code of the posting.
    reader.skip(1);
    yield passage;
  }
}
