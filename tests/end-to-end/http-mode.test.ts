/** The bot behind an address: the same replies as over the gateway, and nothing for anybody but Discord. */
import { createHash } from 'node:crypto';

import { ComponentType } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createSigner } from '../../src/loopback/endpoint.ts';
import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts';
import type { Outcome, Person } from '../../src/loopback/person.ts';
import { allComponents, buttonsOf } from '../discord/support/message.ts';
import { messageOf } from '../discord/support/outcome.ts';
import { type BotProcess, cleanUp, makeFolder, startProcess } from './bot-process.ts';
import { laterReply } from './later-reply.ts';

const ARTICLE = `---
title: Dam at Korvo bursts
outlet: The River Post
published: 2015-11-23
url: https://example.org/korvo
---
The Korvo dam burst on *Monday*, engineer Mira Tann said.

“We heard the wall crack at noon,” she told reporters.

${Array.from({ length: 11 }, (_, n) => `Field ${n} near the dam was flooded by the river.`).join('\n\n')}
`;

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

/** A bot in HTTP mode that Discord sends its interactions to; the address it answers at. */
async function startBehindAddress(settings: Readonly<Record<string, string>> = {}) {
  const bot = start({
    MODE: 'http',
    DISCORD_PUBLIC_KEY: loopback.publicKey,
    HTTP_PORT: '0',
    ...settings,
  });
  const url = urlIn(await bot.line('Serving over HTTP'));
  await bot.line('Answering interactions over HTTP');
  return { bot, url, endpoint: `${url}interactions` };
}

/** What is shown, byte for byte: ids of messages and people aside, which differ from run to run. */
const shown = (outcome: Outcome): string => {
  const { components, flags } = messageOf(outcome);
  return JSON.stringify({ kind: outcome.kind, components, flags });
};

/** The text of the file that a message shows. */
async function fileText(outcome: Outcome): Promise<string> {
  const [url = ''] = allComponents(messageOf(outcome).components ?? []).flatMap((component) =>
    component.type === ComponentType.File ? [component.file.url] : [],
  );
  return (await fetch(url)).text();
}

async function press(person: Person, outcome: Outcome, label: string): Promise<Outcome> {
  const { id, components = [] } = messageOf(outcome);
  const target = buttonsOf({ components }).find((button) => button.label === label)?.target;
  return person.press(id, target ?? '');
}

/** A visit to every kind of interaction; what came back for each. */
async function visit(from: Loopback): Promise<string[]> {
  const [ada, bob] = [from.person('ada'), from.person('bob')];
  const found = await ada.slash('ask', { question: 'Which field was flooded near the dam?' });
  const second = await press(ada, found, 'Next');
  const copy = await press(bob, second, 'Next');
  const hidden = await ada.slash('whosaid', { quote: 'the wall crack at noon', hide: true });
  const said = bob.say('> We heard the wall break at noon');
  const checked = await ada.menu('Check against the coverage', said.id);
  const invalid = await ada.slash('ask', { question: 'When?', from: 'May' });
  const context = await press(bob, second, 'More context');
  const text = await press(bob, context, 'Text as a file');
  const bytes = await fileText(text);
  const opened = await press(ada, second, '2 of 4');
  const modal = opened.kind === 'modal' ? opened.modal : undefined;
  const third = await ada.submit(modal?.id ?? '', { page: '3' });
  const typed = await ada.complete('sources', { article: 'da' }, 'article');
  const withdrawable = await ada.complete('corpus withdraw', { article: 'da' }, 'article');
  const { components, flags } = await laterReply(ada, 'corpus validate');
  return [
    ...[found, second, copy, hidden, checked, invalid, context, third].map(shown),
    bytes,
    JSON.stringify(typed),
    JSON.stringify(withdrawable),
    JSON.stringify({ components, flags }),
  ];
}

beforeEach(async () => {
  loopback = await startLoopback();
  folder = await makeFolder({ 'dam.md': ARTICLE });
});

afterEach(async () => {
  await cleanUp();
  await loopback.close();
});

describe('HTTP mode', { timeout: 60_000 }, () => {
  it('replies byte for byte as over the gateway', async () => {
    const { bot, endpoint } = await startBehindAddress();
    await loopback.useEndpoint(endpoint);
    const overHttp = await visit(loopback);
    expect(loopback.faults).toEqual([]);
    expect((await bot.stop('SIGTERM')).code).toBe(0);

    const other = await startLoopback();
    try {
      const connected = startProcess(folder, {
        DISCORD_TOKEN: other.token,
        DISCORD_API_URL: other.apiUrl,
        CORPUS_PATH: folder,
      });
      await connected.line('Connected to Discord');
      expect(await visit(other)).toEqual(overHttp);
      expect(other.faults).toEqual([]);
      await connected.stop('SIGTERM');
    } finally {
      await other.close();
    }
  });

  it('refuses what Discord did not sign just now', async () => {
    const { bot, endpoint } = await startBehindAddress();
    const body = JSON.stringify({ type: 1 });
    const seconds = Math.floor(Date.now() / 1000);
    const post = async (headers: Record<string, string>): Promise<number> =>
      (await fetch(endpoint, { method: 'POST', headers, body })).status;
    expect(await post({})).toBe(401);
    expect(await post(createSigner().headersFor(body, seconds))).toBe(401);
    expect(
      await post({
        'x-signature-ed25519': createHash('sha512').update(body).digest('hex'),
        'x-signature-timestamp': 'now',
      }),
    ).toBe(401);
    await loopback.useEndpoint(endpoint);
    expect((await fetch(endpoint)).status).toBe(404);
    await bot.stop('SIGTERM');
  });

  it('says what it lacks', async () => {
    const { code, stderr } = await start({ MODE: 'http', HTTP_PORT: '0' }).ended;
    expect([code, stderr]).toEqual([
      1,
      'Expected DISCORD_PUBLIC_KEY to be set where MODE is http, got nothing.\n',
    ]);
  });

  it('says when the token is refused', async () => {
    const { code, stderr } = await start({
      MODE: 'http',
      HTTP_PORT: '0',
      DISCORD_PUBLIC_KEY: loopback.publicKey,
      DISCORD_TOKEN: 'wrong',
    }).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Expected DISCORD_TOKEN to be a bot token that Discord accepts/u);
  });
});
