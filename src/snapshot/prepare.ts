/** What takes long to make of a corpus, made once: from a snapshot on the disk, or read and saved there. */
import type { Article } from '../corpus/article.ts';
import { makeArticle } from '../corpus/make-article.ts';
import type { Quotation } from '../quotes/quotation.ts';
import { indexFromSections, indexSections } from '../search/index-sections.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { emptyIndex, revising } from '../search/revise.ts';
import { type Section, SectionReader, type Sections } from '../search/sections.ts';
import { type Steps, finishInTurns } from '../search/steps.ts';
import { extractAll } from './extraction.ts';
import { FINGERPRINT_BYTES, fingerprintOf, programVersion } from './fingerprints.ts';
import { quotationsFrom } from './quotation-bytes.ts';
import { readSnapshot, writeSnapshot } from './snapshot-file.ts';

/** The index and the quotations of articles. */
export interface Prepared {
  readonly index: PassageIndex;
  readonly quotations: ReadonlyMap<Article, readonly Quotation[]>;
}

/** How articles are prepared. */
export interface PrepareOptions {
  /** The snapshot's file; nothing is loaded or saved without it. */
  readonly path?: string | undefined;
  /**
   * Whether somebody is being answered meanwhile: then even few articles are read on a thread, which
   * takes longer and keeps nobody waiting.
   */
  readonly isServing?: boolean | undefined;
  /** Called after each article that had to be read. */
  readonly onArticle?: (() => void) | undefined;
  /** Called with a line for whoever runs the program. */
  readonly onNotice?: ((line: string) => void) | undefined;
}

/** What a snapshot holds of the articles. */
interface Saved {
  /** The fingerprint of each article, in the order of the index. */
  readonly fingerprints: readonly string[];
  readonly sections: Sections;
  readonly quotationsOf: ReadonlyMap<string, Uint8Array>;
}

/** Stands for an article that a snapshot has and the corpus no longer has. */
const goneArticle = (): Article =>
  makeArticle('gone', '', { title: '', authors: [], credits: [], agencies: [] });

function readSaved(sections: Sections): Saved {
  const read = new SectionReader(sections);
  const prints = Buffer.from(read.bytes('fingerprints'));
  const quotations = read.bytes('quotations');
  const starts = read.uint32('quotationStarts');
  const fingerprints = Array.from({ length: starts.length - 1 }, (_, at) =>
    prints.toString('hex', at * FINGERPRINT_BYTES, (at + 1) * FINGERPRINT_BYTES),
  );
  const quotationsOf = new Map(
    fingerprints.map((print, at) => [print, quotations.subarray(starts[at], starts[at + 1])]),
  );
  return { fingerprints, sections, quotationsOf };
}

/** What is saved beside the index: whose it is, and the quotations. */
function articleSections(
  fingerprints: readonly string[],
  quotationsOf: ReadonlyMap<string, Uint8Array>,
): readonly (readonly [string, Section])[] {
  const parts = fingerprints.map((print) => quotationsOf.get(print) ?? new Uint8Array(0));
  const starts = new Uint32Array(parts.length + 1);
  for (const [at, part] of parts.entries()) starts[at + 1] = (starts[at] ?? 0) + part.length;
  return [
    ['fingerprints', new Uint8Array(Buffer.from(fingerprints.join(''), 'hex'))],
    ['quotations', new Uint8Array(Buffer.concat(parts))],
    ['quotationStarts', starts],
  ];
}

async function load(
  path: string,
  key: string,
  notice: (line: string) => void,
): Promise<Saved | undefined> {
  const read = await readSnapshot(path, key);
  switch (read.kind) {
    case 'read':
      return readSaved(read.sections);
    case 'absent':
      return undefined;
    case 'refused':
      notice(`The snapshot ${path} ${read.reason}; it is made anew`);
      return undefined;
  }
}

/** Fingerprints of articles, in their order. */
function* fingerprinting(articles: readonly Article[]): Steps<string[]> {
  const found: string[] = [];
  for (const article of articles) {
    found.push(fingerprintOf(article));
    yield;
  }
  return found;
}

function* decoding(
  articles: readonly Article[],
  fingerprints: readonly string[],
  quotationsOf: ReadonlyMap<string, Uint8Array>,
): Steps<ReadonlyMap<Article, readonly Quotation[]>> {
  const found = new Map<Article, readonly Quotation[]>();
  for (const [at, article] of articles.entries()) {
    const bytes = quotationsOf.get(fingerprints[at] ?? '');
    found.set(article, bytes === undefined ? [] : quotationsFrom(bytes));
    yield;
  }
  return found;
}

/** The index that was saved; articles that the corpus no longer has are in it still. */
function savedIndex(
  { fingerprints, sections }: Saved,
  articleOf: ReadonlyMap<string, Article>,
): PassageIndex {
  const articles = fingerprints.map((print) => articleOf.get(print) ?? goneArticle());
  return indexFromSections(sections, articles);
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((print, at) => print === b[at]);

/**
 * The index of `articles` (each once, in their order) and their quotations. What a snapshot at
 * `path` has of them is loaded; the rest is read, quotations on threads of their own, and the
 * snapshot is written anew. A snapshot that cannot be used or written is no failure: a notice says
 * so. Other work gets a turn every few milliseconds.
 */
export async function prepare(
  articles: readonly Article[],
  { path, isServing = false, onArticle, onNotice = () => undefined }: PrepareOptions,
): Promise<Prepared> {
  const fingerprints = await finishInTurns(fingerprinting(articles));
  const articleOf = new Map(articles.map((article, at) => [fingerprints[at] ?? '', article]));
  const key = await programVersion();
  const saved = path === undefined ? undefined : await load(path, key, onNotice);
  const quotationsOf = new Map(saved?.quotationsOf);
  const missing = articles.filter((_, at) => !quotationsOf.has(fingerprints[at] ?? ''));
  // Where little is left, the words of the articles that are gone would only be carried along.
  const isWorthKeeping = missing.length * 2 < articles.length;
  const base = saved === undefined || !isWorthKeeping ? undefined : savedIndex(saved, articleOf);
  const isUnchanged = base !== undefined && isSame(fingerprints, saved?.fingerprints ?? []);
  const printOf = new Map(articles.map((article, at) => [article, fingerprints[at] ?? '']));
  const [index] = await Promise.all([
    isUnchanged ? base : finishInTurns(revising(base ?? emptyIndex(), articles)),
    extractAll(
      missing,
      (article, bytes) => {
        quotationsOf.set(printOf.get(article) ?? '', bytes);
        onArticle?.();
      },
      isServing ? 1 : undefined,
    ),
  ]);
  if (path !== undefined && !isUnchanged) {
    const sections = new Map([
      ...indexSections(index, articles),
      ...articleSections(fingerprints, quotationsOf),
    ]);
    await writeSnapshot(path, key, sections).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      onNotice(`The snapshot ${path} could not be written: ${reason}`);
    });
  }
  const quotations = await finishInTurns(decoding(articles, fingerprints, quotationsOf));
  return { index, quotations };
}
