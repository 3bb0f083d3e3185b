/** Reads a file of questions. */
import { readFile } from 'node:fs/promises';

import { z } from 'zod';

import { UsageError } from './usage-error.ts';

const lineSchema = z.object({ id: z.coerce.string(), question: z.string() });

/** A line of a questions file. */
export type Question = z.infer<typeof lineSchema>;

function readLine(line: string): Question | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/**
 * The questions of a JSON Lines file, in order; blank lines are passed over.
 * @throws {UsageError} when the file cannot be read, or naming the first line that is not a
 * question
 */
export async function readQuestions(path: string): Promise<Question[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`Expected questions in ${path}, got a file that cannot be read.`, {
      cause,
    });
  });
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const question = readLine(line);
    if (question !== undefined) return [question];
    throw new UsageError(
      `${path}:${at + 1}: expected {"id": …, "question": "…"}, got “${line.trim().slice(0, 60)}”`,
    );
  });
}
