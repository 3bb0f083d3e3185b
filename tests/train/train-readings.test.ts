/** Readings are learned from which of them were right, the same on every run. */
import { describe, expect, it } from 'vitest';

import { LABEL } from '../../src/quotes/chain.ts';
import { type Reading, judgeReadings } from '../../src/quotes/readings.ts';
import {
  type ReadingLesson,
  countReadingFeatures,
  trainReadings,
} from '../../src/train/train-readings.ts';

const labels = Uint8Array.of(LABEL.cue, LABEL.content);
/** Feature 10 says that a reading is right, 11 that it is wrong, 12 nothing; 20 that a cue is silent. */
const right = (): Reading => ({
  labels: labels.slice(),
  lead: -1,
  features: Int32Array.of(10, 12),
});
const wrong = (): Reading => ({ labels: labels.slice(), lead: 0, features: Int32Array.of(11, 12) });
const silent = (...features: number[]): Reading => ({
  labels: undefined,
  lead: 0,
  features: Int32Array.from(features),
});

const lessons = (): ReadingLesson[] =>
  Array.from({ length: 60 }, (_, at) =>
    at % 3 === 0
      ? { readings: [wrong(), silent(20)], isRight: [false, true] }
      : { readings: [wrong(), right(), silent(21)], isRight: [false, true, false] },
  );

describe('trainReadings', () => {
  const { table } = trainReadings(lessons());

  it('prefers what was right over what the chain found likelier', () => {
    const [first, second] = [wrong(), right()];
    const judged = judgeReadings([first, second, silent(21)], table);
    expect(judged?.labels).toBe(second.labels);
    expect(judged?.doubt).toBeLessThan(0.5);
  });

  it('doubts a cue that was silent', () => {
    expect(judgeReadings([wrong(), silent(20)], table)?.doubt).toBeGreaterThan(0.5);
  });

  it('gives the same weights on every run', () => {
    expect(trainReadings(lessons()).table).toEqual(table);
  });
});

describe('countReadingFeatures', () => {
  it('counts the rows of features and of leads', () => {
    const counts = countReadingFeatures(lessons());
    expect([0, 1, 10, 11, 12, 20, 21].map((row) => counts[row])).toEqual([
      100, 60, 40, 60, 100, 20, 40,
    ]);
  });
});
