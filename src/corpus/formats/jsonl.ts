/** JSON Lines: one article a line, its text exactly as the line's `text` has it. */
import { z } from 'zod';

import { MAX_ID_CHARS } from '../article.ts';
import { expectation, factFields, factText, firstIssue } from '../facts.ts';
import { makeArticle } from '../make-article.ts';
import { shown } from '../problem.ts';
import { type ArticleFormat, type SourceFile, type Yielded, problemAt } from './format.ts';

/** Fields that we do not know are let pass: data sets carry columns of their own. */
const lineSchema = z.object(
  {
    id: factText.max(MAX_ID_CHARS, `at most ${MAX_ID_CHARS} characters`),
    text: z
      .string('text')
      .regex(/\S/u, 'text that is not empty')
      // JSON can say what UTF-8 cannot: nobody could be sent such a text as it is.
      .refine((text) => !/\p{Surrogate}/u.test(text), 'text of whole characters'),
    ...factFields,
  },
  'an object {id, title, text, …}',
);

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Data sets write null for a fact that is not stated. */
const withoutNulls = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([, fact]) => fact !== null))
    : value;

function parseLine(file: SourceFile, json: string, line: number): Yielded {
  const value = parseJson(json);
  if (value === undefined) return problemAt(file, line, 'one JSON object', shown(json));
  const parsed = lineSchema.safeParse(withoutNulls(value), { reportInput: true });
  if (!parsed.success) {
    const issue = firstIssue(parsed.error);
    return problemAt(file, line, expectation(issue), shown(issue.input));
  }
  const { id, text, ...facts } = parsed.data;
  return { kind: 'article', line, article: makeArticle(id, text, facts) };
}

/** `.jsonl`: `{id, title, text, …facts}` a line; blank lines are passed over. */
export const jsonl: ArticleFormat = {
  ending: '.jsonl',
  *parse(file) {
    let line = 0;
    for (const match of file.text.matchAll(/[^\n]*(?:\n|$)/gu)) {
      line += 1;
      const json = match[0].trim();
      if (json !== '') yield parseLine(file, json, line);
    }
  },
};
