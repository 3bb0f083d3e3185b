/** Which reading is taken: the likeliest content, and how probably there is none. */
import { describe, expect, it } from 'vitest';

import { LABEL, RULED_OUT, makeChain } from '../../src/quotes/chain.ts';
import type { Table } from '../../src/quotes/model.ts';
import { type Reading, forceLabel, judgeReadings } from '../../src/quotes/readings.ts';

/** The first two rows weigh the lead of a content and of silence. */
const table = (weights: number[], scale = 1): Table => ({
  bits: 3,
  columns: 1,
  scale,
  weights: Float32Array.from(weights),
});

const content = (lead: number, ...features: number[]): Reading => ({
  labels: Uint8Array.of(LABEL.source, LABEL.cue, LABEL.content),
  lead,
  features: Int32Array.from(features),
});
const silence = (lead: number, ...features: number[]): Reading => ({
  labels: undefined,
  lead,
  features: Int32Array.from(features),
});

describe('judgeReadings', () => {
  it('takes the content whose features weigh most, though another leads', () => {
    const [first, second] = [content(0, 2), content(-1, 3)];
    const judged = judgeReadings([first, second, silence(-3)], table([1, 1, -2, 2]));
    expect(judged?.labels).toBe(second.labels);
  });

  it('tells by softmax how probably the cue reports nothing', () => {
    // Scores: content 1 · 0 + ½ · 2 = 1, silence 1 · −1 + ½ · 4 = 1.
    const judged = judgeReadings([content(0, 2), silence(-1, 3)], table([2, 2, 2, 6], 0.5));
    expect(judged?.doubt).toBeCloseTo(1 / (1 + Math.exp(1 - 2)), 12);
  });

  it('takes the likeliest content though silence is likelier still', () => {
    const said = content(0, 2);
    const judged = judgeReadings([said, silence(0, 3)], table([1, 1, 0, 5]));
    expect(judged?.labels).toBe(said.labels);
    expect(judged?.doubt).toBeCloseTo(Math.exp(5) / (1 + Math.exp(5)), 12);
  });

  it('gives nothing where all readings are silent', () => {
    expect(judgeReadings([silence(2, 3)], table([1, 1, 0, 5]))).toBeUndefined();
  });
});

describe('forceLabel', () => {
  it('leaves one label of one unit, counted from the start of the window', () => {
    const chain = makeChain(2);
    chain.length = 2;
    forceLabel({ from: 40, chain }, 41, LABEL.cue);
    expect([...chain.unit]).toEqual([0, 0, 0, 0, RULED_OUT, RULED_OUT, RULED_OUT, 0]);
  });
});
