/** The facts an article may state about itself: the one schema of every format. */
import { z } from 'zod';

import { partialDate } from './partial-date.ts';

const DATE_SHAPES = 'a date: YYYY, YYYY-MM or YYYY-MM-DD';

/** A full timestamp is a statement about the day; the time is not kept. */
const date = z.string(DATE_SHAPES).transform((value, context) => {
  const found = partialDate(value.replace(/(?<=^\d{4}-\d{2}-\d{2})T.*$/u, ''));
  if (found !== undefined) return found;
  context.addIssue({ code: 'custom', message: DATE_SHAPES });
  return z.NEVER;
});

const line = z.string('text').trim().min(1, 'text that is not empty');
const list = z.array(line, 'a list').default([]);

/** An address that Discord and browsers open; anything else cannot be offered as a link. */
const url = z.url({ protocol: /^https?$/u, error: 'an http or https address' });

/** Field by field what the front matter of a Markdown article and a JSONL line have in common. */
export const factFields = {
  title: line,
  outlet: line.optional(),
  authors: list,
  dateline: line.optional(),
  published: date.optional(),
  covers: date.optional(),
  url: url.optional(),
  language: line.optional(),
  credits: list,
  agencies: list,
  status: line.optional(),
};

export type Facts = z.infer<z.ZodObject<typeof factFields>>;

/** What an issue of one of our schemas expected, in words. */
export function expectation(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.');
  return field === '' ? issue.message : `\`${field}\` to be ${issue.message}`;
}
