/** The features of a passage, worked out by hand for short ones. */
import { describe, expect, it } from 'vitest';

import { FEATURES, type Feature } from '../../src/search/features.ts';
import { PassageSearch } from '../../src/search/rank.ts';
import { indexPassages } from '../../src/search/revise.ts';
import { article } from '../support/coverage.ts';

/** A feature of every passage of `texts`, one article each, by their place; absent ones were not found. */
function feature(name: Feature, question: string, ...texts: string[]): Record<string, number> {
  const held = texts.map((text, at) => article(String(at), text, { title: 'Title' }));
  const { passages, values } = new PassageSearch(indexPassages(held)).candidates(question);
  return Object.fromEntries(
    passages.map((passage, at) => [
      passage.article.id,
      values[at * FEATURES.length + FEATURES.indexOf(name)] ?? NaN,
    ]),
  );
}

describe('features', () => {
  it('measure the shortest run of terms with all words, over sentences too', () =>
    expect(
      feature(
        'nearness',
        'pier crane',
        'Pier crane.',
        'Pier stood crane.',
        'Pier. Crane.',
        'Pier.',
      ),
    ).toEqual({ 0: 1, 1: 2 / 3, 2: 2 / 5, 3: 0 }));

  it('see words in the order of the question, up to a term apart', () => {
    const texts = ['Pier crane.', 'Pier stood crane.', 'Crane pier.', 'Pier stood beside crane.'];
    const found = feature('order', 'pier crane', ...texts);
    expect(Object.values(found).filter((value) => value > 0)).toHaveLength(2);
    expect(found['0']).toBeCloseTo(0.5);
    expect(found['1']).toBeCloseTo(0.5);
  });

  it('ask for a date, a figure or a name in the sentence where the words are', () => {
    const texts = [
      'The pier opened in 1984.',
      'The pier opened late. It was 1985.',
      'The pier opened.',
    ];
    const found = feature('answer', 'When was the pier opened?', ...texts);
    expect(found['0']).toBeCloseTo(1);
    expect([found['1'], found['2']]).toEqual([0, 0]);
    const near = feature('answerNear', 'When was the pier opened?', ...texts);
    expect(near['0']).toBeGreaterThan(0.5);
    expect(near['2']).toBe(0);
  });

  it('find words of the same family only where the word itself is missing', () => {
    const found = feature(
      'family',
      'invade Persia',
      'Persia, after the invasion.',
      'Persia was invaded.',
    );
    expect(found['0']).toBeGreaterThan(0);
    expect(found['1']).toBe(0);
  });

  it('see what the neighbouring passage of the same article has', () => {
    const both = feature('neighbours', 'pier crane', 'A pier.\n\nA crane.', 'Nothing else.');
    expect(both['0']).toBeCloseTo(0.5);
    expect(feature('neighbours', 'pier crane', 'A pier.', 'A crane.')).toEqual({ 0: 0, 1: 0 });
  });

  it('are finite for any question', () => {
    const held = indexPassages([article('a', 'The pier.'), article('b', 'A crane fell in 1984.')]);
    const search = new PassageSearch(held);
    for (const question of ['pier', 'When, pier?', 'zzzz pier', 'CRANE 1984 pier pier']) {
      expect(search.candidates(question).values.every(Number.isFinite)).toBe(true);
    }
    expect(search.search('').ranked).toEqual([]);
  });
});
