/** Reads annotated articles: JSON lines of a text and its attributions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

const spans = z.array(z.tuple([z.int().min(0), z.int().min(0)]));

const goldArticle = z.object({
  id: z.string(),
  date: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: spans, cue: spans, content: spans })),
});

/** An article with the attributions that people marked in it; spans are UTF-16 offsets. */
export type GoldArticle = z.infer<typeof goldArticle>;

/** `[start, end)` pairs. */
export type GoldSpans = z.infer<typeof spans>;

/** The articles of `train.jsonl` in `folder`, oldest first. Throws when the file is missing or not as described. */
export function readGold(folder: string): GoldArticle[] {
  const lines = readFileSync(join(folder, 'train.jsonl'), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => goldArticle.parse(JSON.parse(line)))
    .toSorted((a, b) => (a.date === b.date ? Number(a.id > b.id) * 2 - 1 : a.date < b.date ? -1 : 1));
}
