/** What a search engine has to do to take part in the benchmark. */

/** A passage as the peers get it. */
export interface BenchPassage {
  /** Article and place: what answers are compared by. */
  readonly key: string;
  readonly title: string;
  readonly text: string;
}

/** The key of the passage that begins at `start` (UTF-16) of an article's text. */
export const passageKey = (article: string, start: number): string => `${article}@${start}`;

/** The files an engine reads its texts from. */
export interface Texts {
  /** The corpus in the program's own format, JSON Lines. */
  readonly articlesPath: string;
  /** The same as {@link BenchPassage}s, a line each, in the same order. */
  readonly passagesPath: string;
}

/** An index that answers questions. */
export interface SearchIndex {
  /** Keys of the passages for a question, best first, at most `limit`. */
  search(question: string, limit: number): string[] | Promise<string[]>;
  /** Writes the index to a file; absent where an engine must build it anew at each start. */
  save?(path: string): void | Promise<void>;
}

/** An engine with the texts in memory, before it has an index. */
export interface OpenedEngine {
  /** The index of all texts; `path` names a file that the engine may keep it in. */
  build(path: string): SearchIndex | Promise<SearchIndex>;
  /** The index that {@link SearchIndex.save} wrote. */
  load?(path: string): SearchIndex | Promise<SearchIndex>;
}

/** An engine that takes part. */
export interface Engine {
  /** The package whose version is reported; none for our own. */
  readonly package?: string;
  /** How it was set up, for the reader of the table. */
  readonly settings: string;
  /** Where its memory lies: one outside of JavaScript is not measured. */
  readonly memory: 'heap' | 'native';
  open(texts: Texts): Promise<OpenedEngine>;
}
