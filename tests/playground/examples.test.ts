/** That the supplied articles answer what the playground offers to ask. */
import { expect, it } from 'vitest';

import ask from '../../commands/ask.ts';
import check from '../../commands/check.ts';
import cite from '../../commands/cite.ts';
import compare from '../../commands/compare.ts';
import describe from '../../commands/coverage.ts';
import quotes from '../../commands/quotes.ts';
import sources from '../../commands/sources.ts';
import whosaid from '../../commands/whosaid.ts';
import { EXAMPLES } from '../../src/playground/examples.ts';
import { suppliedCoverage } from '../support/coverage.ts';

it('is answered, each in its own way', async () => {
  const commands = [ask, check, cite, compare, describe, quotes, sources, whosaid];
  const coverage = await suppliedCoverage();
  const kinds = EXAMPLES.map((example) => {
    const [name, options] =
      'say' in example ? ['check', { text: example.say }] : [example.command, example.options];
    const answer = commands.find((command) => command.name === name)?.answer(options, coverage);
    return answer?.kind === 'checked' ? answer.verdict : answer?.kind;
  });
  expect(kinds).toEqual([
    'found',
    'altered',
    'checked-text',
    'quotations',
    'comparison',
    'citation',
    'sources',
    'coverage',
  ]);
});
