/** What a snapshot was made from: the content of each article, and the program that read it. */
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Article } from '../corpus/article.ts';

/** Bytes of a fingerprint: two articles of a billion share one once in 10²⁰ corpora. */
export const FINGERPRINT_BYTES = 16;

/** Names the exact facts and text of an article: the beginning of their SHA-256, in hexadecimal. */
export const fingerprintOf = (article: Article): string =>
  createHash('sha256')
    .update(JSON.stringify(article))
    .digest('hex')
    .slice(0, FINGERPRINT_BYTES * 2);

/** What decides how articles are read, beside the packages. */
const READERS = ['text', 'corpus', 'quotes', 'search', 'snapshot'];

const source = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Names the exact program that reads articles: a SHA-256 over its sources, its weights and the
 * versions of the packages. A snapshot of another one is no good, whatever was changed.
 */
export async function programVersion(): Promise<string> {
  const folders = await Promise.all(
    READERS.map(async (folder) => {
      const names = await readdir(source(folder), { recursive: true, withFileTypes: true });
      return names
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`);
    }),
  );
  const paths = [...folders.flat().toSorted(), source('../package-lock.json')];
  const contents = await Promise.all(paths.map((path) => readFile(path)));
  const hash = createHash('sha256');
  for (const content of contents) hash.update(createHash('sha256').update(content).digest());
  return hash.digest('hex');
}
