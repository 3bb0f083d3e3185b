/** MiniSearch over stems, fuzzy for the words it does not know. */
import { readFile, writeFile } from 'node:fs/promises';

import MiniSearch, { type Options } from 'minisearch';
import { z } from 'zod';

import type { BenchPassage, Engine, SearchIndex } from '../engine.ts';
import { TITLE_WEIGHT, isStopWord, stemOf } from '../plain-terms.ts';
import { readPassages } from '../read-passages.ts';

/** Slips forgiven in an unknown word, as a share of its letters. */
const FUZZY = 0.2;

function processTerm(word: string): string | null {
  const lowerCase = word.toLowerCase();
  return isStopWord(lowerCase) ? null : stemOf(lowerCase);
}

const options: Options<{ readonly id: number; readonly title: string; readonly text: string }> = {
  fields: ['title', 'text'],
  processTerm,
};

/** What its saved form tells of the terms: pairs that begin with the term. */
const savedSchema = z.looseObject({ index: z.array(z.tuple([z.string()], z.unknown())) });

function searchIndex(
  index: MiniSearch,
  known: ReadonlySet<string>,
  passages: readonly BenchPassage[],
): SearchIndex {
  const fuzzy = (term: string): number | false => (known.has(term) ? false : FUZZY);
  return {
    search: (question, limit) =>
      index
        .search(question, { fuzzy, boost: { title: TITLE_WEIGHT } })
        .slice(0, limit)
        .map(({ id }) => passages[Number(id)]?.key ?? ''),
    save: (path) => writeFile(path, JSON.stringify(index)),
  };
}

/** BM25+ over a radix tree of terms. */
export const miniSearch: Engine = {
  package: 'minisearch',
  settings: `Porter2 stems, stop words out, fuzzy ${FUZZY} for words the index does not know, title ${TITLE_WEIGHT}`,
  memory: 'heap',
  async open({ passagesPath }) {
    const passages = await readPassages(passagesPath);
    return {
      build() {
        const known = new Set<string>();
        const index = new MiniSearch({
          ...options,
          processTerm(word) {
            const term = processTerm(word);
            if (term !== null) known.add(term);
            return term;
          },
          searchOptions: { processTerm },
        });
        for (const [id, { title, text }] of passages.entries()) index.add({ id, title, text });
        return searchIndex(index, known, passages);
      },
      async load(path) {
        const saved = savedSchema.parse(JSON.parse(await readFile(path, 'utf8')));
        const known = new Set(saved.index.map(([term]) => term));
        return searchIndex(MiniSearch.loadJS(saved, options), known, passages);
      },
    };
  },
};
