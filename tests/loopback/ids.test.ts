/** Whether ids are snowflakes that always increase. */
import { SnowflakeUtil } from 'discord.js';
import { expect, it } from 'vitest';

import { createIds } from '../../src/loopback/ids.ts';

it('gives ids of the clock’s time', () => {
  const now = Date.UTC(2026, 0, 1);
  expect(SnowflakeUtil.timestampFrom(createIds(() => now)())).toBe(now);
});

it('gives greater ids while the clock stands still or steps back', () => {
  let now = Date.UTC(2026, 0, 1);
  const nextId = createIds(() => now);
  const first = BigInt(nextId());
  expect(BigInt(nextId())).toBe(first + 1n);
  now -= 1000;
  expect(BigInt(nextId())).toBe(first + 2n);
});
