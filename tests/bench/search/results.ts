/** The figures of all runs on disk: a set that is measured again replaces what was known of it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { type SetFigures, setFiguresSchema } from './figures.ts';
import { plot } from './plot.ts';
import { report } from './report.ts';

const FIGURES = 'search.json';

async function readFigures(folder: string): Promise<SetFigures[]> {
  const json = await readFile(join(folder, FIGURES), 'utf8').catch(() => '[]');
  return z.array(setFiguresSchema).parse(JSON.parse(json));
}

/** Real sets first, by name; made-up ones by size. */
const inOrder = (a: SetFigures, b: SetFigures): number =>
  Number(b.isJudged) - Number(a.isJudged) ||
  (a.isJudged ? a.set.localeCompare(b.set) : a.passages - b.passages);

/**
 * Adds the figures of one set to those in `folder`, and writes all as JSON, as tables (Markdown) and
 * as a picture (SVG).
 */
export async function addResults(folder: string, figures: SetFigures): Promise<void> {
  await mkdir(folder, { recursive: true });
  const others = (await readFigures(folder)).filter(({ set }) => set !== figures.set);
  const sets = [...others, figures].toSorted(inOrder);
  await writeFile(join(folder, FIGURES), `${JSON.stringify(sets, null, 2)}\n`);
  await writeFile(join(folder, 'search.md'), report(sets));
  await writeFile(join(folder, 'search.svg'), plot(sets));
}
