/** Which articles were withdrawn, kept over restarts in a small file that people can read and mend. */
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { z } from 'zod';

import { CorpusError } from '../corpus/load.ts';

const schema = z.strictObject({ withdrawn: z.array(z.string()) });

/** The file for the snapshot at `snapshotPath`. */
export const withdrawalsPath = (snapshotPath: string): string => `${snapshotPath}-withdrawn.json`;

function parsed(text: string): z.infer<typeof schema> | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * The ids in the file at `path`; none when there is no file.
 * @throws {CorpusError} when the file cannot be read: what it says must not be served is not known
 */
export async function readWithdrawals(path: string): Promise<ReadonlySet<string>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return new Set();
    throw unreadable(path, 'one that cannot be read', cause);
  }
  const read = parsed(text);
  if (read === undefined) throw unreadable(path, 'something else');
  return new Set(read.withdrawn);
}

const unreadable = (path: string, got: string, cause?: unknown): CorpusError =>
  new CorpusError(
    `Expected ${path} to be a file {"withdrawn": ["an article’s id", …]}, got ${got}. ` +
      'Mend it, or remove it to serve every article again.',
    { cause },
  );

/** Writes the ids, so that the file is whole at any moment and there after a loss of power. */
export async function writeWithdrawals(path: string, ids: ReadonlySet<string>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.new`;
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(`${JSON.stringify({ withdrawn: [...ids].toSorted() }, null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
