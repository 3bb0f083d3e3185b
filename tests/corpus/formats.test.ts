/** Files as an operator writes them, and what is read of each; a new case is a new folder. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import type { Article } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/load.ts';
import { type PassagePlace, passages } from '../../src/corpus/passages.ts';
import { describeProblem } from '../../src/corpus/problem.ts';
import { slice } from '../../src/text/span.ts';

const CASES = join('tests', 'golden', 'formats');

const caseSchema = z.strictObject({
  /** What the case shows. */
  why: z.string(),
  articles: z.array(
    z.looseObject({
      /** Of the whole text, in UTF-8. */
      sha256: z.string(),
      furniture: z.array(z.strictObject({ role: z.string(), words: z.string() })),
      passages: z.array(
        z.strictObject({
          place: z.union([z.number(), z.string()]),
          sentences: z.array(z.string()),
        }),
      ),
    }),
  ),
  /** As an operator sees them, from the folder of the case. */
  problems: z.array(z.string()),
});

const placeOf = (place: PassagePlace): number | string =>
  place.role === 'paragraph' ? place.number : place.role;

const shown = (article: Article): z.infer<typeof caseSchema>['articles'][number] => {
  const { text, furniture, ...facts } = article;
  return {
    ...facts,
    sha256: createHash('sha256').update(text).digest('hex'),
    furniture: furniture.map(({ role, span }) => ({ role, words: slice(text, span) })),
    passages: passages(article).map(({ place, sentences }) => ({
      place: placeOf(place),
      sentences: sentences.map((sentence) => slice(text, sentence)),
    })),
  };
};

const folders = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('article formats', () => {
  it.each(folders)('%s', async (name) => {
    const folder = join(CASES, name);
    const json: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
    const expected = caseSchema.parse(json);
    const { articles, problems } = await readCorpus(folder);
    expect({
      why: expected.why,
      articles: articles.map(shown),
      problems: problems.map((problem) => describeProblem(problem).slice(folder.length + 1)),
    }).toEqual(expected);
  });
});
