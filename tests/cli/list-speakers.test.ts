/** Who is quoted, and why mentions are taken for one speaker, as the terminal prints it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readArguments } from '../../src/cli/arguments.ts';
import { listSpeakers } from '../../src/cli/list-speakers.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-speakers-'));
  await writeFile(
    join(folder, 'talks.txt'),
    'Talks\n\nMaria Hill, a doctor, came. “So be it,” she said.',
  );
});
afterAll(() => rm(folder, { recursive: true }));

const print = (...args: readonly string[]): Promise<string[]> => {
  const invocation = readArguments(['speakers', ...args], []);
  if (invocation.kind !== 'list-speakers') throw new Error(`Got ${invocation.kind}`);
  return listSpeakers(invocation, () => undefined);
};

describe('verbatim speakers', () => {
  it('lists who is quoted, those quoted most first', async () => {
    expect((await print()).slice(0, 2)).toEqual([
      'ali-khamenei\tAli Khamenei, Iran’s Supreme Leader, 8 quotations',
      'a-kremlin-spokesman\tA Kremlin spokesman, 2 quotations',
    ]);
    expect((await print('--json')).map((line): unknown => JSON.parse(line))[1]).toEqual({
      id: 'a-kremlin-spokesman',
      kind: 'described',
      name: 'A Kremlin spokesman',
      otherNames: [],
      roles: [],
      quotations: 2,
      articles: 2,
    });
  });

  it('prints every mention of one, and why it is that speaker', async () => {
    expect(await print('Maria', 'Hull', '--corpus', folder)).toEqual([
      'Showing Maria Hill; you typed “Maria Hull”',
      'maria-hill\tMaria Hill, doctor, 1 quotation',
      '   Roles: a doctor',
      '   talks:7\t“Maria Hill”\tfirst named',
      '   talks:47\t“she”\tthe first person of the sentences before',
    ]);
    const [line = ''] = await print('Hill', '--json', '--corpus', folder);
    expect(JSON.parse(line)).toMatchObject({
      id: 'maria-hill',
      mentions: [{ article: 'talks', span: [7, 17], words: 'Maria Hill' }, { words: 'she' }],
    });
  });

  it('finds a description by its id', async () => {
    expect((await print('a-kremlin-spokesman'))[1]).toContain(
      '“A Kremlin spokesman”\tas it stands',
    );
  });

  it('offers the closest names for others', async () => {
    expect(await print('Hamaney')).toEqual([
      'Nobody who is quoted is called “Hamaney”',
      'Closest names:',
      '   ali-khamenei\tAli Khamenei, Iran’s Supreme Leader, 8 quotations',
    ]);
    const [line = ''] = await print('Hamaney', '--json');
    expect(JSON.parse(line)).toMatchObject({ kind: 'which-speaker', match: 'close' });
  });

  it('explains itself', () => {
    expect(readArguments(['speakers', '--help'], [])).toEqual({ kind: 'help' });
  });
});
