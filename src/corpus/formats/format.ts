/** What an article format is: which files it reads, and how it makes articles of them. */
import type { Article } from '../article.ts';
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

/** What a file yields, in the order of its lines: articles that are whole, problems of those that are not. */
export type Yielded =
  | { readonly kind: 'article'; readonly article: Article; readonly line: number }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** An article format. */
export interface ArticleFormat {
  /** File name ending, with its dot. */
  readonly ending: string;
  /** Yields one article or problem at a time, so that a long file can be read in turns. */
  readonly parse: (file: SourceFile) => Iterable<Yielded>;
}

/** A problem at a line of `file`. */
export const problemAt = (
  file: SourceFile,
  line: number,
  expected: string,
  got: string,
): Yielded => ({ kind: 'problem', problem: { file: file.path, line, expected, got } });
