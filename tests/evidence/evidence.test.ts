/**
 * How often the chance from which a passage is an answer is right: questions that the supplied articles answer, and
 * questions that they are silent on. Neither the weights of the chance nor its threshold were chosen on them; that few words
 * count as three was, when one of the first half was refused.
 */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { ask } from '../../src/answers/ask.ts';
import { suppliedCoverage } from '../support/coverage.ts';

const questionSchema = z.object({
  half: z.enum(['chosen-on', 'held-out']),
  expected: z.enum(['found', 'nothing-found']),
  question: z.string(),
});

const questions = readFileSync(new URL('questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => questionSchema.parse(JSON.parse(line)));

const coverage = await suppliedCoverage();

/** The questions of one half that are not answered as expected. */
const wrong = (half: 'chosen-on' | 'held-out'): string[] =>
  questions
    .filter((each) => each.half === half)
    .filter(({ question, expected }) => ask(question, {}, coverage).kind !== expected)
    .map(({ question, expected }) => `${expected}: ${question}`);

describe('chance threshold', () => {
  it('has 28 questions for and 28 against in each half', () => {
    const counts = ['chosen-on', 'held-out'].flatMap((half) =>
      ['found', 'nothing-found'].map(
        (expected) => questions.filter((q) => q.half === half && q.expected === expected).length,
      ),
    );
    expect(counts).toEqual([28, 28, 28, 28]);
  });

  it('is wrong on 2 of the first 56 questions', () => {
    expect(wrong('chosen-on')).toEqual([
      'found: Where are Iranian soldiers fighting?',
      'nothing-found: How old is Khamenei?',
    ]);
  });

  it('is wrong on 1 of the other 56', () => {
    expect(wrong('held-out')).toEqual(['nothing-found: Did Khamenei visit Moscow?']);
  });
});
