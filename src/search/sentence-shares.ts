/** What each sentence of a passage has of each word of a question: what its excerpt is cut by. */
import type { HeldPassage, PassageIndex } from './passage-index.ts';
import type { Wanted } from './question.ts';
import { SENTENCE_END, readSequence } from './sequences.ts';

/**
 * A row a sentence: of each word the share of the question's whole weight that stands in it. A row's
 * sum is at most 1.
 */
export type SentenceShares = readonly (readonly number[])[];

/** The shares of a passage's sentences; `weights` has that of each word in the whole question. */
export function sentenceShares(
  { segment, local }: HeldPassage,
  wanted: readonly Wanted[],
  weights: readonly number[],
  index: PassageIndex,
): SentenceShares {
  const rows: number[][] = [];
  let row: number[] = weights.map(() => 0);
  readSequence(segment.bodies, local, (form) => {
    if (form === SENTENCE_END) {
      rows.push(row);
      row = weights.map(() => 0);
      return;
    }
    const term = index.termOf(form);
    for (let word = 0; word < wanted.length; word += 1) {
      for (const alternative of wanted[word]?.alternatives ?? []) {
        if (alternative.term !== term) continue;
        row[word] = Math.max(row[word] ?? 0, alternative.share * (weights[word] ?? 0));
      }
    }
  });
  return rows;
}
