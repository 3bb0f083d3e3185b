/** How long a newcomer waits: from starting the program without a token to the first answer in the playground. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { bench, describe } from 'vitest';
import { z } from 'zod';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const outcomeSchema = z.object({ kind: z.literal('message') });

async function startAndAsk(): Promise<void> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN], {
    env: { PATH: process.env['PATH'], PLAYGROUND_PORT: '0', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const url = /Playground: (?<url>\S+)/u.exec(line)?.groups?.['url'];
      if (url === undefined) continue;
      const response = await fetch(new URL('api/slash', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: new URL(url).origin },
        body: JSON.stringify({ path: 'ask', options: { question: 'What about the S-300?' } }),
      });
      outcomeSchema.parse(await response.json());
      return;
    }
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

describe('from nothing', () => {
  bench('start, connect, register, answer /ask, close', startAndAsk, {
    iterations: 5,
    time: 0,
    warmupIterations: 1,
    warmupTime: 0,
  });
});
