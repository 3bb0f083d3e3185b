/** Orama with its English stemmer. */
import { readFile, writeFile } from 'node:fs/promises';

import { type AnyOrama, create, insertMultiple, load, save, search } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';
import { z } from 'zod';

import type { BenchPassage, Engine, SearchIndex } from '../engine.ts';
import { readPassages } from '../read-passages.ts';

const BATCH = 500;

const emptyIndex = (): AnyOrama =>
  create({
    schema: { title: 'string', text: 'string' },
    components: { tokenizer: { stemming: true, language, stemmer, stopWords: stopwords } },
  });

const searchIndex = (index: AnyOrama, passages: readonly BenchPassage[]): SearchIndex => ({
  async search(question, limit) {
    const { hits } = await search(index, { term: question, limit, threshold: 1 });
    return hits.map(({ id }) => passages[Number(id)]?.key ?? '');
  },
  save: (path) => writeFile(path, JSON.stringify(save(index))),
});

/** BM25 over a radix tree; any word of the question suffices. */
export const orama: Engine = {
  package: '@orama/orama',
  settings: 'its English stems and stop words, any word suffices (threshold 1)',
  memory: 'heap',
  async open({ passagesPath }) {
    const passages = await readPassages(passagesPath);
    return {
      async build() {
        const index = emptyIndex();
        const documents = passages.map(({ title, text }, id) => ({ id: String(id), title, text }));
        await insertMultiple(index, documents, BATCH);
        return searchIndex(index, passages);
      },
      async load(path) {
        const index = emptyIndex();
        load(
          index,
          z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(path, 'utf8'))),
        );
        return searchIndex(index, passages);
      },
    };
  },
};
