/** What whoever watches the bot sees of it: whether it is ready, its figures, its log. */
import { MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts';
import type { Outcome } from '../../src/loopback/person.ts';
import { textsOf } from '../discord/support/message.ts';
import { type BotProcess, cleanUp, makeFolder, startProcess } from './bot-process.ts';

let loopback: Loopback;
let folder: string;

const start = (settings: Readonly<Record<string, string>>): BotProcess =>
  startProcess(folder, {
    DISCORD_TOKEN: loopback.token,
    DISCORD_API_URL: loopback.apiUrl,
    CORPUS_PATH: folder,
    ...settings,
  });

const urlIn = (line: string): string => /"url":"(?<url>[^"]+)"/u.exec(line)?.groups?.['url'] ?? '';

const textsOfOutcome = (outcome: Outcome): string[] =>
  'message' in outcome ? textsOf({ components: outcome.message.components ?? [] }) : [];

beforeEach(async () => {
  loopback = await startLoopback();
  folder = await makeFolder({
    'dam.md':
      '---\ntitle: Dam bursts\n---\nThe Korvo dam burst on Monday, engineer Mira Tann said.\n',
  });
});

afterEach(async () => {
  await cleanUp();
  await loopback.close();
});

describe('a bot with HTTP_PORT', { timeout: 60_000 }, () => {
  it('says that it lives and is ready, and counts what it answers', async () => {
    const bot = start({ HTTP_PORT: '0' });
    const url = urlIn(await bot.line('Serving over HTTP'));
    expect(await (await fetch(`${url}healthz`)).json()).toEqual({ status: 'alive' });
    await bot.line('Connected to Discord');
    const ready = await fetch(`${url}readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'ready', corpus: true, discord: true },
    ]);

    const ada = loopback.person('ada');
    await ada.slash('ask', { question: 'When did the Korvo dam burst?' });
    await ada.slash('ask', { question: 'Did Zorblax resign?' });
    await ada.complete('sources', { article: 'da' }, 'article');
    await bot.line('"outcome":"suggestions"');
    const metrics = await (await fetch(`${url}metrics`)).text();
    const own = metrics.split('\n').filter((line) => /^verbatim_(?!interaction)/u.test(line));
    expect(own.map((line) => line.replace(/revision="[0-9a-f]{8}"/u, 'revision=""'))).toEqual([
      'verbatim_answers_total{interaction="slash",command="ask",outcome="found"} 1',
      'verbatim_answers_total{interaction="slash",command="ask",outcome="nothing-found"} 1',
      'verbatim_answers_total{interaction="typing",command="sources",outcome="suggestions"} 1',
      'verbatim_gateway_up 1',
      'verbatim_corpus_articles 1',
      'verbatim_corpus_passages 1',
      'verbatim_corpus_problems 0',
      'verbatim_corpus_info{revision=""} 1',
    ]);
    expect(metrics).toContain('verbatim_interaction_seconds_count{interaction="slash"} 2');
    expect(metrics).toMatch(/^nodejs_eventloop_lag_p99_seconds /mu);
    expect((await fetch(`${url}elsewhere`)).status).toBe(404);
    expect((await bot.stop('SIGTERM')).code).toBe(0);
    await expect(fetch(`${url}healthz`)).rejects.toThrow('fetch failed');
  });

  it('logs a line an answer, without what was asked', async () => {
    const bot = start({});
    await bot.line('Connected to Discord');
    await loopback.person('ada').slash('ask', { question: 'Did Zorblax resign?' });
    const line: unknown = JSON.parse(await bot.line('"msg":"Answered"'));
    expect(line).toMatchObject({ kind: 'slash', command: 'ask', outcome: 'nothing-found' });
    const { stdout } = await bot.stop('SIGTERM');
    expect(stdout).not.toContain('Zorblax');
  });

  it('holds back who asks too much, and says for how long', async () => {
    const bot = start({ ANSWERS_PER_USER: '1' });
    await bot.line('Connected to Discord');
    const [ada, bob] = [loopback.person('ada'), loopback.person('bob')];
    await ada.slash('coverage', {});
    const held = await ada.slash('coverage', {});
    expect(textsOfOutcome(held)[0]).toMatch(
      /^That was a lot of questions in a short time\. Ask again in \d+ seconds?\.$/u,
    );
    expect('message' in held && (held.message.flags ?? 0) & MessageFlags.Ephemeral).toBe(64);
    expect(textsOfOutcome(await bob.slash('coverage', {}))[0]).toMatch(/^### 1 article/u);
    expect(loopback.faults).toEqual([]);
    await bot.stop('SIGTERM');
  });

  it('says when the port is taken', async () => {
    const taken = new URL(loopback.apiUrl).port;
    const { code, stderr } = await start({ HTTP_PORT: taken }).ended;
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Expected HTTP_PORT to be a port that can be opened on 127.0.0.1, got ${taken} (EADDRINUSE).\n`,
    );
  });
});
