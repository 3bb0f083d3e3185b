/** Two processes of one bot behind one address: each takes the other's buttons, lists and forms. */
import { ComponentType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts';
import type { Outcome, Person } from '../../src/loopback/person.ts';
import { allComponents, buttonsOf } from '../discord/support/message.ts';
import { isPrivate, messageOf, read } from '../discord/support/outcome.ts';
import { cleanUp, makeFolder, startProcess } from './bot-process.ts';
import { FILES, ROWS } from './command-rows.ts';

let loopback: Loopback;
let ada: Person;
let bob: Person;
/** The addresses of the two. */
let first: string;
let second: string;

async function press(person: Person, outcome: Outcome, label: string): Promise<Outcome> {
  const { id, components = [] } = messageOf(outcome);
  const target = buttonsOf({ components }).find((button) => button.label === label)?.target;
  return person.press(id, target ?? `no button “${label}”`);
}

/** A process that answers over HTTP, over the same articles; where it answers. */
async function start(): Promise<string> {
  const bot = startProcess(await makeFolder({}), {
    DISCORD_TOKEN: loopback.token,
    DISCORD_API_URL: loopback.apiUrl,
    DISCORD_PUBLIC_KEY: loopback.publicKey,
    CORPUS_PATH: await makeFolder(FILES),
    SNAPSHOT_PATH: 'off',
    MODE: 'http',
    HTTP_PORT: '0',
  });
  const line = await bot.line('Serving over HTTP');
  await bot.line('Answering interactions over HTTP');
  return `${/"url":"(?<url>[^"]+)"/u.exec(line)?.groups?.['url'] ?? ''}interactions`;
}

beforeAll(async () => {
  loopback = await startLoopback();
  [ada, bob] = [loopback.person('ada'), loopback.person('bob').at({ locale: 'ru' })];
  [first, second] = [await start(), await start()];
});

afterAll(async () => {
  await cleanUp();
  await loopback.close();
});

describe('another process', { timeout: 60_000 }, () => {
  it('turns the pages of an answer, and takes the form that the first one opened', async () => {
    await loopback.useEndpoint(first);
    const answer = await ada.slash('ask', ROWS['ask']?.options ?? {});
    await loopback.useEndpoint(second);
    const next = await press(ada, answer, 'Next');
    expect(next.kind).toBe('updated');
    const opened = await press(ada, next, '2 of 4');
    await loopback.useEndpoint(first);
    const form = opened.kind === 'modal' ? opened.modal.id : '';
    const last = await ada.submit(form, { page: '4' });
    expect(read(last).join()).toContain('In Jura the flooded barns');
    await loopback.useEndpoint(second);
    // Somebody else's press gives them a copy of their own, in their language.
    const copy = await press(bob, last, 'Previous');
    expect([copy.kind, isPrivate(copy), read(copy)[0]]).toEqual([
      'message',
      true,
      ROWS['ask']?.first.ru,
    ]);
    expect(loopback.faults).toEqual([]);
  });

  it('takes quoted words further, and another style from the list', async () => {
    await loopback.useEndpoint(first);
    const said = await ada.slash('whosaid', ROWS['whosaid']?.options ?? {});
    await loopback.useEndpoint(second);
    const context = await press(bob, said, 'More context');
    expect([isPrivate(context), read(context)[0]]).toEqual([true, '### В контексте']);
    const cited = await press(ada, said, 'Cite');
    const [list] = allComponents(messageOf(cited).components ?? []).flatMap((component) =>
      component.type === ComponentType.StringSelect ? [component] : [],
    );
    const chosen = list?.options.find(({ label }) => label === 'RIS')?.value ?? '';
    await loopback.useEndpoint(first);
    const record = await ada.select(messageOf(cited).id, list?.custom_id ?? '', [chosen]);
    expect([record.kind, read(record)[0]]).toEqual(['updated', '### RIS citation']);
    await loopback.useEndpoint(second);
    const shared = await press(ada, record, 'Show to everybody');
    expect([isPrivate(shared), read(shared)[0]]).toEqual([false, '### RIS citation']);
    expect(loopback.faults).toEqual([]);
  });
});
