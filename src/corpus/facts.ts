/** The facts an article may state about itself: the one schema of every format. */
import { z } from 'zod';

import { partialDate } from './partial-date.ts';

const DATE_SHAPES = 'a date: YYYY, YYYY-MM or YYYY-MM-DD';

/** The time of a timestamp, which is not kept: it is a statement about the day. */
const TIME = /(?<=^\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/u;

const date = z.string(DATE_SHAPES).transform((value, context) => {
  const found = partialDate(value.replace(TIME, ''));
  if (found !== undefined) return found;
  context.addIssue({ code: 'custom', message: DATE_SHAPES });
  return z.NEVER;
});

/** What is stated is neither empty nor blank. */
export const factText = z.string('text').trim().min(1, 'text that is not empty');

const list = z.array(factText, 'a list').default([]);

/** An address that Discord and browsers open; anything else cannot be offered as a link. */
const url = z.url({ protocol: /^https?$/u, error: 'an http or https address' });

/** Field by field what the front matter of a Markdown article and a JSONL line have in common. */
export const factFields = {
  title: factText,
  outlet: factText.optional(),
  authors: list,
  dateline: factText.optional(),
  published: date.optional(),
  covers: date.optional(),
  url: url.optional(),
  language: factText.optional(),
  credits: list,
  agencies: list,
  status: factText.optional(),
};

/** The facts of an article, checked; lists that are not stated are empty. */
export type Facts = z.infer<z.ZodObject<typeof factFields>>;

/** The first thing that a schema found wrong. */
export function firstIssue(error: z.ZodError): z.core.$ZodIssue {
  const [issue] = error.issues;
  if (issue === undefined) throw error;
  return issue;
}

/** What an issue of one of our schemas expected, in words. */
export function expectation(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.');
  return field === '' ? issue.message : `\`${field}\` to be ${issue.message}`;
}
