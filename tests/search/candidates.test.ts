import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CandidateFinder } from '../../src/search/candidates.ts';
import { indexPassages } from '../../src/search/postings.ts';
import { stem } from '../../src/text/stem.ts';
import { article } from '../support/coverage.ts';
import { bm25, passagesOf } from './oracle.ts';

const word = fc.constantFrom(
  'pier',
  'harbour',
  'crane',
  'ferry',
  'Hamburg',
  'closed',
  'the',
  'of',
  'S-300',
  '1,200',
);
const sentence = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((all) => all.join('\n\n'));
const articles = fc
  .array(fc.record({ text, title: sentence }), { minLength: 1, maxLength: 6 })
  .map((all) => all.map((each, at) => article(`a${at}`, each.text, { title: each.title })));

describe('CandidateFinder', () => {
  it('scores every passage as BM25 is defined, and orders them so', () => {
    fc.assert(
      fc.property(
        articles,
        fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
        (held, question) => {
          const index = indexPassages(held);
          const stems = [...new Set(question.map((each) => stem(each.toLowerCase())))];
          const wanted = stems.map((term) => ({
            typed: term,
            weight: 1,
            alternatives: [{ term: index.vocabulary.number(term), share: 1 }],
          }));
          const found = new CandidateFinder(index).find(wanted, Infinity, () => true);
          const expected = bm25(passagesOf(index), stems)
            .map((score, passage) => ({ passage, score }))
            .filter(({ score }) => score > 0)
            .toSorted((a, b) => b.score - a.score || a.passage - b.passage);
          // Impacts are kept in single precision.
          expect(found.map(({ score }) => score)).toEqual(
            expected.map(({ score }) => expect.closeTo(score, 5)),
          );
          expect(new Set(found.map(({ passage }) => passage))).toEqual(
            new Set(expected.map(({ passage }) => passage)),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('counts the best reading of a word and not their sum', () => {
    const index = indexPassages([
      article('a', 'A gift, a present.'),
      article('b', 'A gift, a crane.'),
    ]);
    const number = (term: string): number => index.vocabulary.number(term);
    const wanted = [
      {
        typed: 'gift',
        weight: 1,
        alternatives: [
          { term: number('gift'), share: 1 },
          { term: number('present'), share: 0.1 },
        ],
      },
    ];
    const [first, second] = new CandidateFinder(index).find(wanted, 2, () => true);
    expect(first?.score).toBe(second?.score);
  });

  it('leaves nothing behind from one question to the next', () => {
    const index = indexPassages([article('a', 'pier crane'), article('b', 'crane')]);
    const finder = new CandidateFinder(index);
    const ask = (term: string): unknown =>
      finder.find(
        [
          {
            typed: term,
            weight: 1,
            alternatives: [{ term: index.vocabulary.number(term), share: 1 }],
          },
        ],
        9,
        () => true,
      );
    const before = ask('crane');
    ask('pier');
    expect(ask('crane')).toEqual(before);
  });
});
