/** Our own search, by its public interface. */
import type { Article } from '../../../../src/corpus/article.ts';
import { readCorpus } from '../../../../src/corpus/load.ts';
import { focus } from '../../../../src/search/focus.ts';
import { indexFromSections, indexSections } from '../../../../src/search/index-sections.ts';
import type { PassageIndex } from '../../../../src/search/passage-index.ts';
import { PassageSearch } from '../../../../src/search/rank.ts';
import { indexPassages } from '../../../../src/search/revise.ts';
import { readSnapshot, writeSnapshot } from '../../../../src/snapshot/snapshot-file.ts';
import { type Engine, type SearchIndex, passageKey } from '../engine.ts';

const KEY = 'bench';

/** An index as the bot searches it, the sentences of each passage that answer picked too. */
function searchable(index: PassageIndex, articles: readonly Article[]): SearchIndex {
  const search = new PassageSearch(index);
  return {
    search: (question, limit) =>
      search
        .search(question)
        .ranked.slice(0, limit)
        .map(({ article, passage, sentences }) => {
          focus(article.text, passage, sentences);
          return passageKey(article.id, passage.span.start);
        }),
    save: (path) => writeSnapshot(path, KEY, indexSections(index, articles)),
  };
}

/** Ranks passages and picks the sentences of each that answer. */
export const verbatim: Engine = {
  settings: 'as the bot uses it: stems, look-alikes, second stage, excerpt of each passage',
  memory: 'heap',
  async open({ articlesPath }) {
    const { articles } = await readCorpus(articlesPath);
    return {
      build: () => searchable(indexPassages(articles), articles),
      async load(path) {
        const read = await readSnapshot(path, KEY);
        if (read.kind !== 'read') throw new Error(`Expected the saved index, got ${read.kind}`);
        return searchable(indexFromSections(read.sections, articles), articles);
      },
    };
  },
};
