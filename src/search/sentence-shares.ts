/** What each sentence of a passage has of each word of a question: what its excerpt is cut by. */
import type { HeldPassage, PassageIndex } from './passage-index.ts';
import type { Wanted } from './question.ts';
import { SENTENCE_END } from './sequences.ts';
import { VarbyteReader } from './varbyte.ts';

/**
 * A row a sentence: of each word the share of the question's whole weight that stands in it. A row's
 * sum is at most 1.
 */
export type SentenceShares = readonly (readonly number[])[];

/** The terms that answer to a question's words: which, and what of the question's weight they have. */
export type TermShares = ReadonlyMap<number, { readonly word: number; readonly share: number }>;

/** {@link TermShares} of a question; `weights` has the share of each word in its whole weight. */
export function termShares(wanted: readonly Wanted[], weights: readonly number[]): TermShares {
  const found = new Map<number, { readonly word: number; readonly share: number }>();
  for (let word = 0; word < wanted.length; word += 1) {
    for (const { term, share: own } of wanted[word]?.alternatives ?? []) {
      const share = own * (weights[word] ?? 0);
      if (share > (found.get(term)?.share ?? 0)) found.set(term, { word, share });
    }
  }
  return found;
}

/** The shares of a passage's sentences, for a question of `words` words. */
export function sentenceShares(
  { segment: { bodies }, local }: HeldPassage,
  shares: TermShares,
  words: number,
  index: PassageIndex,
): SentenceShares {
  const rows: number[][] = [];
  const nothing = Array.from({ length: words }, () => 0);
  let row = nothing.slice();
  const reader = new VarbyteReader(bodies.bytes, bodies.starts[local] ?? 0);
  const end = bodies.starts[local + 1] ?? 0;
  while (reader.at < end) {
    const form = reader.next() >>> 1;
    if (form === SENTENCE_END) {
      rows.push(row);
      row = nothing.slice();
      continue;
    }
    const match = shares.get(index.termOf(form));
    if (match !== undefined) row[match.word] = Math.max(row[match.word] ?? 0, match.share);
  }
  return rows;
}
