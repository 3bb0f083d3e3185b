/** Reads a corpus from disk: every article that is whole, and what is wrong with the others. */
import { isUtf8 } from 'node:buffer';
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import type { Article } from './article.ts';
import type { SourceFile, Yielded } from './formats/format.ts';
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
}

/** The longest that reading keeps other work waiting, in milliseconds. */
const TURN_MS = 10;

const ENDINGS = FORMATS.map(({ ending }) => ending).join(', ');

/** A folder's own description is not an article, nor is a hidden file. */
const isArticleFile = (name: string): boolean =>
  !/^(?:readme\.md|\..*)$/iu.test(name) && FORMATS.some(({ ending }) => name.endsWith(ending));

/** The article files at `path` in the order of their names, as paths from the working directory. */
async function articleFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new CorpusError(
      `Expected articles at ${path}, got nothing there. Name a folder or a file (${ENDINGS}).`,
      { cause },
    );
  });
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isArticleFile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** The line on which the bytes stop being UTF-8, from 1. */
function brokenLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const next = end === -1 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(start, next))) return line;
    start = next;
  }
  return line;
}

/** What one file yields; a file that cannot be read as text is one problem. */
async function* readArticles(path: string): AsyncGenerator<Yielded> {
  const name = basename(path);
  const format = FORMATS.find(({ ending }) => name.endsWith(ending));
  const refuse = (line: number, expected: string, got: string): Yielded => ({
    kind: 'problem',
    problem: { file: path, line, expected, got },
  });
  if (format === undefined) {
    yield refuse(1, `a file ending in ${ENDINGS}`, name);
    return;
  }
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) {
    yield refuse(1, 'a file that can be read', 'an unreadable one');
  } else if (isUtf8(bytes)) {
    const file: SourceFile = {
      path,
      stem: name.slice(0, -format.ending.length),
      text: bytes.toString(),
    };
    yield* format.parse(file);
  } else {
    yield refuse(brokenLine(bytes), 'text in UTF-8', 'bytes that are not');
  }
}

/**
 * What can be read at `path`, a folder (searched with its sub-folders) or a single file: maybe nothing.
 * A broken article is a problem, and the rest is read. `onArticle` is called after each article; other
 * work gets a turn every {@link TURN_MS}.
 * @throws {CorpusError} when there is no such path
 */
export async function readCorpus(path: string, onArticle?: () => void): Promise<Corpus> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const placeOf = new Map<string, string>();
  let turnStart = performance.now();
  for (const file of await articleFiles(path)) {
    for await (const yielded of readArticles(file)) {
      if (yielded.kind === 'problem') {
        problems.push(yielded.problem);
        continue;
      }
      const { article, line } = yielded;
      const taken = placeOf.get(article.id);
      if (taken === undefined) {
        placeOf.set(article.id, `${file}:${line}`);
        articles.push(article);
        onArticle?.();
      } else {
        const got = `“${article.id}”, which ${taken} has`;
        problems.push({ file, line, expected: 'an id that no other article has', got });
      }
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
  const advice = `Put at least one article there (${ENDINGS}); corpus/README.md describes the formats.`;
  return new CorpusError(
    `Expected articles in ${path}, got none that can be served. ${advice}${named.join('')}${more}`,
  );
}
