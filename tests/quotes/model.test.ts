/** The weights' file: what is written is read, what is broken is refused. */
import { describe, expect, it } from 'vitest';

import { type Model, ModelError, decodeModel, encodeModel } from '../../src/quotes/model.ts';

const table = (
  bits: number,
  columns: number,
  entries: Readonly<Record<number, number>>,
): Model['cues'] => {
  const weights = new Int8Array(2 ** bits * columns);
  for (const [at, weight] of Object.entries(entries)) weights[Number(at)] = weight;
  return { bits, columns, scale: 0.5, weights };
};

const model: Model = {
  cues: table(10, 1, { 0: 1, 500: -127, 1023: 127 }),
  units: table(8, 4, { 3: 5, 1020: -1 }),
  pairs: table(4, 16, { 0: -7, 7: 7, 255: 1 }),
  readings: table(6, 1, { 0: 100, 1: -3, 63: 1 }),
};

describe('the weights', () => {
  it('are read as they were written', () => {
    expect(decodeModel(encodeModel(model))).toEqual(model);
  });

  it.each([
    ['another file', Buffer.from('PNG and so on')],
    ['an empty file', Buffer.alloc(0)],
    ['half a file', encodeModel(model).subarray(0, 30)],
  ])('are refused from %s', (_, bytes) => {
    expect(() => decodeModel(bytes)).toThrow(ModelError);
  });
});
