/** wink-bm25-text-search with wink's own preparation of text. */
import { readFile, writeFile } from 'node:fs/promises';

import bm25, { type WinkBm25 } from 'wink-bm25-text-search';
import utilities from 'wink-nlp-utils';

import type { BenchPassage, Engine, SearchIndex } from '../engine.ts';
import { TITLE_WEIGHT } from '../plain-terms.ts';
import { readPassages } from '../read-passages.ts';

const { string, tokens } = utilities;

const PREPARATION = [
  string.lowerCase,
  string.removeExtraSpaces,
  string.tokenize0,
  tokens.removeWords,
  tokens.stem,
  tokens.propagateNegations,
];

const searchIndex = (index: WinkBm25, passages: readonly BenchPassage[]): SearchIndex => ({
  search: (question, limit) =>
    index.search(question, limit).map(([id]) => passages[Number(id)]?.key ?? ''),
  save: (path) => writeFile(path, index.exportJSON()),
});

/** BM25F over maps of terms. */
export const winkBm25: Engine = {
  package: 'wink-bm25-text-search',
  settings: `wink’s stems, stop words and negations, title ${TITLE_WEIGHT}`,
  memory: 'heap',
  async open({ passagesPath }) {
    const passages = await readPassages(passagesPath);
    return {
      build() {
        const index = bm25();
        index.defineConfig({ fldWeights: { title: TITLE_WEIGHT, text: 1 } });
        index.definePrepTasks(PREPARATION);
        for (const [id, { title, text }] of passages.entries()) index.addDoc({ title, text }, id);
        index.consolidate();
        return searchIndex(index, passages);
      },
      async load(path) {
        const index = bm25();
        index.importJSON(await readFile(path, 'utf8'));
        index.definePrepTasks(PREPARATION);
        return searchIndex(index, passages);
      },
    };
  },
};
