/** JSON Lines: one article a line, its text exactly as the line's `text` has it. */
import { z } from 'zod';

import { expectation, factFields } from '../facts.ts';
import { makeArticle } from '../make-article.ts';
import { shown } from '../problem.ts';
import { type ArticleFormat, type SourceFile, type Yielded, problemAt } from './format.ts';

/** Fields that we do not know are let pass: data sets carry columns of their own. */
const lineSchema = z.object(
  {
    id: z.string('text').min(1, 'text that is not empty').max(100, 'at most 100 characters'),
    text: z.string('text').regex(/\S/u, 'text that is not empty'),
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

function parseLine(file: SourceFile, json: string, line: number): Yielded {
  const value = parseJson(json);
  if (value === undefined) return problemAt(file, line, 'one JSON object', shown(json));
  const parsed = lineSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const expected = issue === undefined ? 'an article' : expectation(issue);
    return problemAt(file, line, expected, shown(issue?.input));
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
