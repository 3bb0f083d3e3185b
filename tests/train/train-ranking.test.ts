/** The ranking is trained the same on every run, learns what its lessons say, and is measured fairly. */
import { describe, expect, it } from 'vitest';

import { FEATURES, type Feature } from '../../src/search/features.ts';
import { randomNumbers } from '../../src/train/random.ts';
import { crossFit, meanRank } from '../../src/train/ranking/cross-fit.ts';
import type { Lesson } from '../../src/train/ranking/lessons.ts';
import { reciprocalRank, trainRanking } from '../../src/train/ranking/train-ranking.ts';

const column = (feature: Feature): number => FEATURES.indexOf(feature);

/** Candidates given by some of their features; the others are 0. */
function lesson(
  article: string,
  candidates: [boolean, Partial<Record<Feature, number>>][],
): Lesson {
  const values = new Float64Array(candidates.length * FEATURES.length);
  for (const [at, [, features]] of candidates.entries()) {
    for (const feature of FEATURES) {
      values[at * FEATURES.length + column(feature)] = features[feature] ?? 0;
    }
  }
  return { article, values, answers: candidates.map(([answers]) => answers), weight: 1 };
}

/** Questions that the first stage knows nothing about and `order` answers. */
const lessons = (): Lesson[] => {
  const random = randomNumbers(3);
  return Array.from({ length: 40 }, (_, at) =>
    lesson(`article-${at % 8}`, [
      [false, { firstStage: 0.5, order: random() / 2, names: random() }],
      [true, { firstStage: 0.5, order: 0.5 + random() / 2, names: random() }],
      [false, { firstStage: 0.5, order: random() / 2, names: random() }],
    ]),
  );
};

describe('trainRanking', () => {
  it('gives the same weights on every run', () =>
    expect(trainRanking(lessons())).toEqual(trainRanking(lessons())));

  it('gives weight to what answers, and leaves the first stage at its anchor', () => {
    const weights = trainRanking(lessons());
    expect(weights[column('order')]).toBeGreaterThan(5);
    expect(Math.abs(weights[column('names')] ?? NaN)).toBeLessThan(2);
    // All candidates have the same: nothing to learn.
    expect(weights[column('firstStage')]).toBeCloseTo(10);
  });

  it('learns nothing from questions that no candidate answers', () => {
    const silent = lesson('silent', [[false, { order: 1 }]]);
    expect(trainRanking([...lessons(), silent])).toEqual(trainRanking(lessons()));
  });

  it('keeps a feature that is left out at nothing', () =>
    expect(trainRanking(lessons(), new Set(['order']))[column('order')]).toBe(0));
});

describe('reciprocalRank', () => {
  const firstStage = FEATURES.map((feature) => (feature === 'firstStage' ? 1 : 0));
  it('is one over the rank of the first that answers, ties to the earlier', () => {
    const tied = lesson('a', [
      [false, { firstStage: 1 }],
      [true, { firstStage: 1 }],
    ]);
    expect(reciprocalRank(tied, firstStage)).toBe(1 / 2);
    const two = lesson('a', [
      [true, { firstStage: 1 }],
      [true, { firstStage: 3 }],
    ]);
    expect(reciprocalRank(two, firstStage)).toBe(1);
  });
  it('is nothing beyond rank ten, or without an answer', () => {
    const wrong: [boolean, { firstStage: number }][] = Array.from({ length: 10 }, () => {
      return [false, { firstStage: 2 }];
    });
    expect(reciprocalRank(lesson('a', [...wrong, [true, { firstStage: 1 }]]), firstStage)).toBe(0);
    expect(reciprocalRank(lesson('a', wrong), firstStage)).toBe(0);
  });
});

describe('crossFit', () => {
  it('measures every list with weights of other articles', () => {
    const [figure] = crossFit([lessons()]);
    expect(figure).toBe(1);
    expect(
      meanRank(
        lessons(),
        FEATURES.map(() => 0),
      ),
    ).toBeCloseTo(1 / 2);
  });
});
