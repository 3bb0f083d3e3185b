/** The run of whole sentences of a passage that answers: what is quoted of it. */
import type { Passage } from '../corpus/passages.ts';
import { beginInQuotation } from '../text/quotation-marks.ts';
import { type Span, span } from '../text/span.ts';

/** A following sentence is quoted too when it adds this share of the question's weight. */
const WORTH_ADDING = 0.1;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/**
 * The span of the sentences that answer: it begins with the one that has most of the question, goes
 * on as long as each adds to it, and takes in what a quotation runs over on both sides, so that no
 * quotation is cut open. Ties go to the earlier sentence. `matches` has a row a sentence:
 * what it has of each word of the question.
 */
export function focus(
  text: string,
  passage: Passage,
  matches: readonly (readonly number[])[],
): Span {
  const { sentences } = passage;
  const totals = matches.map(sum);
  const best = Math.max(0, totals.indexOf(Math.max(...totals)));
  let [first, last] = [best, best];

  const known = [...(matches[best] ?? [])];
  const takes = (at: number): boolean => {
    const match = matches[at] ?? [];
    const adds = sum(match.map((share, word) => Math.max(0, share - (known[word] ?? 0))));
    if (adds < WORTH_ADDING) return false;
    for (const [word, share] of match.entries()) known[word] = Math.max(known[word] ?? 0, share);
    return true;
  };
  while (takes(last + 1)) last += 1;

  const cutsQuotation = beginInQuotation(text, sentences);
  while (cutsQuotation[first] === true) first -= 1;
  while (cutsQuotation[last + 1] === true) last += 1;
  return span(
    sentences[first]?.start ?? passage.span.start,
    sentences[last]?.end ?? passage.span.end,
  );
}
