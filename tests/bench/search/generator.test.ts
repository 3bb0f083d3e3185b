/** Made-up articles: the same for the same seed, of the size asked for, and found by our search. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { loadCorpus, readCorpus } from '../../../src/corpus/load.ts';
import { passages } from '../../../src/corpus/passages.ts';
import { slice } from '../../../src/text/span.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { passageKey } from './engine.ts';
import { verbatim } from './engines/verbatim.ts';
import { qualityOf } from './figures.ts';
import { ArticleWriter } from './generator.ts';
import { madeUpSet } from './made-up-set.ts';
import { seededRandom } from './random.ts';
import { readPassages } from './read-passages.ts';

const { articles: source } = await loadCorpus('corpus');

const written = (seed: number): unknown => [
  ...new ArticleWriter(source, seededRandom(seed)).write(200),
];

const FIRST_ARTICLES = join('articles', 'articles-000000000.jsonl');

describe('made-up articles', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(written(1)).toEqual(written(1));
    expect(written(2)).not.toEqual(written(1));
  });

  it('use more different words the more of them there are', () => {
    const writer = new ArticleWriter(source, seededRandom(1));
    const different = (count: number): number => {
      const text = [...writer.write(count)].flatMap(({ paragraphs }) => paragraphs).join(' ');
      return new Set(text.toLowerCase().match(/\p{L}+/gu)).size;
    };
    const first = different(100);
    // Ten times the text holds over twice the words: 10 to the power of 0.4 is 2.5.
    expect(different(1000)).toBeGreaterThan(2 * first);
  });

  it('have their paragraphs as passages, in both files alike', async () => {
    const folder = await tempFolder();
    const { texts } = await madeUpSet(source, 500, 20, folder);
    const { articles, problems } = await readCorpus(texts.articlesPath);
    expect(problems).toEqual([]);
    const read = articles.flatMap((article) =>
      passages(article).map(({ span }) => ({
        key: passageKey(article.id, span.start),
        title: article.title,
        text: slice(article.text, span),
      })),
    );
    expect(read).toHaveLength(500);
    expect(await readPassages(texts.passagesPath)).toEqual(read);
  });
});

describe('questions about them', () => {
  it('are the same each time, as many misspelt as plain', async () => {
    const [first, second] = [await tempFolder(), await tempFolder()];
    const one = await madeUpSet(source, 300, 10, first);
    const other = await madeUpSet(source, 300, 10, second);
    expect(one.plain).toEqual(other.plain);
    expect(one.misspelt).toEqual(other.misspelt);
    expect(one.hardest).toEqual(other.hardest);
    expect(one.plain).toHaveLength(10);
    expect(one.misspelt).toHaveLength(10);
    expect(one.hardest.every(({ length }) => length <= 300)).toBe(true);
    expect(await readFile(join(first, FIRST_ARTICLES), 'utf8')).toBe(
      await readFile(join(second, FIRST_ARTICLES), 'utf8'),
    );
  });

  it('are answered by our search at the first place most of the time', async () => {
    const folder = await tempFolder();
    const { texts, plain, misspelt } = await madeUpSet(source, 1000, 50, folder);
    const index = await (await verbatim.open(texts)).build(join(folder, 'index'));
    const foundFirst = async (questions: typeof plain): Promise<number> => {
      const ranks: (number | undefined)[] = [];
      for (const { question, relevant } of questions) {
        const keys = await index.search(question, 10);
        const at = keys.findIndex((key) => relevant.has(key));
        ranks.push(at === -1 ? undefined : at + 1);
      }
      return qualityOf(ranks).success1;
    };
    expect(await foundFirst(plain)).toBeGreaterThan(0.6);
    expect(await foundFirst(misspelt)).toBeGreaterThan(0.4);
  });
});
