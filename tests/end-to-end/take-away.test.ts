/** Citations, comparisons, context and exact texts, as people get them from the running bot. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ComponentType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts';
import type { Outcome, Person } from '../../src/loopback/person.ts';
import { allComponents, buttonsOf } from '../discord/support/message.ts';
import { isPrivate, messageOf, read } from '../discord/support/outcome.ts';
import { type BotProcess, cleanUp, makeFolder, startProcess } from './bot-process.ts';

const article = (facts: string, ...paragraphs: readonly string[]): string =>
  `---\n${facts}\n---\n${paragraphs.join('\n\n')}\n`;

const PIER = article(
  'title: Pier to close in May\noutlet: The River Post\nauthors: ["Tann, Mira"]\npublished: 2015-11-23\nurl: https://example.org/pier',
  'The old pier at Selm stood for ninety years.',
  'A harbour spokesman was quoted by Interfax as saying that the old pier at Selm would be closed in May and taken down by divers.',
  'Its cafe served the best soup of the valley.',
);
const HARBOUR = article(
  'title: Harbour news',
  'A harbour spokesman was quoted by Interfax as saying that the old pier at Selm would be closed in June and taken down by divers.',
);
/** A question that one paragraph of each article answers, whatever the ranking makes of the rest. */
const DIVERS = { question: 'What will be taken down by divers?' };
const BARNS = article(
  'title: A year of floods',
  ...Array.from(
    { length: 12 },
    (_, n) => `Barn ${n} was flooded for ${n + 2} weeks, farmer ${n} said.`,
  ),
);

let loopback: Loopback;
let ada: Person;
let bob: Person;
let folder: string;
let bot: BotProcess;

async function start(): Promise<void> {
  bot = startProcess(folder, {
    DISCORD_TOKEN: loopback.token,
    DISCORD_API_URL: loopback.apiUrl,
    CORPUS_PATH: folder,
  });
  await bot.line('Connected to Discord');
}

function press(person: Person, outcome: Outcome, label: string): Promise<Outcome> {
  const { id, components = [] } = messageOf(outcome);
  const target = buttonsOf({ components }).find((button) => button.label === label)?.target;
  return person.press(id, target ?? `no button “${label}”`);
}

/** The bytes of the file that a message shows. */
async function fileOf(outcome: Outcome): Promise<Buffer> {
  const [file] = allComponents(messageOf(outcome).components ?? []).flatMap((component) =>
    component.type === ComponentType.File ? [component.file.url] : [],
  );
  return Buffer.from(await (await fetch(file ?? '')).arrayBuffer());
}

/** Chooses another style of a citation. */
function choose(person: Person, outcome: Outcome, style: string): Promise<Outcome> {
  const { id, components = [] } = messageOf(outcome);
  const [select] = allComponents(components).flatMap((component) =>
    component.type === ComponentType.StringSelect ? [component] : [],
  );
  const value = select?.options.find(({ label }) => label === style)?.value ?? '';
  return person.select(id, select?.custom_id ?? '', [value]);
}

async function open(): Promise<void> {
  loopback = await startLoopback();
  ada = loopback.person('ada', { administrator: false });
  bob = loopback.person('bob', { administrator: false });
  folder = await makeFolder({ 'pier.md': PIER, 'harbour.md': HARBOUR, 'barns.md': BARNS });
  await start();
}

async function close(): Promise<void> {
  await cleanUp();
  await loopback.close();
}

describe('what can be taken away', { timeout: 60_000 }, () => {
  // One bot for all: a start takes longer than any of them, and none changes what it serves.
  beforeAll(open);
  afterAll(close);

  it('is a citation, chosen by title and style', async () => {
    const typed = await ada.complete('cite', { ref: 'pier' }, 'ref');
    expect(typed).toMatchObject({
      suggestions: [{ name: 'Pier to close in May (The River Post, 23 Nov 2015)', value: 'pier' }],
    });
    const cited = await ada.slash('cite', { ref: 'pier', style: 'MLA' });
    expect(read(cited).slice(4, 6)).toEqual([
      'Works cited\n```\nTann, Mira. “Pier to Close in May.” The River Post, 23 Nov. 2015, https://example.org/pier.\n```',
      'In the text\n```\n(Tann)\n```',
    ]);
    const misspelt = await ada.slash('cite', { ref: 'peir to close', style: 'RIS', hide: true });
    expect(isPrivate(misspelt)).toBe(true);
    expect(read(misspelt)).toContain('Showing Pier to close in May; you typed “peir to close”');
    const shared = await press(ada, misspelt, 'Show to everybody');
    expect([isPrivate(shared), read(shared)[0]]).toEqual([false, '### RIS citation']);
    expect(await ada.slash('cite', { ref: 'pier', style: 'Harvard' })).toMatchObject({
      kind: 'failed',
    });
    expect(loopback.faults).toEqual([]);
  });

  it('is more context, step by step, the citation and the exact bytes of a passage', async () => {
    const found = await ada.slash('ask', { ...DIVERS, outlet: 'The River Post' });
    const context = await press(ada, found, 'More context');
    expect([context.kind, isPrivate(context), read(context)[0]]).toEqual([
      'message',
      true,
      '### In context',
    ]);
    expect(read(context)[1]).toContain('ninety years.');
    expect(read(context)[1]).toContain('· paragraphs 1 to 3');

    const text = await press(ada, context, 'Text as a file');
    const bytes = await fileOf(text);
    expect(bytes.toString('utf8')).toBe(PIER.slice(PIER.lastIndexOf('---\n') + 4).trimEnd());
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(read(text).at(-1)).toBe(`${bytes.length} bytes of UTF-8, SHA-256:\n\`${sha256}\``);

    const apa = await press(ada, found, 'Cite');
    expect(read(apa)[3]).toBe(
      'In the text\n```\n(A harbour spokesman, via Interfax, as cited in Tann, 2015, para. 2)\n```',
    );
    const chicago = await choose(ada, apa, 'Chicago');
    expect(chicago.kind).toBe('updated');
    expect(read(chicago)[3]).toBe(
      'Note\n```\nA harbour spokesman, via Interfax, quoted in Mira Tann, “Pier to Close in May,” The River Post, November 23, 2015, para. 2, https://example.org/pier.\n```',
    );
    expect(loopback.faults).toEqual([]);
  });

  it('is a comparison, where one source counts once', async () => {
    const found = await ada.slash('ask', DIVERS);
    const compared = await press(ada, found, 'Compare');
    expect(isPrivate(compared)).toBe(true);
    const asked = await ada.slash('compare', { topic: 'the old pier at Selm' });
    expect(isPrivate(asked)).toBe(false);
    expect(read(asked)[0]).toMatch(/^### 2 articles on “the old pier at Selm”: /u);
    const alone = await ada.slash('compare', { topic: 'the best soup' });
    expect(read(alone)[0]).toBe('### Only 1 article on “the best soup”: nothing to compare');
    const both = await ada.slash('compare', { topic: 'a', quote: 'b' });
    expect([isPrivate(both), read(both)[0]]).toEqual([
      true,
      '`topic`: expected a topic or a quote, got both',
    ]);
    expect(loopback.faults).toEqual([]);
  });

  it('is any page by its number, in place for who asked', async () => {
    const found = await ada.slash('ask', { question: 'Which barn was flooded for weeks?' });
    const opened = await press(ada, found, '1 of 4');
    if (opened.kind !== 'modal') throw new Error(`Expected a form, got ${opened.kind}`);
    const third = await ada.submit(opened.modal.id, { page: '3' });
    expect(third.kind).toBe('updated');
    expect(buttonsOf({ components: messageOf(third).components ?? [] }).map((b) => b.label)).toContain('3 of 4'); // prettier-ignore
    const byBob = await press(bob, third, '3 of 4');
    if (byBob.kind !== 'modal') throw new Error(`Expected a form, got ${byBob.kind}`);
    const copy = await bob.submit(byBob.modal.id, { page: 'last' });
    expect([isPrivate(copy), read(copy)]).toEqual([
      true,
      ['Expected the number of a page, got “last”.'],
    ]);
    expect(loopback.faults).toEqual([]);
  });
});

describe('a message of before', { timeout: 60_000 }, () => {
  beforeAll(open);
  afterAll(close);

  it('belongs to whoever pressed, works after a restart, and is refused of other articles', async () => {
    const found = await ada.slash('ask', DIVERS);
    await bot.stop('SIGTERM');
    await start();
    const context = await press(bob, found, 'More context');
    expect(isPrivate(context)).toBe(true);
    expect(ada.messages().map(({ id }) => id)).not.toContain(messageOf(context).id);
    const shared = await press(bob, context, 'Show to everybody');
    expect(read(shared).at(-1)).toBe(`-# Shared by <@${bob.id}>`);
    const own = await press(ada, shared, 'Cite');
    expect([own.kind, isPrivate(own)]).toEqual(['message', true]);

    await bot.stop('SIGTERM');
    await writeFile(join(folder, 'harbour.md'), HARBOUR.replace('June', 'July'));
    await start();
    const stale = await press(ada, found, 'Cite');
    expect([isPrivate(stale), read(stale)[0]]).toEqual([
      true,
      expect.stringMatching(/^The coverage has changed since this answer/u),
    ]);
    expect(loopback.faults).toEqual([]);
  });
});
