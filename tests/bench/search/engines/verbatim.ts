/** Our own search, by its public interface. */
import { readCorpus } from '../../../../src/corpus/load.ts';
import { focus } from '../../../../src/search/focus.ts';
import { PassageSearch } from '../../../../src/search/rank.ts';
import { indexPassages } from '../../../../src/search/revise.ts';
import { type Engine, passageKey } from '../engine.ts';

/** Ranks passages and picks the sentences of each that answer. */
export const verbatim: Engine = {
  settings: 'as the bot uses it: stems, look-alikes, second stage, excerpt of each passage',
  memory: 'heap',
  async open({ articlesPath }) {
    const { articles } = await readCorpus(articlesPath);
    return {
      build() {
        const search = new PassageSearch(indexPassages(articles));
        return {
          search: (question, limit) =>
            search
              .search(question)
              .ranked.slice(0, limit)
              .map(({ article, passage, sentences }) => {
                focus(article.text, passage, sentences);
                return passageKey(article.id, passage.span.start);
              }),
        };
      },
    };
  },
};
