/** BM25 by its definition, passage by passage: slow, and beyond doubt. */
import { rarity } from '../../src/search/bm25.ts';
import { SCORE_UNIT } from '../../src/search/candidates.ts';
import { impactCode, impacts } from '../../src/search/impact.ts';
import type { IndexedPassage, PassageIndex } from '../../src/search/passage-index.ts';
import { terms } from '../../src/search/terms.ts';
import type { Candidate } from '../../src/search/top.ts';

/** All passages of an index, by number. */
const passagesOf = (index: PassageIndex): IndexedPassage[] =>
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

/** A word of a question: the terms that answer to it, and how far each does. */
export type OracleWord = readonly { readonly term: string; readonly share: number }[];

/**
 * Every passage that has a word of the question with its score: for each word the most that one of
 * its terms earns, for each term BM25 as the index keeps it, rounded up to whole units. Best first,
 * ties in the order of the passages.
 */
export function bm25(index: PassageIndex, question: readonly OracleWord[]): Candidate[] {
  const passages = passagesOf(index);
  const held = passages.map(termsOf);
  const titles = passages.map(
    ({ article }) => new Set(terms(article.title).map(({ term }) => term)),
  );
  const lengths = passages.map(lengthOf);
  const average = lengths.reduce((sum, length) => sum + length, 0) / passages.length;
  const impactOf = impacts(average);
  const earned = (at: number, term: string, share: number): number => {
    const inText = held[at]?.filter((other) => other === term).length ?? 0;
    const frequency = inText + (titles[at]?.has(term) === true ? 1 : 0);
    if (frequency === 0) return 0;
    const holders = held.filter((all) => all.includes(term)).length;
    const weight = (rarity(passages.length, holders) * share) / SCORE_UNIT;
    return Math.ceil(weight * (impactOf[impactCode(frequency, lengths[at] ?? 0)] ?? 0));
  };
  return passages
    .map((_, passage) => {
      const ofWords = question.map((word) =>
        Math.max(0, ...word.map(({ term, share }) => earned(passage, term, share))),
      );
      return { passage, score: ofWords.reduce((sum, each) => sum + each, 0) * SCORE_UNIT };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.passage - b.passage);
}
