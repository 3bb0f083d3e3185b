/**
 * How often the evidence threshold is right: questions that the supplied articles answer, and questions that they
 * are silent on. The threshold was chosen on one half of them; the other half took no part in the choice.
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

describe('evidence threshold', () => {
  it('has 28 questions for and 28 against in each half', () => {
    const counts = ['chosen-on', 'held-out'].flatMap((half) =>
      ['found', 'nothing-found'].map(
        (expected) => questions.filter((q) => q.half === half && q.expected === expected).length,
      ),
    );
    expect(counts).toEqual([28, 28, 28, 28]);
  });

  it('is wrong on 3 of the 56 questions it was chosen on', () => {
    expect(wrong('chosen-on')).toEqual([
      'found: Where are Iranian soldiers fighting?',
      'found: Which summit did Putin attend in Tehran?',
      'nothing-found: How old is Khamenei?',
    ]);
  });

  it('is wrong on 4 of the 56 questions it was not chosen on', () => {
    expect(wrong('held-out')).toEqual([
      'found: What do the Americans want in Syria?',
      'found: How many world powers signed the deal with Iran?',
      'found: what did putin sya about irans nucelar program',
      'nothing-found: Did Khamenei visit Moscow?',
    ]);
  });
});
