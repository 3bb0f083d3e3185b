/** That every file of the commands folder is a command, or the bot does not start. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { CommandError, loadCommands } from '../src/load-commands.ts';

let folder: string;
const url = (): URL => pathToFileURL(`${folder}/`);
const write = (file: string, text: string): Promise<void> => writeFile(join(folder, file), text);

const command = (name: string, more = ''): string =>
  `export default { name: '${name}', face: () => ({}), options: {}, answer: () => ({}), ${more} };`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-commands-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('loadCommands', () => {
  it('loads every file, in the order of names', async () => {
    await write('b.ts', command('zebra'));
    await write('c.ts', command('ask'));
    await write('notes.md', 'not a command');
    expect((await loadCommands(url())).reading.map(({ name }) => name)).toEqual(['ask', 'zebra']);
  });

  it.each([
    ['no default export', 'export const a = 1;', 'got a fault at : '],
    [
      'no function',
      'export default { name: "a", face() {}, options: {} };',
      'answer: expected a function',
    ],
    [
      'an unknown kind of option',
      command('a', "options: { x: { type: 'user', face() {} } }"),
      'options.x.type: ',
    ],
    [
      'a text without a length',
      command('a', "options: { x: { type: 'text', face() {} } }"),
      'options.x.maxLength: ',
    ],
    [
      'a choice of nothing',
      command('a', "options: { x: { type: 'choice', face() {}, choices: [] } }"),
      'options.x.choices: ',
    ],
    [
      'an error of its own',
      'throw new Error("broken on purpose");',
      'got an error while loading it: broken on purpose',
    ],
  ])('refuses a file with %s', async (_name, text, message) => {
    await write('bad.ts', text);
    await expect(loadCommands(url())).rejects.toThrow(CommandError);
    await expect(loadCommands(url())).rejects.toThrow(join(folder, 'bad.ts'));
    await expect(loadCommands(url())).rejects.toThrow(message);
  });

  it('refuses two commands of one name', async () => {
    await write('a.ts', command('ask'));
    await write('b.ts', command('ask'));
    await expect(loadCommands(url())).rejects.toThrow('Expected commands of different names in');
  });
});
