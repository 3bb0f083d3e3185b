/** BM25 by its definition, passage by passage: slow, and beyond doubt. */
import { rarity, saturation } from '../../src/search/bm25.ts';
import type { IndexedPassage, PassageIndex } from '../../src/search/postings.ts';
import { terms } from '../../src/search/terms.ts';

/** All passages of an index, by number. */
export const passagesOf = (index: PassageIndex): IndexedPassage[] =>
  Array.from({ length: index.passageCount }, (_, number) => index.passage(number) ?? []).flat();

const termsOf = ({ article, passage }: IndexedPassage): string[] =>
  passage.sentences.flatMap(({ start, end }) =>
    terms(article.text, start, end).map(({ term }) => term),
  );

/** Words of a passage, stop words counted, as BM25's length. */
const lengthOf = ({ article, passage }: IndexedPassage): number =>
  passage.sentences
    .map(({ start, end }) => (terms(article.text, start, end).at(-1)?.position ?? 0) + 1)
    .reduce((sum, length) => sum + length, 0);

/** The BM25 score of every passage for these terms, in the order of the passages. */
export function bm25(passages: readonly IndexedPassage[], question: readonly string[]): number[] {
  const held = passages.map(termsOf);
  const lengths = passages.map(lengthOf);
  const average = lengths.reduce((sum, length) => sum + length, 0) / passages.length;
  return passages.map(({ article }, at) => {
    const titleTerms = new Set(terms(article.title).map(({ term }) => term));
    return question.reduce((score, term) => {
      const inText = held[at]?.filter((other) => other === term).length ?? 0;
      const frequency = inText + (titleTerms.has(term) ? 1 : 0);
      if (frequency === 0) return score;
      const holders = held.filter((all) => all.includes(term)).length;
      return (
        score + rarity(passages.length, holders) * saturation(frequency, lengths[at] ?? 0, average)
      );
    }, 0);
  });
}
