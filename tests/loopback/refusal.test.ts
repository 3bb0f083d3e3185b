/** Whether refusals have the form of Discord's errors. */
import { expect, it } from 'vitest';

import { EMPTY_MESSAGE, invalidBody } from '../../src/loopback/refusal.ts';

it('nests problems where they are', () => {
  const refusal = invalidBody([
    { path: ['data', 'components', 0, 'id'], code: 'A', reason: 'expected a, got b' },
    { path: ['data', 'components', 0, 'id'], code: 'B', reason: 'expected c, got d' },
    { path: ['data'], code: 'C', reason: 'expected e, got f' },
  ]);
  expect(refusal).toEqual({
    status: 400,
    code: 50_035,
    message: 'Invalid Form Body',
    reasons: [
      'data.components[0].id: expected a, got b',
      'data.components[0].id: expected c, got d',
      'data: expected e, got f',
    ],
    errors: {
      data: {
        _errors: [{ code: 'C', message: 'expected e, got f' }],
        components: {
          0: {
            id: {
              _errors: [
                { code: 'A', message: 'expected a, got b' },
                { code: 'B', message: 'expected c, got d' },
              ],
            },
          },
        },
      },
    },
  });
});

it('gives an empty message Discord’s own error', () => {
  const refusal = invalidBody([
    { path: ['data'], code: EMPTY_MESSAGE, reason: 'expected x, got y' },
  ]);
  expect([refusal.code, refusal.message, refusal.errors]).toEqual([
    50_006,
    'Cannot send an empty message',
    undefined,
  ]);
});
