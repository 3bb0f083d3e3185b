import { expect, it } from 'vitest';

import { growingUint32 } from '../../src/search/growing.ts';

it('keeps every number beyond its first room, and gives as many as were pushed', () => {
  const numbers = growingUint32();
  for (let number = 0; number < 3000; number += 1) numbers.push(number * 1000);
  expect(numbers.length).toBe(3000);
  expect(numbers.done()).toEqual(Uint32Array.from({ length: 3000 }, (_, at) => at * 1000));
});
