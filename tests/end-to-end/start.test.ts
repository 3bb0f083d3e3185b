/** What whoever starts the bot gets to read, and how the process ends. */
import { afterEach, describe, expect, it } from 'vitest';

import { startLoopback } from '../../src/loopback/loopback.ts';
import { cleanUp, makeFolder, startProcess } from './bot-process.ts';

const ARTICLE = '---\ntitle: Bridge reopens\n---\nThe old bridge at Selm reopened to trams.\n';

afterEach(cleanUp);

describe('starting', { timeout: 60_000 }, () => {
  it('serves the playground when there is no token, and closes on a signal', async () => {
    const folder = await makeFolder({ 'a.md': ARTICLE, 'broken.md': 'no front matter' });
    const bot = startProcess(folder, { CORPUS_PATH: '.', PLAYGROUND_PORT: '0' });
    const line = await bot.line('Playground: ');
    const url = /http:\/\/127\.0\.0\.1:\d+\//u.exec(line)?.[0] ?? '';
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await bot.line('broken.md:1: expected a first line of ---')).toContain('"level":40');
    const { code, stdout, stderr } = await bot.stop('SIGTERM');
    expect(stderr).toBe('');
    expect(stdout).toContain('Serving 1 article with 1 passage');
    expect(stdout).toContain('No DISCORD_TOKEN is set');
    expect(code).toBe(0);
  });

  it('reads .env, and says every setting that cannot be used', async () => {
    const folder = await makeFolder({ '.env': 'LOG_LEVEL=loud\nPLAYGROUND_PORT=x\n' });
    expect(await startProcess(folder, {}).ended).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'Expected PLAYGROUND_PORT to be a port, 0 to 65535, got "x".\n' +
        'Expected LOG_LEVEL to be one of fatal, error, warn, info, debug, trace, silent, got "loud".\n' +
        'Set it in .env or in the environment; .env.example says what each setting is.\n',
    });
  });

  it('says when there are no articles', async () => {
    const folder = await makeFolder({});
    const { code, stdout, stderr } = await startProcess(folder, { CORPUS_PATH: 'nowhere' }).ended;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Expected articles at nowhere, got nothing there\.[^\n]*\n$/u);
  });

  it('says when the token is refused, without saying the token', async () => {
    const loopback = await startLoopback();
    const folder = await makeFolder({ 'a.md': ARTICLE });
    const { code, stdout, stderr } = await startProcess(folder, {
      CORPUS_PATH: '.',
      DISCORD_TOKEN: 'wrong.token.here',
      DISCORD_API_URL: loopback.apiUrl,
    }).ended;
    await loopback.close();
    expect(code).toBe(1);
    expect(stderr).toBe(
      'Expected DISCORD_TOKEN to be a bot token that Discord accepts, got one that it refuses. ' +
        'Get a new one at https://discord.com/developers/applications → your app → Bot → Reset Token.\n',
    );
    expect(stdout).not.toContain('wrong.token.here');
  });
});
