/** Plain text: one article a file, its first line with words the title. */
import { makeArticle } from '../make-article.ts';
import { type ArticleFormat, problemAt } from './format.ts';

/** `.txt`: the whole file is the article's text. */
export const plainText: ArticleFormat = {
  ending: '.txt',
  *parse(file) {
    const title = /\S.*/u.exec(file.text)?.[0].trim();
    if (title === undefined) {
      yield problemAt(file, 1, 'a text', 'an empty file');
      return;
    }
    const facts = { title, authors: [], credits: [], agencies: [] };
    yield { kind: 'article', line: 1, article: makeArticle(file.stem, file.text, facts) };
  },
};
