/** Reading the articles again, withdrawing and restoring them, over restarts too. */
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { ask } from '../../src/answers/ask.ts';
import type { Coverage } from '../../src/answers/coverage.ts';
import { CorpusError } from '../../src/corpus/load.ts';
import { LiveCoverage } from '../../src/holdings/live-coverage.ts';
import type { CorpusReport } from '../../src/holdings/report.ts';
import { tempFolder } from '../support/temp-folder.ts';

const markdown = (title: string, text: string): string => `---\ntitle: ${title}\n---\n${text}\n`;

const PIER = markdown('Pier closes', 'The old pier at Selm closes in May, the mayor said.');
const DAM = markdown('Dam bursts', 'The dam at Korvo burst on Monday, a farmer said.');

interface Opened {
  readonly live: LiveCoverage;
  readonly articles: string;
  readonly snapshotPath: string;
}

async function open(files: Readonly<Record<string, string>>): Promise<Opened> {
  const folder = await tempFolder(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`articles/${name}`, text])),
  );
  const articles = join(folder, 'articles');
  const snapshotPath = join(folder, 'kept', 'snapshot');
  const live = await LiveCoverage.open({ corpusPath: articles, snapshotPath });
  return { live, articles, snapshotPath };
}

const idsOf = ({ articles }: Coverage): string[] => articles.map(({ id }) => id).toSorted();
const served = ({ edition: { coverage } }: LiveCoverage): string[] => idsOf(coverage);

/** Every place where an article could still show. */
function isAnywhere(id: string, { coverage }: LiveCoverage['edition']): boolean {
  const answer = ask('When did the dam at Korvo burst?', {}, coverage);
  return (
    coverage.articles.some((article) => article.id === id) ||
    coverage.book.all.some(({ article }) => article.id === id) ||
    coverage.lookup.suggestArticles('Dam', 25).some((article) => article.id === id) ||
    (answer.kind === 'found' && answer.hits.some(({ excerpt }) => excerpt.article.id === id)) ||
    (answer.kind === 'nothing-found' &&
      answer.nearest.some(({ excerpt }) => excerpt.article.id === id))
  );
}

const summary = (report: CorpusReport): unknown =>
  report.kind === 'reloaded'
    ? {
        served: report.served,
        added: report.changes.added.map(({ id }) => id),
        replaced: report.changes.replaced.map(({ id }) => id),
        removed: report.changes.removed.map(({ id }) => id),
        withdrawn: report.withdrawn.map(({ id }) => id),
        problems: report.problems.map(({ line, expected }) => `${line}: ${expected}`),
      }
    : report;

describe('reload', () => {
  it('serves what there is now, and says what changed', async () => {
    const { live, articles } = await open({ 'pier.md': PIER, 'dam.md': DAM });
    const before = live.edition;
    await writeFile(join(articles, 'pier.md'), PIER.replace('May', 'June'));
    await writeFile(join(articles, 'flood.md'), markdown('Flood', 'Water stood in Brig.'));
    await rm(join(articles, 'dam.md'));
    await writeFile(join(articles, 'broken.md'), '---\noutlet: X\n---\nWords.\n');
    expect(summary(await live.reload())).toEqual({
      served: 2,
      added: ['flood'],
      replaced: ['pier'],
      removed: ['dam'],
      withdrawn: [],
      problems: [expect.stringMatching(/^\d+: /u)],
    });
    expect(served(live)).toEqual(['flood', 'pier']);
    // Whoever began with the edition before goes on with it.
    expect(idsOf(before.coverage)).toEqual(['dam', 'pier']);
    expect(before.coverage.revision).not.toBe(live.edition.coverage.revision);
  });

  it('keeps the revision when nothing has changed', async () => {
    const { live } = await open({ 'pier.md': PIER });
    const { revision } = live.edition.coverage;
    expect(summary(await live.reload())).toMatchObject({ served: 1, added: [], replaced: [] });
    expect(live.edition.coverage.revision).toBe(revision);
  });

  it('keeps the edition before when nothing can be served, and says why, with file and line', async () => {
    const { live, articles } = await open({ 'pier.md': PIER });
    const before = live.edition;
    await writeFile(join(articles, 'pier.md'), '---\noutlet: X\n---\nWords.\n');
    const report = await live.reload();
    expect(report).toMatchObject({
      kind: 'not-reloaded',
      problems: [{ file: join(articles, 'pier.md'), line: 1, expected: '`title` to be text' }],
    });
    expect(live.edition).toBe(before);
    await rm(articles, { recursive: true });
    expect(await live.reload()).toMatchObject({
      kind: 'not-reloaded',
      reason: `Expected articles at ${articles}, got nothing there. Name a folder or a file (.md, .jsonl, .txt).`,
      problems: [],
    });
    expect(await live.validate()).toMatchObject({ kind: 'not-reloaded' });
    expect(live.edition).toBe(before);
  });

  it('does one thing after the other, whatever is asked at once', async () => {
    const { live, articles } = await open({ 'pier.md': PIER, 'dam.md': DAM });
    await writeFile(join(articles, 'flood.md'), markdown('Flood', 'Water stood in Brig.'));
    const reports = await Promise.all([
      live.withdraw('dam'),
      live.reload(),
      live.withdraw('dam'),
      live.restore('dam'),
      live.reload(),
    ]);
    expect(reports.map(({ kind }) => kind)).toEqual([
      'withdrawn',
      'reloaded',
      'no-such-article',
      'restored',
      'reloaded',
    ]);
    expect(summary(reports[1])).toMatchObject({ added: ['flood'], withdrawn: ['dam'], served: 2 });
    expect(served(live)).toEqual(['dam', 'flood', 'pier']);
  });
});

describe('validate', () => {
  it('checks the files and changes nothing', async () => {
    const { live, articles } = await open({ 'pier.md': PIER });
    await writeFile(join(articles, 'dam.md'), DAM);
    await writeFile(join(articles, 'broken.md'), '---\noutlet: X\n---\nWords.\n');
    expect(await live.validate()).toMatchObject({
      kind: 'validated',
      articles: 2,
      problems: [{ file: join(articles, 'broken.md') }],
    });
    expect(served(live)).toEqual(['pier']);
  });
});

describe('withdraw', () => {
  it('takes an article out of everything, by its id or its title', async () => {
    const { live } = await open({ 'pier.md': PIER, 'dam.md': DAM });
    expect(isAnywhere('dam', live.edition)).toBe(true);
    expect(await live.withdraw('Dam bursts')).toMatchObject({
      kind: 'withdrawn',
      article: { id: 'dam' },
      isKept: true,
    });
    expect(isAnywhere('dam', live.edition)).toBe(false);
    expect(live.edition.withdrawn.suggestArticles('', 25).map(({ id }) => id)).toEqual(['dam']);
  });

  it('never guesses which article is meant', async () => {
    const { live } = await open({ 'pier.md': PIER, 'dam.md': DAM });
    expect(await live.withdraw('Dam burst')).toMatchObject({
      kind: 'no-such-article',
      among: 'served',
      closest: [{ id: 'dam' }],
    });
    const twice = await open({ 'a.md': PIER, 'b.md': PIER });
    expect(await twice.live.withdraw('Pier closes')).toMatchObject({ kind: 'no-such-article' });
    expect(await twice.live.withdraw('b')).toMatchObject({ article: { id: 'b' } });
  });

  it('lasts over a restart, in a file beside the snapshot that people can read', async () => {
    const { live, articles, snapshotPath } = await open({ 'pier.md': PIER, 'dam.md': DAM });
    await live.withdraw('dam');
    const file = `${snapshotPath}-withdrawn.json`;
    expect(await readFile(file, 'utf8')).toBe('{\n  "withdrawn": [\n    "dam"\n  ]\n}\n');
    // Nothing of the writing is left behind.
    expect((await readdir(join(snapshotPath, '..'))).toSorted()).toEqual([
      'snapshot',
      'snapshot-withdrawn.json',
    ]);
    const again = await LiveCoverage.open({ corpusPath: articles, snapshotPath });
    expect(served(again)).toEqual(['pier']);
    expect(await again.restore('dam')).toEqual({
      kind: 'restored',
      title: 'Dam bursts',
      isServed: true,
      isKept: true,
    });
    const last = await LiveCoverage.open({ corpusPath: articles, snapshotPath });
    expect(served(last)).toEqual(['dam', 'pier']);
  });

  it('can leave nothing to serve, and be undone', async () => {
    const { live } = await open({ 'pier.md': PIER });
    await live.withdraw('pier');
    expect(served(live)).toEqual([]);
    expect(ask('When does the pier close?', {}, live.edition.coverage).kind).toBe('nothing-found');
    await live.restore('Pier closes');
    expect(served(live)).toEqual(['pier']);
  });

  it('says when it lasts only until the bot stops', async () => {
    const folder = await tempFolder({ 'pier.md': PIER, 'dam.md': DAM });
    const live = await LiveCoverage.open({ corpusPath: folder });
    expect(await live.withdraw('dam')).toMatchObject({ kind: 'withdrawn', isKept: false });
    expect(served(live)).toEqual(['pier']);
    expect((await readdir(folder)).toSorted()).toEqual(['dam.md', 'pier.md']);
  });

  it('is done all the same where it cannot be kept, and says so', async () => {
    const folder = await tempFolder({ 'articles/pier.md': PIER, 'articles/dam.md': DAM });
    const kept = join(folder, 'kept');
    const notices: string[] = [];
    const live = await LiveCoverage.open({
      corpusPath: join(folder, 'articles'),
      snapshotPath: join(kept, 'snapshot'),
      onNotice: (line) => notices.push(line),
    });
    // Where withdrawals would be kept there is no folder any more, and none can be made.
    await rm(kept, { recursive: true });
    await writeFile(kept, '');
    expect(await live.withdraw('dam')).toMatchObject({ kind: 'withdrawn', isKept: false });
    expect(served(live)).toEqual(['pier']);
    expect(notices.join('\n')).toContain(`The withdrawals could not be written to ${kept}`);
    expect(await live.restore('dam')).toMatchObject({ kind: 'restored', isKept: false });
    expect(served(live)).toEqual(['dam', 'pier']);
  });

  it('serves nothing while it is not known what was withdrawn', async () => {
    const { articles, snapshotPath, live } = await open({ 'pier.md': PIER });
    const file = `${snapshotPath}-withdrawn.json`;
    await writeFile(file, '["pier"]');
    await expect(LiveCoverage.open({ corpusPath: articles, snapshotPath })).rejects.toThrow(
      new CorpusError(
        `Expected ${file} to be a file {"withdrawn": ["an article’s id", …]}, got something else. ` +
          'Mend it, or remove it to serve every article again.',
      ),
    );
    expect(await live.reload()).toMatchObject({ kind: 'not-reloaded', problems: [] });
    expect(served(live)).toEqual(['pier']);
  });
});

describe('restore', () => {
  it('knows withdrawn articles alone', async () => {
    const { live, articles } = await open({ 'pier.md': PIER, 'dam.md': DAM });
    expect(await live.restore('pier')).toMatchObject({
      kind: 'no-such-article',
      among: 'withdrawn',
      closest: [],
    });
    await live.withdraw('dam');
    await rm(join(articles, 'dam.md'));
    await live.reload();
    expect(await live.restore('dam')).toEqual({
      kind: 'restored',
      title: 'dam',
      isServed: false,
      isKept: true,
    });
  });
});
