/** Articles prepared with and without a snapshot: the same, and read no more than once. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Article } from '../../src/corpus/article.ts';
import { extractQuotations } from '../../src/quotes/extract-quotations.ts';
import { PassageSearch } from '../../src/search/rank.ts';
import { extractAll } from '../../src/snapshot/extraction.ts';
import { type Prepared, prepare } from '../../src/snapshot/prepare.ts';
import { quotationsFrom } from '../../src/snapshot/quotation-bytes.ts';
import { article } from '../support/coverage.ts';
import { tempFolder } from '../support/temp-folder.ts';

const text = (name: string): string =>
  `The harbour of ${name} closed on Monday.\n\n“We will open it again,” said Maria Hill, mayor of ${name}.`;
const NAMES = ['Hamburg', 'Tromsø', 'Мурманск', 'بوشهر', 'Odense', 'Gdańsk'];
const ARTICLES = NAMES.map((name, at) => article(`a${at}`, text(name), { title: `In ${name}` }));

/** All that was prepared, as the questions see it. */
const seen = ({ index, quotations }: Prepared, articles: readonly Article[]): unknown => ({
  answers: [...NAMES, 'Hambrug', 'Maria Hill', 'Odnese harbour'].map((question) => {
    const { wanted, ranked } = new PassageSearch(index).search(question);
    return [wanted.map(({ readAs }) => readAs), ranked.map(({ number, score }) => [number, score])];
  }),
  quotations: articles.map((each) => quotations.get(each)),
});

/** Prepares articles with the snapshot at `path`; says how many were read and what was noticed. */
async function prepared(
  articles: readonly Article[],
  path?: string,
): Promise<{ seen: unknown; read: number; notices: string[] }> {
  let read = 0;
  const notices: string[] = [];
  const made = await prepare(articles, {
    path,
    onArticle: () => {
      read += 1;
    },
    onNotice: (line) => notices.push(line),
  });
  return { seen: seen(made, articles), read, notices };
}

describe('prepare', () => {
  it('reads everything once, and nothing when nothing has changed', async () => {
    const path = join(await tempFolder(), 'snapshot');
    const fresh = await prepared(ARTICLES);
    expect(fresh).toMatchObject({ read: 6, notices: [] });
    expect(await prepared(ARTICLES, path)).toEqual(fresh);
    expect(await prepared(ARTICLES, path)).toEqual({ ...fresh, read: 0 });
  });

  it('reads what is new or changed alone, and forgets what is gone', async () => {
    const path = join(await tempFolder(), 'snapshot');
    await prepared(ARTICLES, path);
    const changed = [
      ...ARTICLES.slice(1, 4),
      article('a4', text('Esbjerg'), { title: 'In Esbjerg' }),
      article('new', text('Hamburg'), { title: 'New' }),
      ...ARTICLES.slice(5),
    ];
    const fresh = await prepared(changed);
    expect(await prepared(changed, path)).toEqual({ ...fresh, read: 2 });
    expect(await prepared(changed, path)).toEqual({ ...fresh, read: 0 });
  });

  it('starts anew when most is new', async () => {
    const path = join(await tempFolder(), 'snapshot');
    await prepared(ARTICLES.slice(0, 1), path);
    expect(await prepared(ARTICLES, path)).toEqual({ ...(await prepared(ARTICLES)), read: 5 });
  });

  it('says that a snapshot is damaged, and makes it anew', async () => {
    const path = join(await tempFolder(), 'snapshot');
    const fresh = await prepared(ARTICLES, path);
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, 999));
    expect(await prepared(ARTICLES, path)).toEqual({
      ...fresh,
      notices: [`The snapshot ${path} is cut short; it is made anew`],
    });
    expect(await prepared(ARTICLES, path)).toEqual({ ...fresh, read: 0 });
  });

  it('serves all the same where no snapshot can be written', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'file'), '');
    const path = join(folder, 'file', 'snapshot');
    const { notices, ...rest } = await prepared(ARTICLES, path);
    expect(rest).toMatchObject({ seen: (await prepared(ARTICLES)).seen, read: 6 });
    expect(notices).toEqual([
      `The snapshot ${path} cannot be opened; it is made anew`,
      expect.stringContaining(`The snapshot ${path} could not be written: `),
    ]);
  });
});

describe('extractAll', () => {
  it('reads on threads what it reads without them', async () => {
    const many = Array.from({ length: 40 }, (_, at) => article(`m${at}`, text(`Port ${at}`)));
    const found = new Map<Article, unknown>();
    await extractAll(many, (each, bytes) => found.set(each, quotationsFrom(bytes)), 1);
    expect(many.map((each) => found.get(each))).toEqual(
      many.map((each) => extractQuotations(each)),
    );
  });
});
