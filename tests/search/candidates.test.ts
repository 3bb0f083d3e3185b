import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CandidateFinder } from '../../src/search/candidates.ts';
import type { PassageIndex } from '../../src/search/passage-index.ts';
import type { Wanted } from '../../src/search/question.ts';
import { indexPassages } from '../../src/search/revise.ts';
import { stem } from '../../src/text/stem.ts';
import { article } from '../support/coverage.ts';
import { type OracleWord, bm25 } from './oracle.ts';

const KNOWN = ['pier', 'harbour', 'crane', 'ferry', 'Hamburg', 'closed', 'S-300', '1,200'];
const word = fc.constantFrom(...KNOWN, 'the', 'of');
const sentence = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 9 }).map((all) => all.join('\n\n'));
const articles = fc
  .array(fc.record({ text, title: sentence }), { minLength: 1, maxLength: 9 })
  .map((all) => all.map((each, at) => article(`a${at}`, each.text, { title: each.title })));
const term = fc.constantFrom(...KNOWN, 'absent').map((each) => stem(each.toLowerCase()));
const question = fc.array(
  fc.uniqueArray(fc.record({ term, share: fc.constantFrom(1, 0.8, 0.5) }), {
    minLength: 1,
    maxLength: 3,
    selector: (alternative) => alternative.term,
  }),
  { minLength: 1, maxLength: 4 },
);

const accepts = (passage: number): boolean => passage % 3 !== 1;

const asked = (index: PassageIndex, words: readonly OracleWord[]): Wanted[] =>
  words.map((alternatives) => ({
    typed: '',
    weight: 1,
    alternatives: alternatives.map((each) => ({ ...each, term: index.term(each.term) })),
  }));

describe('CandidateFinder', () => {
  it('finds exactly what scoring every passage finds, however the index is cut', () => {
    fc.assert(
      fc.property(
        articles,
        question,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 20 }),
        (held, words, limit, fullSegment) => {
          const index = indexPassages(held, { fullSegment });
          const finder = new CandidateFinder(index);
          expect(finder.find(asked(index, words), limit, accepts)).toEqual(
            bm25(index, words)
              .filter(({ passage }) => accepts(passage))
              .slice(0, limit),
          );
          expect(finder.find(asked(index, words), limit)).toEqual(
            bm25(index, words).slice(0, limit),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds exactly what scoring every passage finds in lists of many blocks', () => {
    // Every passage has “harbour”, some have rarer words: common ones are only looked up.
    const texts = Array.from({ length: 1500 }, (_, at) => {
      const rare = at % 97 === 0 ? 'crane' : at % 11 === 0 ? 'ferry' : 'pier';
      return `The ${'harbour '.repeat(1 + (at % 3))} ${rare}${' closed'.repeat(at % 7)}.`;
    });
    const index = indexPassages(
      Array.from({ length: 15 }, (_, at) =>
        article(`a${at}`, texts.slice(at * 100, at * 100 + 100).join('\n\n')),
      ),
      { fullSegment: 500 },
    );
    const words = ['crane', 'ferri', 'harbour', 'close'].map((each) => [{ term: each, share: 1 }]);
    const finder = new CandidateFinder(index);
    for (const some of [words, words.slice(1), words.slice(0, 3), words.slice(2)]) {
      expect(finder.find(asked(index, some), 7, () => true)).toEqual(bm25(index, some).slice(0, 7));
      expect(finder.find(asked(index, some), 7)).toEqual(bm25(index, some).slice(0, 7));
    }
  });

  it('counts the best reading of a word and not their sum', () => {
    const index = indexPassages([
      article('a', 'A gift, a present.'),
      article('b', 'A gift, a crane.'),
    ]);
    const words = [
      [
        { term: 'gift', share: 1 },
        { term: 'present', share: 0.1 },
      ],
    ];
    const [first, second] = new CandidateFinder(index).find(asked(index, words), 2, () => true);
    expect(first?.score).toBe(second?.score);
  });

  it('leaves nothing behind from one question to the next', () => {
    const index = indexPassages([article('a', 'pier crane'), article('b', 'crane')]);
    const finder = new CandidateFinder(index);
    const ask = (each: string): unknown =>
      finder.find(asked(index, [[{ term: each, share: 1 }]]), 9, () => true);
    const before = ask('crane');
    ask('pier');
    expect(ask('crane')).toEqual(before);
  });
});
