/** The chance is trained the same on every run, learns what its lessons say, and is measured fairly. */
import { describe, expect, it } from 'vitest';

import { CHANCE_FEATURES } from '../../src/search/chance.ts';
import {
  type ChanceLesson,
  auroc,
  chanceUnder,
  trainChance,
} from '../../src/train/ranking/train-chance.ts';

const lesson = (evidence: number, answers: boolean): ChanceLesson => ({
  question: String(evidence),
  features: CHANCE_FEATURES.map((name) => (name === 'evidence' ? evidence : 0)),
  answers,
  weight: 1,
});

/** Of 20 questions with little evidence 2 are answered, of 20 with much 18. */
const LESSONS = Array.from({ length: 20 }, (_, at) => [
  lesson(0.2, at < 2),
  lesson(0.8, at < 18),
]).flat();

describe('trainChance', () => {
  it('gives the same model on every run', () =>
    expect(trainChance(LESSONS)).toEqual(trainChance(LESSONS)));

  it('gives the share of lessons that were answered', () => {
    const model = trainChance(LESSONS);
    expect(chanceUnder(model, lesson(0.2, false))).toBeCloseTo(0.1, 1);
    expect(chanceUnder(model, lesson(0.8, false))).toBeCloseTo(0.9, 1);
  });

  it('gives no chance where nothing was found', () =>
    expect(chanceUnder(trainChance(LESSONS), { ...lesson(0, false), features: [] })).toBe(0));
});

describe('auroc', () => {
  it.each([
    [[0.9, 0.8], [0.1, 0.2], 1],
    [[0.1], [0.9], 0],
    [[0.5], [0.5], 0.5],
    [[0.3, 0.7], [0.5, 0.5], 0.5],
    [[0.9, 0.2], [0.1, 0.3], 0.75],
  ])('of %j over %j is %d', (own, foreign, area) => expect(auroc(own, foreign)).toBe(area));
});
