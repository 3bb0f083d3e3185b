/** How one article words a statement beside another. */
import { wordDiff } from '../text/word-diff.ts';
import type { Difference } from './answer.ts';
import type { Excerpt } from './excerpt.ts';
import { type Wording, wordingOf, writtenAt } from './wording-of.ts';

const wordsOf = (wording: Wording, [start, end]: readonly [number, number]): string =>
  Array.from({ length: end - start }, (_, at) => writtenAt(wording, start + at)).join(' ');

const wordingIn = ({ article, span }: Excerpt): Wording => wordingOf(article.text, [span]);

/**
 * All words of both, in order: `article` has those of the first, `quote` those of the other. Words
 * that differ in case, accents or signs alone are the same.
 */
export function wordDifferences(first: Excerpt, other: Excerpt): Difference[] {
  const [from, to] = [wordingIn(first), wordingIn(other)];
  return wordDiff(from.keys, to.keys).map((run) => {
    const [article, quote] = [wordsOf(from, run.from), wordsOf(to, run.to)];
    if (run.isKept) return { kind: 'kept', article, quote };
    if (quote === '') return { kind: 'left-out', article, quote };
    return { kind: article === '' ? 'added' : 'replaced', article, quote };
  });
}
