/** The run of whole sentences of a passage that answers: what is quoted of it. */
import type { Passage } from '../corpus/passages.ts';
import { beginInQuotation } from '../text/quotation-marks.ts';
import { type Span, span } from '../text/span.ts';

/** A following sentence is quoted too when it adds this share of the question's weight. */
const WORTH_ADDING = 0.1;

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** What a sentence has of a question beyond what is known. */
function adds(match: readonly number[], known: readonly number[]): number {
  let total = 0;
  for (let word = 0; word < match.length; word += 1) {
    total += Math.max(0, (match[word] ?? 0) - (known[word] ?? 0));
  }
  return total;
}

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
  let [best, most] = [0, 0];
  for (let at = 0; at < matches.length; at += 1) {
    const total = sum(matches[at] ?? []);
    if (total > most) [best, most] = [at, total];
  }
  let [first, last] = [best, best];
  const known = [...(matches[best] ?? [])];
  while (adds(matches[last + 1] ?? [], known) >= WORTH_ADDING) {
    last += 1;
    for (const [word, share] of (matches[last] ?? []).entries()) {
      known[word] = Math.max(known[word] ?? 0, share);
    }
  }

  const cutsQuotation = beginInQuotation(text, sentences);
  while (cutsQuotation[first] === true) first -= 1;
  while (cutsQuotation[last + 1] === true) last += 1;
  return span(
    sentences[first]?.start ?? passage.span.start,
    sentences[last]?.end ?? passage.span.end,
  );
}
