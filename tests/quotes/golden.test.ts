/** Every folder of tests/golden/quotes: exactly these quotations, speakers and relays, nothing else. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { type Article, articleId } from '../../src/corpus/article.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { extractQuotations } from '../../src/quotes/extract-quotations.ts';
import { resolveSpeakers } from '../../src/quotes/speakers.ts';
import { type Span, slice } from '../../src/text/span.ts';

const FOLDER = 'tests/golden/quotes';

const pieces = z.array(z.object({ at: z.tuple([z.int(), z.int()]), words: z.string() }));

/** `article` names one of the corpus; without it the case has an article.txt. */
const golden = z.strictObject({
  article: z.string().optional(),
  quotations: z.array(
    z.strictObject({
      kind: z.enum(['direct', 'indirect', 'mixed']),
      speaker: z.string().nullable(),
      via: z.array(z.string()),
      source: z.array(z.string()).nullable(),
      cue: z.array(z.string()),
      content: pieces,
    }),
  ),
});

const corpus = await loadCorpus('corpus');

function articleOf(
  name: string,
  wanted: string | undefined,
): Pick<Article, 'id' | 'text' | 'furniture'> {
  const file = join(FOLDER, name, 'article.txt');
  if (existsSync(file)) {
    return { id: articleId(name), text: readFileSync(file, 'utf8'), furniture: [] };
  }
  const found = corpus.articles.find(({ id }) => id === wanted);
  if (found === undefined) throw new Error(`Expected ${file} or an article of the corpus`);
  return found;
}

describe('golden quotations', () => {
  it.each(readdirSync(FOLDER))('%s', (name) => {
    const expected = golden.parse(
      JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')),
    );
    const article = articleOf(name, expected.article);
    const words = (span: Span): string => slice(article.text, span);
    const found = resolveSpeakers([{ article, quotations: extractQuotations(article) }]);
    const quotations = found.quotations.map(({ quotation, speaker }) => ({
      kind: quotation.kind,
      speaker: speaker?.name ?? null,
      via: quotation.relays.map(({ name: relay }) => relay),
      source: quotation.source?.map(words) ?? null,
      cue: quotation.cue.map(words),
      content: quotation.content.map((span) => ({
        at: [span.start, span.end],
        words: words(span),
      })),
    }));
    expect(quotations).toEqual(expected.quotations);
  });
});
