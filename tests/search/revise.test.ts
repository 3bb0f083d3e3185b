import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Article } from '../../src/corpus/article.ts';
import { PassageSearch } from '../../src/search/rank.ts';
import { indexPassages, revise } from '../../src/search/revise.ts';
import { article } from '../support/coverage.ts';

const QUESTIONS = ['harbour crane', 'Hambrug ferries', 'pier', 'closed peir', 'Koran', 'the S-300'];

const WORDS = 'pier Pier harbour crane ferry Hamburg hamburg closed S-300 Quran koran the of';
const word = fc.constantFrom(...WORDS.split(' '));
const sentence = fc
  .array(word, { minLength: 1, maxLength: 9 })
  .map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((all) => all.join('\n\n'));
const pool = fc
  .array(fc.record({ text, title: sentence }), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((each, at) => article(`a${at}`, each.text, { title: each.title })));

/** All that an index says to the questions above. */
const answers = (index: ReturnType<typeof indexPassages>): unknown =>
  QUESTIONS.map((question) => {
    const { wanted, ranked } = new PassageSearch(index).search(question);
    return {
      wanted: wanted.map(({ typed, weight, alternatives, readAs }) => ({
        typed,
        weight,
        readAs,
        alternatives: alternatives.map((each) => ({ ...each, term: index.textOf(each.term) })),
      })),
      ranked: ranked.map(({ article: { id }, place, score, evidence }) => ({
        id,
        place,
        score,
        evidence,
      })),
    };
  });

describe('revise', () => {
  it('gives an index that answers as one made afresh, whatever came and went before', () => {
    fc.assert(
      fc.property(
        pool,
        fc.array(fc.array(fc.nat()), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 12 }),
        (all, revisions, fullSegment) => {
          let index = indexPassages([], { fullSegment });
          for (const picks of revisions) {
            const held = [
              ...new Set(picks.flatMap((pick): Article[] => all.slice(pick % all.length))),
            ];
            index = revise(index, held, { fullSegment });
            expect(answers(index)).toEqual(answers(indexPassages(held)));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves the index that it was made from as it was', () => {
    const before = [article('a', 'A crane fell on the pier.'), article('b', 'The harbour closed.')];
    const index = indexPassages(before);
    const answered = answers(index);
    revise(index, [article('c', 'A Hamburg ferry.'), ...before.slice(1)]);
    expect(answers(index)).toEqual(answered);
  });
});
