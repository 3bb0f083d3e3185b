import { expect, it } from 'vitest';

import ask from '../../commands/ask.ts';
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

it.each([
  [{}, 'question', 'text of at most 300 characters', 'nothing'],
  [{ question: 'x', colour: 'red' }, 'unknown', 'an option that the command has', 'nothing'],
  [{ question: true }, 'question', 'text of at most 300 characters', 'true'],
  [{ question: 'x', hide: 'yes' }, 'hide', 'true or false', '"yes"'],
  [
    { question: 'x', from: 'Monday' },
    'from',
    'a date such as 2015, 2015-11 or 2015-11-23',
    '“Monday”',
  ],
])('refuses %j', (input, option, expected, got) => {
  expect(ask.answer(input, coverage)).toEqual({ kind: 'invalid', option, expected, got });
});

it('takes a question of 300 characters and no more', () => {
  expect(ask.answer({ question: 'x'.repeat(300) }, coverage).kind).toBe('nothing-found');
  expect(ask.answer({ question: 'x'.repeat(301) }, coverage).kind).toBe('invalid');
});
