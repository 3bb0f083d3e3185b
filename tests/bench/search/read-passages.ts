/** The passages of a file, a JSON object a line. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

import { z } from 'zod';

import type { BenchPassage } from './engine.ts';

const passageSchema = z.object({ key: z.string(), title: z.string(), text: z.string() });

/** All passages of the file at `path`, in order. */
export async function readPassages(path: string): Promise<BenchPassage[]> {
  const found: BenchPassage[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    found.push(passageSchema.parse(JSON.parse(line)));
  }
  return found;
}
