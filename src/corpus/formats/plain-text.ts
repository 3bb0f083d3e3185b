/** Plain text: one article a file, its first line that is not blank the title. */
import { type ArticleFormat, articleOfFile, problemAt } from './format.ts';

/** `.txt`: the whole file is the article's text. */
export const plainText: ArticleFormat = {
  ending: '.txt',
  *parse(file) {
    const title = /\S.*/u.exec(file.text)?.[0].trim();
    yield title === undefined
      ? problemAt(file, 1, 'a text', 'nothing')
      : articleOfFile(file, file.text, { title, authors: [], credits: [], agencies: [] });
  },
};
