import { expect, it } from 'vitest';

import { Progress } from '../../src/cli/progress.ts';

it('keeps quiet for a second, then says how far it is twice a second', () => {
  const lines: string[] = [];
  let now = 0;
  const progress = new Progress(
    'Read # articles',
    (line) => lines.push(line),
    () => now,
  );
  for (; now < 2000; now += 100) progress.tick();
  expect(lines).toEqual(['Read 11 articles\n', 'Read 16 articles\n']);
});
