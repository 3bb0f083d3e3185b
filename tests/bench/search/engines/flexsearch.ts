/** FlexSearch with its English rules. */
import { readFile, writeFile } from 'node:fs/promises';

import { Charset, Encoder, Index } from 'flexsearch';
import english from 'flexsearch/lang/en';
import { z } from 'zod';

import type { BenchPassage, Engine, SearchIndex } from '../engine.ts';
import { readPassages } from '../read-passages.ts';

const emptyIndex = (): Index =>
  new Index({
    tokenize: 'strict',
    resolution: 9,
    encoder: new Encoder(Charset.LatinDefault).assign(english),
  });

const searchIndex = (index: Index, passages: readonly BenchPassage[]): SearchIndex => ({
  search: (question, limit) =>
    index.search(question, { limit, suggest: true }).map((id) => passages[Number(id)]?.key ?? ''),
  async save(path) {
    const parts: [string, string][] = [];
    index.export((key, data) => {
      parts.push([key, data]);
    });
    await writeFile(path, JSON.stringify(parts));
  },
});

/** Ranks by the place of words in a text; partial matches are let through. */
export const flexSearch: Engine = {
  package: 'flexsearch',
  settings: 'its English stems and stop words, partial matches',
  memory: 'heap',
  async open({ passagesPath }) {
    const passages = await readPassages(passagesPath);
    return {
      build() {
        const index = emptyIndex();
        for (const [id, { title, text }] of passages.entries()) index.add(id, `${title}. ${text}`);
        return searchIndex(index, passages);
      },
      async load(path) {
        const parts = z.array(z.tuple([z.string(), z.string()]));
        const index = emptyIndex();
        for (const [key, data] of parts.parse(JSON.parse(await readFile(path, 'utf8')))) {
          index.import(key, data);
        }
        return searchIndex(index, passages);
      },
    };
  },
};
