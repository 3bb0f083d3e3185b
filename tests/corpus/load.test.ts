/** What is read from real files and folders, and what an operator is told when it cannot be. */
import { once } from 'node:events';
import { mkdir, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { type Corpus, CorpusError, loadCorpus, readCorpus } from '../../src/corpus/load.ts';
import { describeProblem } from '../../src/corpus/problem.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ids = ({ articles }: Corpus): string[] => articles.map(({ id }) => id);

/** Problems as an operator sees them, paths from `folder`. */
const told = ({ problems }: Corpus, folder: string): string[] =>
  problems.map((problem) => describeProblem(problem).replaceAll(`${folder}/`, ''));

const TEXT = 'Talks end\n\nTalks ended on Monday.\n';
const BROKEN = '---\ntitle: Talks end\n---\n';

/** The message of the CorpusError that loading `path` ends in. */
const refusal = async (path: string): Promise<string> => {
  const error = await loadCorpus(path).catch((thrown: unknown) => thrown);
  if (!(error instanceof CorpusError)) throw new Error('Expected a CorpusError', { cause: error });
  expect(error.name).toBe('CorpusError');
  return error.message;
};

describe('readCorpus', () => {
  it('reads a folder with its sub-folders in the order of the paths', async () => {
    const folder = await tempFolder({
      'z.txt': TEXT,
      'b/deep/er/c.txt': TEXT,
      'a.md': `---\ntitle: Talks end\n---\n${TEXT}`,
      'b/a2.jsonl': '{"id":"line","title":"Talks end","text":"Talks ended."}\n',
    });
    const corpus = await readCorpus(folder);
    expect(ids(corpus)).toEqual(['a', 'line', 'c', 'z']);
    expect(corpus.problems).toEqual([]);
  });

  it('passes over descriptions, hidden files and folders, and files of other kinds', async () => {
    const folder = await tempFolder({
      'README.md': '# Not an article',
      'sub/readme.MD': '# Not an article',
      '.hidden.md': 'x',
      '.obsidian/notes.md': 'x',
      'sub/.git/x.txt': 'x',
      'photo.jpg': 'x',
      'table.csv': 'x',
      'article.md.bak': 'x',
      md: 'x',
      'not-readme.txt': TEXT,
    });
    const corpus = await readCorpus(folder);
    expect(ids(corpus)).toEqual(['not-readme']);
    expect(corpus.problems).toEqual([]);
  });

  it('reads a folder that is itself below a hidden one', async () => {
    const folder = await tempFolder({ '.data/corpus/a.txt': TEXT });
    expect(ids(await readCorpus(join(folder, '.data', 'corpus')))).toEqual(['a']);
  });

  it('takes an ending in capitals for what it is', async () => {
    const folder = await tempFolder({ 'A.TXT': TEXT, 'B.Jsonl': '' });
    expect(ids(await readCorpus(folder))).toEqual(['A']);
  });

  it('does not take a folder for an article because of its name', async () => {
    const folder = await tempFolder({ 'folder.md/a.txt': TEXT });
    expect(ids(await readCorpus(folder))).toEqual(['a']);
  });

  it('reads a single file, even one that a folder would pass over', async () => {
    const folder = await tempFolder({ 'README.md': `---\ntitle: Talks end\n---\n${TEXT}` });
    expect(ids(await readCorpus(join(folder, 'README.md')))).toEqual(['README']);
  });

  it('refuses a single file of another kind', async () => {
    const folder = await tempFolder({ 'table.csv': 'x' });
    const corpus = await readCorpus(join(folder, 'table.csv'));
    expect(corpus.articles).toEqual([]);
    expect(told(corpus, folder)).toEqual([
      'table.csv:1: expected a file ending in .md, .jsonl, .txt, got table.csv',
    ]);
  });

  it.each<[what: string, bytes: number[], line: number]>([
    ['in the first line', [0xff, 0x0a, 0x61], 1],
    ['in the third line', [0x61, 0x0a, 0xc3, 0xa9, 0x0a, 0x62, 0xe9, 0x0a, 0x63], 3],
    ['at the end of the file', [0x61, 0x0a, 0x0a, 0xe2, 0x80], 3],
    ['of a character cut by a line end', [0xe2, 0x0a, 0x80], 1],
  ])('tells the line of a byte that is not UTF-8 %s', async (_what, bytes, line) => {
    const folder = await tempFolder({ 'a.txt': Uint8Array.from(bytes), 'b.txt': TEXT });
    const corpus = await readCorpus(folder);
    expect(ids(corpus)).toEqual(['b']);
    expect(told(corpus, folder)).toEqual([
      `a.txt:${line}: expected text in UTF-8, got bytes that are not`,
    ]);
  });

  it('says which file has an id first, whatever the format', async () => {
    const folder = await tempFolder({
      'a/talks.md': `---\ntitle: Talks end\n---\n${TEXT}`,
      'b/talks.txt': TEXT,
      'c.jsonl': `\n${JSON.stringify({ id: 'talks', title: 'Talks end', text: TEXT })}`,
    });
    const corpus = await readCorpus(folder);
    expect(ids(corpus)).toEqual(['talks']);
    expect(told(corpus, folder)).toEqual([
      'b/talks.txt:1: expected an id that no other article has, got “talks”, which a/talks.md:1 has',
      'c.jsonl:2: expected an id that no other article has, got “talks”, which a/talks.md:1 has',
    ]);
  });

  it('tells of a file name that is too long to be an id', async () => {
    const [fits, tooLong] = ['x'.repeat(100), 'y'.repeat(101)];
    const folder = await tempFolder({ [`${fits}.txt`]: TEXT, [`${tooLong}.txt`]: TEXT });
    const corpus = await readCorpus(folder);
    expect(ids(corpus)).toEqual([fits]);
    expect(told(corpus, folder)).toEqual([
      `${tooLong}.txt:1: expected a file name of 1 to 100 characters before its ending, got 101`,
    ]);
  });

  it('tells of a file name that is only an ending', async () => {
    const folder = await tempFolder({ '.txt': TEXT });
    expect(told(await readCorpus(join(folder, '.txt')), folder)).toEqual([
      '.txt:1: expected a file name of 1 to 100 characters before its ending, got 0',
    ]);
  });

  it('tells of a file that cannot be read', async () => {
    const folder = await tempFolder();
    const path = join(folder, 'a.txt');
    const server = createServer().listen(path);
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    expect(told(await readCorpus(path), folder)).toEqual([
      'a.txt:1: expected a file that can be read, got an unreadable one',
    ]);
  });

  it('finds nothing in an empty folder', async () => {
    expect(await readCorpus(await tempFolder())).toEqual({ articles: [], problems: [] });
  });

  it('calls back once for each article that can be served', async () => {
    const folder = await tempFolder({ 'a.txt': TEXT, 'b.md': BROKEN, 'c/a.txt': TEXT, 'd.txt': TEXT });
    let called = 0;
    await readCorpus(folder, () => {
      called += 1;
    });
    expect(called).toBe(2);
  }); // prettier-ignore

  it('lets other work have its turn when it has read for long', async () => {
    const folder = await tempFolder({ 'a.txt': TEXT, 'b.txt': TEXT, 'c.txt': TEXT });
    const order: string[] = [];
    await readCorpus(folder, () => {
      order.push('article');
      setImmediate(() => order.push('other work'));
      const isLong = performance.now() + 11;
      while (performance.now() < isLong);
    });
    expect(order).toEqual([
      'article',
      'other work',
      'article',
      'other work',
      'article',
      'other work',
    ]);
  });
});

describe('loadCorpus', () => {
  it('gives what can be served beside what cannot', async () => {
    const folder = await tempFolder({ 'a.txt': TEXT, 'b.md': BROKEN });
    const corpus = await loadCorpus(folder);
    expect(ids(corpus)).toEqual(['a']);
    expect(told(corpus, folder)).toEqual([
      'b.md:4: expected a text below the front matter, got nothing',
    ]);
  });

  it('says what to name when there is no such path', async () => {
    const path = join(await tempFolder(), 'nowhere');
    expect(await refusal(path)).toBe(
      `Expected articles at ${path}, got nothing there. Name a folder or a file (.md, .jsonl, .txt).`,
    );
  });

  it('says so when a path leads in a circle', async () => {
    const path = join(await tempFolder(), 'circle.txt');
    await symlink(path, path);
    expect(await refusal(path)).toBe(
      `Expected articles at ${path}, got nothing there. Name a folder or a file (.md, .jsonl, .txt).`,
    );
  });

  it('says what to do about an empty folder', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, 'sub'));
    expect(await refusal(folder)).toBe(
      `Expected articles in ${folder}, got none that can be served. Put at least one there (.md, .jsonl, .txt); corpus/README.md describes the formats.`,
    );
  });

  it('names the faults where no article is whole, the first five of them', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const folder = await tempFolder(
      Object.fromEntries(names.map((name) => [`${name}.md`, BROKEN])),
    );
    const fault = (name: string): string =>
      `\n  ${folder}/${name}.md:4: expected a text below the front matter, got nothing`;
    expect(await refusal(folder)).toBe(
      `Expected articles in ${folder}, got none that can be served. Put at least one there (.md, .jsonl, .txt); corpus/README.md describes the formats.${names.slice(0, 5).map(fault).join('')}\n  and 2 more`,
    );
  });
});
