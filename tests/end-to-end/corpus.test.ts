/** `/corpus` as an administrator uses it on the running bot, and as others cannot. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type APIMessage, MessageFlags } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts';
import type { Outcome, Person } from '../../src/loopback/person.ts';
import type { Place } from '../../src/loopback/spot.ts';
import { buttonsOf, textsOf } from '../discord/support/message.ts';
import { type BotProcess, cleanUp, makeFolder, startProcess } from './bot-process.ts';
import { laterReply } from './later-reply.ts';

const article = (title: string, text: string): string => `---\ntitle: ${title}\n---\n${text}\n`;

const PIER = article('Pier closes', 'The old pier at Selm closes in May, the mayor said.');
const DAM = article('Dam bursts', 'The dam at Korvo burst on Monday, a farmer said.');

let loopback: Loopback;
let ada: Person;
let bob: Person;
let folder: string;
let bot: BotProcess;

const read = ({ components = [] }: APIMessage): string[] => textsOf({ components });

async function start(): Promise<void> {
  bot = startProcess(folder, {
    DISCORD_TOKEN: loopback.token,
    DISCORD_API_URL: loopback.apiUrl,
    CORPUS_PATH: folder,
    SNAPSHOT_PATH: join(folder, '.kept', 'snapshot'),
  });
  await bot.line('Connected to Discord');
}

/** The texts of the reply that follows “thinking …”, which only who asked sees. */
async function done(person: Person, path: string, options = {}): Promise<string[]> {
  const message = await laterReply(person, path, options);
  expect((message.flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
  return read(message);
}

const messageOf = (outcome: Outcome): APIMessage => {
  if ('message' in outcome) return outcome.message;
  throw new Error(`Expected a message, got ${JSON.stringify(outcome)}`);
};

function press(
  person: Person,
  { id, components = [] }: APIMessage,
  label: string,
): Promise<Outcome> {
  const target = buttonsOf({ components }).find((button) => button.label === label)?.target;
  return person.press(id, target ?? `no button “${label}”`);
}

const suggested = async (path: string, typed: string): Promise<unknown> => {
  const completion = await ada.complete(path, { article: typed }, 'article');
  return completion.kind === 'suggestions'
    ? completion.suggestions.map(({ value }) => value)
    : completion;
};

beforeAll(async () => {
  loopback = await startLoopback();
  ada = loopback.person('ada', { administrator: true });
  bob = loopback.person('bob', { administrator: false });
  folder = await makeFolder({ 'pier.md': PIER, 'dam.md': DAM });
  await start();
});

afterAll(async () => {
  await cleanUp();
  await loopback.close();
});

const offeredAt = (person: Person, place: Place): string[] =>
  person
    .at({ place })
    .commands()
    .map(({ name }) => name);

describe('/corpus', { timeout: 60_000 }, () => {
  it('withdraws an article from answers, buttons and suggestions, over a restart too', async () => {
    const before = messageOf(
      await bob.slash('ask', { question: 'When did the dam at Korvo burst?' }),
    );
    expect(read(before)[0]).toBe('### 1 passage in 1 article');
    const sources = messageOf(await bob.slash('sources', { topic: 'dam at Korvo' }));
    expect(read(sources)[0]).toBe('### 1 article about “dam at Korvo”');
    expect(await suggested('corpus withdraw', 'dam')).toEqual(['dam']);
    expect(await suggested('corpus restore', '')).toEqual([]);
    expect(await done(ada, 'corpus withdraw', { article: 'dam' })).toEqual([
      '### “Dam bursts” is withdrawn',
      'It is in no answer, suggestion or button any more, and stays withdrawn when the bot is started again.',
    ]);
    const after = messageOf(
      await bob.slash('ask', { question: 'When did the dam at Korvo burst?' }),
    );
    expect(read(after)[0]).toBe('### Not found in the coverage: 1 article, none dated');
    expect(read(after).join()).not.toContain('burst on Monday');
    // The old answer’s buttons show nothing of it either.
    for (const label of ['Cite', 'Compare']) {
      expect(read(messageOf(await press(bob, before, label)))).toEqual([
        'The coverage has changed since this answer, and these words may stand elsewhere now. Ask again to get an answer with working buttons.',
      ]);
    }
    expect(await suggested('corpus withdraw', 'dam')).toEqual([]);
    expect(await suggested('corpus restore', 'dam')).toEqual(['dam']);
    expect(await bob.complete('cite', { ref: 'dam' }, 'ref')).toMatchObject({ suggestions: [] });
    await bot.stop('SIGTERM');
    await start();
    const restarted = messageOf(await bob.slash('sources', {}));
    expect(read(restarted)[0]).toBe('### 1 article');
    expect(await done(ada, 'corpus restore', { article: 'Dam bursts' })).toEqual([
      '### “Dam bursts” is served again',
    ]);
    expect(read(messageOf(await bob.slash('sources', {})))[0]).toBe('### 2 articles');
  });

  it('reloads beside what is served, says what changed, and keeps it when nothing can be read', async () => {
    const page = messageOf(await bob.slash('sources', { hide: true }));
    await writeFile(join(folder, 'flood.md'), article('Flood', 'Water stood in Brig for a week.'));
    await writeFile(join(folder, 'broken.md'), '---\noutlet: X\n---\nWords.\n');
    expect(await done(ada, 'corpus validate')).toEqual([
      '### 3 articles can be served, 1 problem',
      expect.stringMatching(/^1 problem in the files:\n.*broken\.md\\:\d+: expected .*title/u),
    ]);
    expect(read(messageOf(await bob.slash('sources', {})))[0]).toBe('### 2 articles');
    expect(await done(ada, 'corpus reload')).toEqual([
      '### The articles were read again: 3 articles served',
      '1 added: Flood',
      expect.stringMatching(/^1 problem in the files:\n.*broken\.md\\:\d+: expected .*title/u),
    ]);
    // A button of an answer from before says so, and asks the same of the articles there are now.
    const stale = messageOf(await press(bob, page, 'Show to everybody'));
    expect(read(stale)).toEqual([
      '### The coverage has changed since this answer',
      'Pages of another coverage would not fit together. Run it again for the present one.',
    ]);
    expect(read(messageOf(await press(bob, stale, 'Run again')))[0]).toBe('### 3 articles');
    expect(read(messageOf(await bob.slash('sources', {})))[0]).toBe('### 3 articles');
    await Promise.all(['flood', 'pier', 'dam'].map((name) => rm(join(folder, `${name}.md`))));
    const failed = await done(ada, 'corpus reload');
    expect(failed[0]).toBe('### The articles could not be read; those from before are served on');
    expect(failed[1]).toMatch(/^Expected articles in .*, got none that can be served\./u);
    expect(failed[2]).toMatch(/broken\.md\\:\d+: expected .*title/u);
    expect(read(messageOf(await bob.slash('sources', {})))[0]).toBe('### 3 articles');
    expect(loopback.faults).toEqual([]);
  });

  it('is there for administrators in the server alone', async () => {
    expect(ada.commands().map(({ name }) => name)).toContain('corpus');
    for (const place of ['bot-dm', 'user-install', 'server-user-install'] as const) {
      expect(offeredAt(ada, place)).not.toContain('corpus');
      expect(offeredAt(ada, place)).toContain('ask');
    }
  });
});
