import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { solve } from '../../src/train/solve.ts';

describe('solve', () => {
  it('solves by hand', () => {
    const matrix = [
      [4, 2],
      [2, 3],
    ];
    const [x, y] = solve(matrix, [10, 9]);
    expect(x).toBeCloseTo(1.5);
    expect(y).toBeCloseTo(2);
  });

  it('gives what the matrix makes the right side of', () => {
    const entry = fc.integer({ min: -9, max: 9 });
    const rows = fc.integer({ min: 1, max: 6 }).chain((size) => {
      const line = fc.array(entry, { minLength: size, maxLength: size });
      return fc.record({ root: fc.array(line, { minLength: size, maxLength: size }), x: line });
    });
    fc.assert(
      fc.property(rows, ({ root, x }) => {
        const matrix = root.map((a, row) =>
          root.map((b, column) =>
            a.reduce((sum, each, at) => sum + each * (b[at] ?? 0), row === column ? 1 : 0),
          ),
        );
        const right = matrix.map((line) =>
          line.reduce((sum, each, at) => sum + each * (x[at] ?? 0), 0),
        );
        for (const [at, found] of solve(matrix, right).entries()) {
          expect(found).toBeCloseTo(x[at] ?? NaN, 5);
        }
      }),
    );
  });
});
