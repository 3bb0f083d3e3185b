/** Questions about the supplied articles with the answer that a reader expects; a new case is a new file. */
import { readFileSync, readdirSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { ask } from '../../src/answers/ask.ts';
import type { Excerpt } from '../../src/answers/excerpt.ts';
import { suppliedCoverage } from '../support/coverage.ts';

const FOLDER = new URL('../golden/answers/', import.meta.url);

const excerptSchema = z.object({
  article: z.string(),
  place: z.union([z.number(), z.string()]),
  text: z.string(),
});

const caseSchema = z.strictObject({
  question: z.string(),
  /** What makes this the right answer. */
  why: z.string(),
  kind: z.enum(['found', 'nothing-found']),
  reason: z.string().optional(),
  resolutions: z.array(z.object({ typed: z.string(), shown: z.string() })).default([]),
  /** The first result, or the nearest passage when nothing was found. */
  first: excerptSchema.extend({ alsoIn: z.array(excerptSchema) }).nullable(),
});

const shown = ({ article, place, text }: Excerpt): z.infer<typeof excerptSchema> => ({
  article: article.id,
  place: place.role === 'paragraph' ? place.number : place.role,
  text,
});

const coverage = await suppliedCoverage();

describe('answers to questions about the supplied articles', () => {
  it.each(readdirSync(FOLDER))('%s', (file) => {
    const json: unknown = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    const expected = caseSchema.parse(json);
    const answer = ask(expected.question, {}, coverage);
    if (answer.kind !== 'found' && answer.kind !== 'nothing-found') throw new Error(answer.kind);
    const [first] = answer.kind === 'found' ? answer.hits : answer.nearest;
    expect({
      kind: answer.kind,
      reason: answer.kind === 'found' ? undefined : answer.reason,
      resolutions: answer.resolutions,
      first:
        first === undefined ? null : { ...shown(first.excerpt), alsoIn: first.alsoIn.map(shown) },
    }).toEqual({
      kind: expected.kind,
      reason: expected.reason,
      resolutions: expected.resolutions,
      first: expected.first,
    });
  });
});
