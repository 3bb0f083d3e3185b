/** Snapshots on the disk: read back as they were written, or refused. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Section, Sections } from '../../src/search/sections.ts';
import { readSnapshot, writeSnapshot } from '../../src/snapshot/snapshot-file.ts';
import { tempFolder } from '../support/temp-folder.ts';

const SECTIONS: Sections = new Map<string, Section>([
  ['odd', Uint8Array.of(1, 2, 3)],
  ['halves', Uint16Array.of(1, 65_535, 3)],
  ['none', new Uint8Array(0)],
  // A view into the middle of something larger.
  ['words', Uint32Array.of(0, 7, 4_294_967_295, 9).subarray(1, 3)],
]);

const fileIn = async (): Promise<string> => join(await tempFolder(), 'deep', 'snapshot');

describe('writeSnapshot', () => {
  it('writes what is read back, and leaves nothing else behind', async () => {
    const path = await fileIn();
    await writeSnapshot(path, 'key', new Map([['old', Uint8Array.of(9)]]));
    await writeSnapshot(path, 'key', SECTIONS);
    expect(await readSnapshot(path, 'key')).toEqual({ kind: 'read', sections: SECTIONS });
    expect(await readdir(join(path, '..'))).toEqual(['snapshot']);
  });

  it('rejects where nothing can be written, and leaves what was there', async () => {
    const path = await fileIn();
    await writeSnapshot(path, 'key', SECTIONS);
    await expect(writeSnapshot(join(path, 'below'), 'key', SECTIONS)).rejects.toThrow(
      /ENOTDIR|EEXIST/u,
    );
    expect(await readSnapshot(path, 'key')).toMatchObject({ kind: 'read' });
  });
});

describe('readSnapshot', () => {
  it('finds nothing where nothing is', async () =>
    expect(await readSnapshot(await fileIn(), 'key')).toEqual({ kind: 'absent' }));

  it('refuses a folder', async () =>
    expect(await readSnapshot(await tempFolder(), 'key')).toEqual({
      kind: 'refused',
      reason: 'cannot be read',
    }));

  it('refuses the snapshot of another version', async () => {
    const path = await fileIn();
    await writeSnapshot(path, 'key', SECTIONS);
    expect(await readSnapshot(path, 'other')).toEqual({
      kind: 'refused',
      reason: 'was made by another version of the program',
    });
  });

  it.each([
    ['', 'is no snapshot'],
    ['something else that is long enough to have a header', 'is no snapshot'],
  ])('refuses a file with “%s” in it', async (content, reason) => {
    const path = join(await tempFolder(), 'snapshot');
    await writeFile(path, content);
    expect(await readSnapshot(path, 'key')).toEqual({ kind: 'refused', reason });
  });

  it('refuses a file that lost its end, or any of its bytes', async () => {
    const path = await fileIn();
    await writeSnapshot(path, 'key', SECTIONS);
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, -1));
    expect(await readSnapshot(path, 'key')).toEqual({ kind: 'refused', reason: 'is cut short' });
    for (let at = 24; at < whole.length; at += 5) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8((whole.at(at) ?? 0) ^ 4, at);
      await writeFile(path, damaged);
      expect(await readSnapshot(path, 'key')).toEqual({ kind: 'refused', reason: 'is damaged' });
    }
  });
});
