/** What an article format is: which files it reads, and how it makes articles of them. */
import { type Article, type Furniture, MAX_ID_CHARS } from '../article.ts';
import type { Facts } from '../facts.ts';
import { makeArticle } from '../make-article.ts';
import type { Problem } from '../problem.ts';

/** A file as it was read. */
export interface SourceFile {
  /** The path shown to the operator in problems. */
  readonly path: string;
  /** The file's name without folder and ending, the id of an article that has a file of its own. */
  readonly stem: string;
  /** The file's whole text, byte for byte. */
  readonly text: string;
}

/** A problem instead of an article. */
export interface YieldedProblem {
  readonly kind: 'problem';
  readonly problem: Problem;
}

/** What a file yields, in the order of its lines: articles, and problems in place of broken ones. */
export type Yielded =
  | { readonly kind: 'article'; readonly article: Article; readonly line: number }
  | YieldedProblem;

/** An article format. */
export interface ArticleFormat {
  /** File name ending in small letters, with its dot. */
  readonly ending: string;
  /** Yields one article or problem at a time, so that a long file can be read in turns. */
  readonly parse: (file: SourceFile) => Iterable<Yielded>;
}

/** A problem at a line of `file`. */
export const problemAt = (
  { path }: Pick<SourceFile, 'path'>,
  line: number,
  expected: string,
  got: string,
): YieldedProblem => ({ kind: 'problem', problem: { file: path, line, expected, got } });

/** The article of a file that holds one, named after the file. */
export function articleOfFile(
  file: SourceFile,
  text: string,
  facts: Facts,
  furniture: readonly Furniture[] = [],
): Yielded {
  const { length } = file.stem;
  if (length === 0 || length > MAX_ID_CHARS) {
    const expected = `a file name of 1 to ${MAX_ID_CHARS} characters before its ending`;
    return problemAt(file, 1, expected, `${length}`);
  }
  return { kind: 'article', line: 1, article: makeArticle(file.stem, text, facts, furniture) };
}
