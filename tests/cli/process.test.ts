/** The program for a terminal as a process of its own. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { type Finished, verbatim } from './support/verbatim.ts';

const STARTER = fileURLToPath(new URL('../../bin/verbatim.js', import.meta.url));

async function start(...args: readonly string[]): Promise<Finished> {
  const child = spawn(process.execPath, [STARTER, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, err };
}

describe('the process', () => {
  it('prints what was asked for, and ends with the code of how it went', async () => {
    const args = ['cite', 'khamenei meets putin', '--style', 'ris'];
    expect(await start(...args)).toEqual(await verbatim(...args));
    expect(await start('aks')).toMatchObject({ code: 2, out: '' });
  });
});
