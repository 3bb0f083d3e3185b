/** lunr, fuzzy for the words it does not know. */
import { readFile, writeFile } from 'node:fs/promises';

import lunr from 'lunr';
import { z } from 'zod';

import type { BenchPassage, Engine, SearchIndex } from '../engine.ts';
import { TITLE_WEIGHT, tellingWords } from '../plain-terms.ts';
import { readPassages } from '../read-passages.ts';

/** Shorter words are not looked up with a slip. */
const MIN_FUZZY_CHARS = 5;

const searchIndex = (index: lunr.Index, passages: readonly BenchPassage[]): SearchIndex => ({
  search: (question, limit) =>
    index
      .query((query) => {
        for (const word of tellingWords(question)) {
          const isKnown = index.pipeline
            .runString(word)
            .some((term) => term in index.invertedIndex);
          const isFuzzy = !isKnown && word.length >= MIN_FUZZY_CHARS;
          query.term(word, isFuzzy ? { editDistance: 1 } : {});
        }
      })
      .slice(0, limit)
      .map(({ ref }) => passages[Number(ref)]?.key ?? ''),
  save: (path) => writeFile(path, JSON.stringify(index)),
});

/** BM25 as cosine of vectors over all matches. */
export const lunrJs: Engine = {
  package: 'lunr',
  settings: `its stems and stop words, one slip in words the index does not know, title ${TITLE_WEIGHT}`,
  memory: 'heap',
  async open({ passagesPath }) {
    const passages = await readPassages(passagesPath);
    return {
      build() {
        const builder = new lunr.Builder();
        builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
        builder.searchPipeline.add(lunr.stemmer);
        builder.ref('id');
        builder.field('title', { boost: TITLE_WEIGHT });
        builder.field('text');
        for (const [id, { title, text }] of passages.entries()) builder.add({ id, title, text });
        return searchIndex(builder.build(), passages);
      },
      async load(path) {
        const saved = z.record(z.string(), z.unknown());
        const index = lunr.Index.load(saved.parse(JSON.parse(await readFile(path, 'utf8'))));
        return searchIndex(index, passages);
      },
    };
  },
};
