/**
 * Sections in one file: written whole or not at all, and read only when they are what was written.
 *
 * The file is a header (see {@link HEADER_BYTES}), a directory in JSON, and the sections, each at a
 * multiple of eight bytes so that it is read where it lies.
 */
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { crc32 } from 'node:zlib';

import { z } from 'zod';

import type { Section, Sections } from '../search/sections.ts';

/** What reading a file came to; `reason` goes on from “the file”. */
export type ReadSnapshot =
  | { readonly kind: 'read'; readonly sections: Sections }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly reason: string };

/** Says what the file is and how it is laid out. */
const MAGIC = 'VERBATM1';

/** The magic word (8 bytes), CRC-32 of all that follows (4), bytes of the directory (4), of all (8). */
const HEADER_BYTES = 24;
const CRC_AT = 8;
const DIRECTORY_AT = 12;
const TOTAL_AT = 16;

const ALIGNMENT = 8;

/** Bytes that are read, checked or written in one step, so that other work gets its turn. */
const CHUNK_BYTES = 2 ** 22;

const KINDS = ['bytes', 'uint16', 'uint32'] as const;

const directorySchema = z.object({
  key: z.string(),
  sections: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(KINDS),
      offset: z.int().nonnegative(),
      length: z.int().nonnegative(),
    }),
  ),
});

type Directory = z.infer<typeof directorySchema>;

const kindOf = (section: Section): (typeof KINDS)[number] => {
  if (section instanceof Uint32Array) return 'uint32';
  return section instanceof Uint16Array ? 'uint16' : 'bytes';
};

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

const asBytes = ({ buffer, byteOffset, byteLength }: Section): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** A part of a file that begins where the last one ended. */
function* chunks(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    yield bytes.subarray(at, at + CHUNK_BYTES);
  }
}

/** The directory of sections that follow one another; offsets count from the first of them. */
function directoryOf(key: string, sections: Sections): Directory {
  let offset = 0;
  const listed = [...sections].map(([name, section]) => {
    const entry = { name, kind: kindOf(section), offset, length: section.length };
    offset += aligned(section.byteLength);
    return entry;
  });
  return { key, sections: listed };
}

async function writeParts(file: FileHandle, parts: Iterable<Uint8Array>): Promise<void> {
  let crc = 0;
  let total = HEADER_BYTES;
  let directoryBytes: number | undefined;
  for (const part of parts) {
    directoryBytes ??= part.length;
    for (const chunk of chunks(part)) {
      crc = crc32(chunk, crc);
      await file.write(chunk, 0, chunk.length, total);
      total += chunk.length;
    }
  }
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(MAGIC, 'latin1');
  header.writeUInt32LE(crc, CRC_AT);
  header.writeUInt32LE(directoryBytes ?? 0, DIRECTORY_AT);
  header.writeBigUInt64LE(BigInt(total), TOTAL_AT);
  await file.write(header, 0, header.length, 0);
}

/** The directory, padded, and the sections, each padded. */
function* partsOf(key: string, sections: Sections): Generator<Uint8Array> {
  const directory = Buffer.from(JSON.stringify(directoryOf(key, sections)));
  // Spaces are no harm to JSON.
  yield Buffer.concat([directory, Buffer.alloc(aligned(directory.length) - directory.length, ' ')]);
  for (const section of sections.values()) {
    yield asBytes(section);
    yield Buffer.alloc(aligned(section.byteLength) - section.byteLength);
  }
}

/**
 * Writes sections under a key to `path`: into a file of another name that takes its place when it
 * is whole and on the disk. Rejects when that fails, and leaves what was there.
 */
export async function writeSnapshot(path: string, key: string, sections: Sections): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'w');
    try {
      await writeParts(file, partsOf(key, sections));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** All bytes of a file, in memory of their own. */
async function readAll(file: FileHandle): Promise<Uint8Array<ArrayBuffer>> {
  const { size } = await file.stat();
  const bytes = new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const { bytesRead } = await file.read(bytes, at, Math.min(CHUNK_BYTES, size - at), at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes;
}

function viewOf(
  bytes: Uint8Array<ArrayBuffer>,
  first: number,
  { kind, offset, length }: Directory['sections'][number],
): Section {
  switch (kind) {
    case 'bytes':
      return new Uint8Array(bytes.buffer, first + offset, length);
    case 'uint16':
      return new Uint16Array(bytes.buffer, first + offset, length);
    case 'uint32':
      return new Uint32Array(bytes.buffer, first + offset, length);
  }
}

async function crcOf(bytes: Uint8Array): Promise<number> {
  let crc = 0;
  for (const chunk of chunks(bytes)) {
    crc = crc32(chunk, crc);
    await setImmediate();
  }
  return crc;
}

const refused = (reason: string): ReadSnapshot => ({ kind: 'refused', reason });

async function check(bytes: Uint8Array<ArrayBuffer>, key: string): Promise<ReadSnapshot> {
  const header = Buffer.from(bytes.buffer, 0, Math.min(HEADER_BYTES, bytes.length));
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, CRC_AT) !== MAGIC) {
    return refused('is no snapshot');
  }
  if (header.readBigUInt64LE(TOTAL_AT) !== BigInt(bytes.length)) return refused('is cut short');
  if ((await crcOf(bytes.subarray(HEADER_BYTES))) !== header.readUInt32LE(CRC_AT)) {
    return refused('is damaged');
  }
  const first = HEADER_BYTES + header.readUInt32LE(DIRECTORY_AT);
  const written = Buffer.from(bytes.buffer, HEADER_BYTES, first - HEADER_BYTES).toString();
  const directory = directorySchema.safeParse(JSON.parse(written)).data;
  if (directory === undefined) return refused('is no snapshot');
  if (directory.key !== key) return refused('was made by another version of the program');
  const sections = directory.sections.map(
    (entry) => [entry.name, viewOf(bytes, first, entry)] as const,
  );
  return { kind: 'read', sections: new Map(sections) };
}

/**
 * The sections that were written to `path` under `key`; they share one piece of memory. A file that
 * is damaged or not ours, or has another key, is refused.
 */
export async function readSnapshot(path: string, key: string): Promise<ReadSnapshot> {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isAbsent ? { kind: 'absent' } : { kind: 'refused', reason: 'cannot be opened' };
  }
  try {
    return await check(await readAll(file), key);
  } catch {
    return { kind: 'refused', reason: 'cannot be read' };
  } finally {
    await file.close();
  }
}
