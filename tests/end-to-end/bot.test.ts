/** The whole bot as people meet it: a process of its own, a Discord on this machine, and articles on disk. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts';
import type { Outcome, Person } from '../../src/loopback/person.ts';
import { buttonsOf } from '../discord/support/message.ts';
import { isPrivate, messageOf, read } from '../discord/support/outcome.ts';
import { type BotProcess, cleanUp, makeFolder, startProcess } from './bot-process.ts';

const article = (facts: string, body: string): string => `---\n${facts}\n---\n${body}\n`;

const DAM = article(
  'title: Dam at Korvo bursts\noutlet: The River Post\ndateline: KORVO\npublished: 2015-11-23\nurl: https://example.org/korvo',
  'KORVO – The Korvo dam burst on *Monday*, engineer Mira Tann said.\n\n“We heard the wall crack at noon,” she told reporters. # it was loud',
);
const BRIDGE = article(
  'title: Bridge reopens\npublished: 2016-02-01',
  'The old bridge at Selm reopened to trams.\n\nTickets cost two crowns.',
);
/** Ten statements about one thing: four pages. */
const FLOODS = article(
  'title: A year of floods',
  [
    'Farmers at Ashby saved their cattle from flooded barns in March.',
    'Insurers in the capital refuse to pay for flooded barns.',
    'A choir sang in one of the flooded barns to raise money.',
    'Flooded barns were photographed from the air by students.',
    'The minister promised loans to owners of flooded barns.',
    'Otters have moved into flooded barns along the lower valley.',
    'Nobody counted the flooded barns beyond the northern border.',
    'Painters sell pictures of flooded barns at the harbour.',
    'Electricity was cut before the flooded barns could burn.',
    'Historians compare this spring’s flooded barns with those of 1953.',
  ].join('\n\n'),
);

const CORPUS = { 'dam.md': DAM, 'bridge.md': BRIDGE, 'floods.md': FLOODS };

let loopback: Loopback;
let ada: Person;
let bob: Person;
let folder: string;

const start = (): BotProcess =>
  startProcess(folder, {
    DISCORD_TOKEN: loopback.token,
    DISCORD_API_URL: loopback.apiUrl,
    CORPUS_PATH: folder,
  });

/** A bot that is connected, and whether it had to register its commands. */
async function startConnected(): Promise<{ bot: BotProcess; outcome: string | undefined }> {
  const bot = start();
  const line = await bot.line('Connected to Discord');
  return { bot, outcome: /"outcome":"(\w+)"/u.exec(line)?.[1] };
}

/** Presses the button with that label on the message as the person last saw it. */
function press(person: Person, outcome: Outcome, label: string): Promise<Outcome> {
  const { id, components = [] } = messageOf(outcome);
  const target = buttonsOf({ components }).find((button) => button.label === label)?.target;
  if (target === undefined) throw new Error(`Expected a button “${label}”, got none`);
  return person.press(id, target);
}

beforeEach(async () => {
  loopback = await startLoopback();
  [ada, bob] = [loopback.person('ada'), loopback.person('bob')];
  folder = await makeFolder(CORPUS);
});

afterEach(async () => {
  await cleanUp();
  await loopback.close();
});

describe('the bot', { timeout: 60_000 }, () => {
  it('checks the quotations of a message, for who asks alone until they share it', async () => {
    const { bot } = await startConnected();
    const said = bob.say('> We heard the wall break at noon\nThat is what she *told* “everyone”.');
    const checked = await ada.menu('Check against the coverage', said.id);
    expect(isPrivate(checked)).toBe(true);
    expect(read(checked).slice(0, 3)).toEqual([
      '### 1 quotation checked',
      '-# Text: “We heard the wall break at noon”',
      '**1. Altered: the article has other words**\n-# “We heard the wall break at noon”\n' +
        'We heard the wall ~~crack~~ **break** at noon\n' +
        '-# Struck through: only in the article. Bold: only in the checked words.',
    ]);
    const shared = await press(ada, checked, 'Show to everybody');
    expect(isPrivate(shared)).toBe(false);
    expect(read(shared).slice(0, 3)).toEqual(read(checked).slice(0, 3));
    expect(read(shared).at(-1)).toBe(`-# Shared by <@${ada.id}>`);
    expect(bob.messages().map(({ id }) => id)).toContain(messageOf(shared).id);

    // The bot's own message quotes what was checked, and then the article.
    const again = await ada.menu('Check against the coverage', messageOf(shared).id);
    expect(read(again)[0]).toBe('### 2 quotations checked');
    await bot.stop('SIGTERM');
    expect(loopback.faults).toEqual([]);
  });

  it('answers in the articles’ own words, or says that they do not answer', async () => {
    const { bot } = await startConnected();
    const found = await ada.slash('ask', { question: 'When did the Korvo dam burst?' });
    expect(isPrivate(found)).toBe(false);
    expect(read(found)[1]).toBe('-# Question: When did the Korvo dam burst?');
    expect(read(found)[2]).toBe(
      '> KORVO – The Korvo dam burst on \\*Monday\\*, engineer Mira Tann said.\n' +
        'Speaking: Mira Tann (engineer)\n' +
        '-# **Dam at Korvo bursts** · The River Post · KORVO · 23 Nov 2015 · paragraph 1',
    );
    expect(buttonsOf({ components: messageOf(found).components ?? [] })[0]).toEqual({
      label: 'Open article',
      target: 'https://example.org/korvo',
      disabled: false,
    });

    const nothing = await ada.slash('ask', { question: 'Did Zorblax resign?', hide: true });
    expect(isPrivate(nothing)).toBe(true);
    expect(read(nothing)[0]).toBe(
      '### Not found in the coverage: 3 articles, 2 dated 23 Nov 2015 to 1 Feb 2016',
    );

    const invalid = await ada.slash('ask', { question: 'When?', from: 'yesterday' });
    expect(isPrivate(invalid)).toBe(true);
    expect(read(invalid)[0]).toMatch(/^`from`: expected a date.*, got “yesterday”$/u);
    expect((await bot.stop('SIGTERM')).code).toBe(0);
    expect(loopback.faults).toEqual([]);
  });

  it('turns pages for who asked, and gives anybody else a private copy', async () => {
    await startConnected();
    const first = await ada.slash('ask', { question: 'What about flooded barns?' });
    expect(first.kind).toBe('message');
    const second = await press(ada, first, 'Next');
    expect(second.kind).toBe('updated');
    expect(read(second)[2]).not.toBe(read(first)[2]);
    const copy = await press(bob, second, 'Previous');
    expect([copy.kind, isPrivate(copy)]).toEqual(['message', true]);
    expect(read(copy)).toEqual(read(first));
    const turnedCopy = await press(bob, copy, 'Next');
    expect([turnedCopy.kind, isPrivate(turnedCopy)]).toEqual(['updated', true]);
    expect(read(turnedCopy)).toEqual(read(second));
    expect(ada.messages()).toHaveLength(1);
    expect(loopback.faults).toEqual([]);
  });

  it('turns the pages of an older answer after a restart, unless the articles have changed', async () => {
    const before = await startConnected();
    expect(before.outcome).toBe('registered');
    const first = await ada.slash('ask', { question: 'What about flooded barns?' });
    await before.bot.stop('SIGINT');

    const same = await startConnected();
    expect(same.outcome).toBe('unchanged');
    const second = await press(ada, first, 'Next');
    expect(second.kind).toBe('updated');
    await same.bot.stop('SIGTERM');

    await writeFile(join(folder, 'bridge.md'), BRIDGE.replace('two crowns', 'three crowns'));
    await startConnected();
    const stale = await press(ada, second, 'Next');
    expect([stale.kind, isPrivate(stale)]).toEqual(['message', true]);
    expect(read(stale).slice(0, 2)).toEqual([
      '### The coverage has changed since this answer',
      '-# Question: What about flooded barns?',
    ]);
    const again = await press(ada, stale, 'Run again');
    expect(again.kind).toBe('updated');
    expect(read(again).slice(0, 3)).toEqual(read(first).slice(0, 3));
    expect(loopback.faults).toEqual([]);
  });

  it('lists sources, with suggestions, and says what is loaded', async () => {
    await writeFile(join(folder, 'broken.md'), 'no front matter');
    await startConnected();
    const typed = await ada.complete('sources', { article: 'kor' }, 'article');
    if (typed.kind !== 'suggestions') throw new Error(typed.reason);
    const [suggestion] = typed.suggestions;
    expect(suggestion).toEqual({
      name: 'Dam at Korvo bursts (The River Post, 23 Nov 2015)',
      value: 'dam',
    });
    const sources = await ada.slash('sources', { article: suggestion?.value ?? '' });
    expect(read(sources)).toEqual([
      '### 1 article',
      '-# Article: dam',
      '**Dam at Korvo bursts** · The River Post · KORVO · 23 Nov 2015\nauthor not stated',
    ]);
    const coverage = read(await ada.slash('coverage', {}));
    expect(coverage[0]).toBe('### 3 articles, 14 passages');
    expect(coverage[1]).toMatch(
      /^Dates: 2 dated 23 Nov 2015 to 1 Feb 2016\nOutlets: not stated \(2\), The River Post \(1\)\nRevision: [0-9a-f]{8}$/u,
    );
    expect(coverage[2]).toMatch(
      /^1 problem in the files:\n.*broken\.md\\:1: expected a first line of ---/u,
    );
    expect(coverage[3]).toMatch(
      /^\/ask: .+\n\/check: .+\n\/cite: .+\n\/compare: .+\n\/coverage: .+\n\/quotes: .+\n\/sources: .+\n\/whosaid: .+$/u,
    );
    expect(loopback.faults).toEqual([]);
  });

  it('keeps questions and its token out of the log', async () => {
    const { bot } = await startConnected();
    await ada.slash('ask', { question: 'When did the Korvo dam burst?' });
    const { code, stdout, stderr } = await bot.stop('SIGINT');
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).not.toContain('Korvo');
    expect(stdout).not.toContain(loopback.token);
    expect(loopback.faults).toEqual([]);
  });
});
