/** What each sentence of a passage has of each word of a question: what its excerpt is cut by. */
import { type FormReadings, NO_WORD } from './form-readings.ts';
import type { HeldPassage } from './passage-index.ts';
import { SENTENCE_END } from './sequences.ts';

/**
 * A row a sentence: of each word the share of the question's whole weight that stands in it. A row's
 * sum is at most 1.
 */
export type SentenceShares = readonly (readonly number[])[];

/**
 * The shares of a passage's sentences for the question that `forms` were begun for; `weights` has
 * the share of each word in the whole question.
 */
export function sentenceShares(
  { segment: { bodies }, local }: HeldPassage,
  { marks, words, shares }: FormReadings,
  weights: readonly number[],
): SentenceShares {
  const { bytes, starts } = bodies;
  const rows: number[][] = [];
  const nothing = weights.map(() => 0);
  let row = nothing.slice();
  const end = starts[local + 1] ?? 0;
  for (let at = starts[local] ?? 0; at < end;) {
    // See VarbyteReader, which reads the same numbers one at a time.
    let number = bytes[at] ?? 0;
    at += 1;
    for (let scale = 128; number >= scale; scale *= 128) {
      number += ((bytes[at] ?? 0) - 1) * scale;
      at += 1;
    }
    if (number === SENTENCE_END) {
      rows.push(row);
      row = nothing.slice();
      continue;
    }
    const mark = marks[number >>> 1] ?? 0;
    if (mark === 0) continue;
    const word = words[mark] ?? NO_WORD;
    if (word === NO_WORD) continue;
    row[word] = Math.max(row[word] ?? 0, (shares[mark] ?? 0) * (weights[word] ?? 0));
  }
  return rows;
}
