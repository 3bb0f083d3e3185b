/** A bot whose own language is Persian, which Discord does not have. */
import type { APIMessage } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts';
import type { Outcome } from '../../src/loopback/person.ts';
import { textsOf } from '../discord/support/message.ts';
import { cleanUp, makeFolder, startProcess } from './bot-process.ts';
import { FILES, ROWS } from './command-rows.ts';

let loopback: Loopback;
let folder: string;

async function start(): Promise<string> {
  const bot = startProcess(folder, {
    DISCORD_TOKEN: loopback.token,
    DISCORD_API_URL: loopback.apiUrl,
    CORPUS_PATH: folder,
    SNAPSHOT_PATH: 'off',
    DEFAULT_LOCALE: 'fa',
  });
  const line = await bot.line('Connected to Discord');
  return /"outcome":"(?<outcome>\w+)"/u.exec(line)?.groups?.['outcome'] ?? '';
}

const messageOf = (outcome: Outcome): APIMessage => {
  if ('message' in outcome) return outcome.message;
  throw new Error(`Expected a message, got ${JSON.stringify(outcome)}`);
};

const first = (outcome: Outcome): string | undefined =>
  textsOf({ components: messageOf(outcome).components ?? [] })[0];

beforeAll(async () => {
  loopback = await startLoopback();
  folder = await makeFolder(FILES);
});

afterAll(async () => {
  await cleanUp();
  await loopback.close();
});

it('speaks it to those whose Discord is in English, and Russian to those whose is in Russian', async () => {
  expect(await start()).toBe('registered');
  const ada = loopback.person('ada');
  const ask = ada.commands().find(({ name }) => name === 'ask');
  expect(ask?.description).toBe('پرسش از مقاله‌ها: بخش‌هایی که پاسخ می‌دهند، واژه به واژه، با منبع');
  const { options } = ROWS['whosaid'] ?? { options: {} };
  expect(first(await ada.slash('whosaid', options))).toBe('### دقیق: مقاله همین واژه‌ها را دارد');
  const said = ada.say('“We heard the wall of the old dam crack at noon”');
  // The entry of the menu has the name of the bot's own language too.
  expect(first(await ada.menu('بررسی با مقاله‌ها', said.id))).toBe('### ۱ نقل‌قول بررسی شد');
  const inRussian = await ada.at({ locale: 'ru' }).slash('whosaid', options);
  expect(first(inRussian)).toBe('### Точно: в статье именно эти слова');
  expect(loopback.faults).toEqual([]);
});

it('finds its commands registered, translations and all, when it starts again', async () => {
  expect(await start()).toBe('unchanged');
});
