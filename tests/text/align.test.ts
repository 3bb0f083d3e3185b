import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Step, WordNumbers, align, leastEdits } from '../../src/text/align.ts';

const told = (source: string, copy: string): string => {
  const [from, to] = [source.split(' '), copy.split(' ')];
  const word = (step: Step): string => {
    if (step.kind === 'kept') return `${from[step.source]}`;
    if (step.kind === 'left-out') return `-${from[step.source]}`;
    if (step.kind === 'added') return `+${to[step.copy]}`;
    return `${from[step.source]}>${to[step.copy]}`;
  };
  return align(from, to).steps.map(word).join(' ');
};

/** Edits between whole lists, by its definition. */
function distance(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  return Math.min(
    distance(restA, restB) + (a[0] === b[0] ? 0 : 1),
    distance(restA, b) + 1,
    distance(a, restB) + 1,
  );
}

/** The least edits between the copy and any run of the source. */
const fewestOfAnyRun = (source: readonly string[], copy: readonly string[]): number =>
  Math.min(
    ...source.flatMap((_, from) =>
      Array.from({ length: source.length - from + 1 }, (__, length) =>
        distance(source.slice(from, from + length), copy),
      ),
    ),
    copy.length,
  );

describe('align', () => {
  it.each([
    ['the pier is closed now', 'pier is closed', 'pier is closed'],
    ['the pier is closed', 'the pier is not closed', 'the pier is +not closed'],
    ['the pier is not closed', 'the pier is closed', 'the pier is -not closed'],
    ['ten boats left', 'twelve boats left', 'ten>twelve boats left'],
    ['no no the pier', 'the pier', 'the pier'],
    // Two places fit: the earlier is taken.
    ['the pier or the pier', 'the pier', 'the pier'],
  ])('“%s” makes “%s”', (source, copy, expected) => expect(told(source, copy)).toBe(expected));

  it('finds the least edits, and tells every word of the copy once and in order', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(list, list, (source, copy) => {
        const { steps, edits } = align(source, copy);
        expect(edits).toBe(fewestOfAnyRun(source, copy));
        expect(edits).toBe(steps.filter(({ kind }) => kind !== 'kept').length);
        expect(steps.flatMap((step) => ('copy' in step ? [step.copy] : []))).toEqual([
          ...copy.keys(),
        ]);
      }),
    );
  });
});

describe('leastEdits', () => {
  it('is what aligning each beginning takes', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 });
    fc.assert(
      fc.property(list, list, (source, copy) => {
        const numbers = new WordNumbers();
        const least = leastEdits(numbers.of(source), numbers.of(copy));
        const expected = [0, ...copy.map((_, at) => align(source, copy.slice(0, at + 1)).edits)];
        expect([...least]).toEqual(expected);
      }),
    );
  });
});
