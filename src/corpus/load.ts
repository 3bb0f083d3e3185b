/** Reads a corpus from disk: every article that is whole, and what is wrong with the others. */
import { isUtf8 } from 'node:buffer';
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import type { Article } from './article.ts';
import { type ArticleFormat, type Yielded, problemAt } from './formats/format.ts';
import { FORMATS } from './formats/index.ts';
import { type Problem, describeProblem } from './problem.ts';

/** What was read: articles in the order of their files and lines, each id once. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** Nothing can be served from a path; the message says what was expected there and what to do. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  /** What is wrong with the files there, where there are any. */
  readonly problems: readonly Problem[];

  constructor(message: string, { problems = [], ...options }: CorpusErrorOptions = {}) {
    super(message, options);
    this.problems = problems;
  }
}

interface CorpusErrorOptions extends ErrorOptions {
  readonly problems?: readonly Problem[];
}

/** The longest that reading keeps other work waiting, in milliseconds. */
const TURN_MS = 10;

const ENDINGS = FORMATS.map(({ ending }) => ending).join(', ');

const formatOf = (name: string): ArticleFormat | undefined =>
  FORMATS.find(({ ending }) => name.toLowerCase().endsWith(ending));

/** Whether a file below a folder is an article; hidden ones and a folder's description are not. */
const isArticleFile = (path: string): boolean =>
  !path.split(sep).some((name) => name.startsWith('.')) &&
  basename(path).toLowerCase() !== 'readme.md' &&
  formatOf(path) !== undefined;

/** What turns a failure to read `path` into the error its owner is shown. */
const refuse =
  (path: string, got: string) =>
  (cause: unknown): never => {
    const advice = `Name a folder or a file (${ENDINGS}).`;
    throw new CorpusError(`Expected articles at ${path}, got ${got}. ${advice}`, { cause });
  };

/** The article files at `path` in the order of their names, as paths from the working directory. */
async function articleFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(refuse(path, 'nothing there'));
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(
    refuse(path, 'a folder that cannot be read'),
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => isArticleFile(relative(path, file)))
    .toSorted();
}

/** The line on which the bytes stop being UTF-8, from 1; the last where they do not. */
function brokenLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  let end = bytes.indexOf('\n');
  while (end !== -1 && isUtf8(bytes.subarray(start, end))) {
    line += 1;
    start = end + 1;
    end = bytes.indexOf('\n', start);
  }
  return line;
}

/** What one file yields; a file that cannot be read as text is one problem. */
async function* readArticles(path: string): AsyncGenerator<Yielded> {
  const name = basename(path);
  const format = formatOf(name);
  if (format === undefined) {
    yield problemAt({ path }, 1, `a file ending in ${ENDINGS}`, name);
    return;
  }
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) {
    yield problemAt({ path }, 1, 'a file that can be read', 'an unreadable one');
  } else if (isUtf8(bytes)) {
    const stem = name.slice(0, -format.ending.length);
    yield* format.parse({ path, stem, text: bytes.toString() });
  } else {
    yield problemAt({ path }, brokenLine(bytes), 'text in UTF-8', 'bytes that are not');
  }
}

/**
 * What can be read at `path`, a folder (searched with its sub-folders) or a single file: maybe
 * nothing. A broken article is a problem, and the rest is read. `onArticle` is called after each
 * article; other work gets a turn every {@link TURN_MS}.
 * @throws {CorpusError} when there is no such path or it cannot be read
 */
export async function readCorpus(path: string, onArticle?: () => void): Promise<Corpus> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const placeOf = new Map<string, string>();
  const add = (file: string, article: Article, line: number): void => {
    const taken = placeOf.get(article.id);
    if (taken === undefined) {
      placeOf.set(article.id, `${file}:${line}`);
      articles.push(article);
      onArticle?.();
    } else {
      const got = `“${article.id}”, which ${taken} has`;
      problems.push({ file, line, expected: 'an id that no other article has', got });
    }
  };
  let turnStart = performance.now();
  for (const file of await articleFiles(path)) {
    for await (const yielded of readArticles(file)) {
      if (yielded.kind === 'problem') problems.push(yielded.problem);
      else add(file, yielded.article, yielded.line);
      if (performance.now() - turnStart > TURN_MS) {
        await setImmediate();
        turnStart = performance.now();
      }
    }
  }
  return { articles, problems };
}

/**
 * The corpus at `path` as {@link readCorpus} reads it, with at least one article.
 * @throws {CorpusError} when there is no such path, or no article that can be served
 */
export async function loadCorpus(path: string, onArticle?: () => void): Promise<Corpus> {
  const corpus = await readCorpus(path, onArticle);
  if (corpus.articles.length === 0) throw nothingToServe(path, corpus.problems);
  return corpus;
}

/** How many faults a start-up error names; the rest is counted. */
const MAX_NAMED = 5;

function nothingToServe(path: string, problems: readonly Problem[]): CorpusError {
  const named = problems.slice(0, MAX_NAMED).map((problem) => `\n  ${describeProblem(problem)}`);
  const more = problems.length > MAX_NAMED ? `\n  and ${problems.length - MAX_NAMED} more` : '';
  const advice = `Put at least one there (${ENDINGS}); corpus/README.md describes the formats.`;
  return new CorpusError(
    `Expected articles in ${path}, got none that can be served. ${advice}${named.join('')}${more}`,
    { problems },
  );
}
