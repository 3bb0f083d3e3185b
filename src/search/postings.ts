/**
 * Inverted lists in bytes: for every term the passages that hold it, ascending, and what it earns
 * each.
 *
 * A list is its number of postings (varbyte), its best code (a byte), for long lists a table of
 * blocks, and the postings: distance from the one before (varbyte; the first from −1) and code (a
 * byte). A table has an entry for every {@link BLOCK} postings: last passage (3 bytes, lowest
 * first: no article has 16 million paragraphs), bytes of the block (2), best code (1).
 */
import { type Growing, growingBytes, growingUint32 } from './growing.ts';
import { bestCode } from './impact.ts';
import { pushVarbyte } from './varbyte.ts';

/** The lists of one segment, as they are saved. */
export interface PostingLists {
  /** The terms that have a list, ascending. */
  readonly terms: Uint32Array;
  /** Where the list of each begins. */
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Postings of a block: a list with more has a table. */
export const BLOCK = 128;

/** Bytes of a table's entry. */
export const BLOCK_ENTRY = 6;

/** Writes the postings from `from` on, at most a block, and says how they look from outside. */
function writeBlock(
  passages: Uint32Array,
  codes: Uint8Array,
  from: number,
  bytes: Growing<Uint8Array>,
): { readonly last: number; readonly size: number; readonly best: number } {
  const before = bytes.length;
  const end = Math.min(from + BLOCK, passages.length);
  let last = from === 0 ? -1 : (passages[from - 1] ?? 0);
  let best = codes[from] ?? 0;
  for (let at = from; at < end; at += 1) {
    const passage = passages[at] ?? 0;
    const code = codes[at] ?? 0;
    pushVarbyte(bytes, passage - last);
    bytes.push(code);
    last = passage;
    best = bestCode(best, code);
  }
  return { last, size: bytes.length - before, best };
}

/** Collects lists; terms come in ascending order. */
export class PostingWriter {
  readonly #terms: Growing<Uint32Array> = growingUint32();
  readonly #starts: Growing<Uint32Array> = growingUint32();
  readonly #bytes: Growing<Uint8Array> = growingBytes();

  /** Writes the list of a term: its passages, ascending, and the code of each; at least one. */
  add(term: number, passages: Uint32Array, codes: Uint8Array): void {
    const table: Growing<Uint8Array> = growingBytes();
    const postings: Growing<Uint8Array> = growingBytes();
    let best = codes[0] ?? 0;
    for (let from = 0; from < passages.length; from += BLOCK) {
      const block = writeBlock(passages, codes, from, postings);
      best = bestCode(best, block.best);
      const { last, size } = block;
      if (passages.length > BLOCK) {
        for (const byte of [last, last >> 8, last >> 16, size, size >> 8]) table.push(byte & 0xff);
        table.push(block.best);
      }
    }
    this.#terms.push(term);
    this.#starts.push(this.#bytes.length);
    pushVarbyte(this.#bytes, passages.length);
    this.#bytes.push(best);
    for (const part of [table, postings]) {
      for (let at = 0; at < part.length; at += 1) this.#bytes.push(part.at(at));
    }
  }

  done(): PostingLists {
    return { terms: this.#terms.done(), starts: this.#starts.done(), bytes: this.#bytes.done() };
  }
}

/** Where the list of a term begins in the bytes of `lists`; undefined when it has none. */
export function listOf({ terms, starts }: PostingLists, term: number): number | undefined {
  let [from, to] = [0, terms.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((terms[middle] ?? 0) < term) from = middle + 1;
    else to = middle;
  }
  return terms[from] === term ? starts[from] : undefined;
}
