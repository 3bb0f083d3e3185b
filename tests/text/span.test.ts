/** Spans are whole, ordered offsets, and slices stay inside the text. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { slice, span, trimmed } from '../../src/text/span.ts';
import { anyText } from '../support/arbitraries.ts';

describe('span', () => {
  it('holds its offsets', () => expect(span(2, 5)).toEqual({ start: 2, end: 5 }));
  it('may be empty', () => expect(span(0, 0)).toEqual({ start: 0, end: 0 }));

  it.each([
    [-1, 2],
    [3, 2],
    [0.5, 2],
    [Number.NaN, 2],
    [0, Number.NaN],
    [0, 1.5],
    [0, Infinity],
  ])('refuses [%d, %d)', (start, end) => {
    const message = `Expected whole offsets, 0 ≤ start ≤ end, got [${start}, ${end})`;
    expect(() => span(start, end)).toThrow(new RangeError(message));
  });
});

describe('slice', () => {
  it('is the words at the span', () => expect(slice('one two', span(4, 7))).toBe('two'));

  it('refuses a span beyond the text', () => {
    expect(() => slice('one', span(1, 4))).toThrow(
      new RangeError('Expected a span within 3 characters, got [1, 4)'),
    );
  });
});

describe('trimmed', () => {
  it('drops white space at both ends only', () => {
    expect(trimmed(' a b \r\n', 0, 7)).toEqual({ start: 1, end: 4 });
  });

  it('is empty where there is only white space', () => {
    expect(trimmed('a  b', 1, 3)).toEqual({ start: 3, end: 3 });
  });

  it('points at what trim gives', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(slice(text, trimmed(text, 0, text.length))).toBe(text.trim());
      }),
    );
  });
});
