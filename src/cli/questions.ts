/** Reads files of questions and of quotations to check. */
import { readFile } from 'node:fs/promises';

import { z } from 'zod';

import { UsageError } from './usage-error.ts';

const questionSchema = z.object({ id: z.coerce.string(), question: z.string() });
const quoteSchema = z.object({
  id: z.coerce.string(),
  quote: z.string(),
  speaker: z.string().optional(),
});

/** A line of a questions file. */
type Question = z.infer<typeof questionSchema>;

/** A line of a file of quotations. */
type CheckedQuote = z.infer<typeof quoteSchema>;

function readLine<Line>(schema: z.ZodType<Line>, line: string): Line | undefined {
  try {
    return schema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

async function readLines<Line>(
  path: string,
  schema: z.ZodType<Line>,
  shape: string,
): Promise<Line[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`Expected ${shape} lines in ${path}, got a file that cannot be read.`, {
      cause,
    });
  });
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const read = readLine(schema, line);
    if (read !== undefined) return [read];
    throw new UsageError(`${path}:${at + 1}: expected ${shape}, got “${line.trim().slice(0, 60)}”`);
  });
}

/**
 * The questions of a JSON Lines file, in order; blank lines are passed over.
 * @throws {UsageError} when the file cannot be read, or naming the first line that is not a
 * question
 */
export const readQuestions = (path: string): Promise<Question[]> =>
  readLines(path, questionSchema, '{"id": …, "question": "…"}');

/**
 * The quotations of a JSON Lines file, as {@link readQuestions} reads questions.
 * @throws {UsageError} as there
 */
export const readQuotes = (path: string): Promise<CheckedQuote[]> =>
  readLines(path, quoteSchema, '{"id": …, "quote": "…", "speaker"?: "…"}');
