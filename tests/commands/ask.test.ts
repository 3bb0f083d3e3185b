import { expect, it } from 'vitest';

import ask from '../../commands/ask.ts';
import type { Expected, Got } from '../../src/answers/answer.ts';
import type { RawInput } from '../../src/command.ts';
import { suppliedCoverage } from '../support/coverage.ts';

const coverage = await suppliedCoverage();

it('answers with the best passage first', () => {
  const answer = ask.answer({ question: 'What about the S-300?' }, coverage);
  expect(answer.kind === 'found' && answer.hits.map(({ excerpt }) => excerpt.text)).toEqual([
    'Iran’s ambassador to Russia also said on Monday that Moscow had started the process of supplying Tehran with an S-300 anti-missile rocket system.',
  ]);
});

it('keeps to the limits it was given', () => {
  const answer = ask.answer({ question: 'What about the S-300?', to: '2014' }, coverage);
  expect(answer).toMatchObject({ kind: 'nothing-found', reason: 'no-articles' });
});

const DATE = { kind: 'date' } as const;
const QUESTION = { kind: 'text', most: 300 } as const;

it.each<[RawInput, string, Expected, Got]>([
  [{}, 'question', QUESTION, { kind: 'nothing' }],
  [{ question: 'x', colour: 'red' }, 'unknown', { kind: 'option' }, { kind: 'nothing' }],
  [{ question: true }, 'question', QUESTION, { kind: 'yes-or-no', value: true }],
  [{ question: 'x', hide: 'yes' }, 'hide', { kind: 'yes-or-no' }, { kind: 'text', text: 'yes' }],
  [{ question: 'x', from: 'Monday' }, 'from', DATE, { kind: 'text', text: 'Monday' }],
])('refuses %j', (input, option, expected, got) => {
  expect(ask.answer(input, coverage)).toEqual({ kind: 'invalid', option, expected, got });
});

it('takes a question of 300 characters and no more', () => {
  expect(ask.answer({ question: 'x'.repeat(300) }, coverage).kind).toBe('nothing-found');
  expect(ask.answer({ question: 'x'.repeat(301) }, coverage).kind).toBe('invalid');
});
