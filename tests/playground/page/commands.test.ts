/** Which commands the page offers, and in which order. */
import { describe, expect, it } from 'vitest';

import {
  matchingCommands,
  messageMenuNames,
  slashCommands,
} from '../../../src/playground/page/commands.ts';

describe('slashCommands', () => {
  const string = { type: 3, name: 'a', description: 'A' };
  const registered = [
    {
      name: 'corpus',
      description: 'Articles',
      options: [
        { type: 1, name: 'reload', description: 'Reload' },
        {
          type: 2,
          name: 'article',
          description: 'One article',
          options: [{ type: 1, name: 'withdraw', description: 'Withdraw', options: [string] }],
        },
      ],
    },
    {
      name: 'ask',
      description: 'Ask',
      options: [string, { ...string, name: 'b', required: true }, { ...string, type: 6 }],
    },
    { type: 3, name: 'Check', description: '' },
  ];

  it('lists sub-commands one by one, by their path', () => {
    expect(slashCommands(registered).map(({ path }) => path)).toStrictEqual([
      'corpus reload',
      'corpus article withdraw',
      'ask',
    ]);
  });

  it('puts required options first and leaves out kinds without a field', () => {
    const ask = slashCommands(registered).find(({ path }) => path === 'ask');
    expect(ask?.options.map(({ name }) => name)).toStrictEqual(['b', 'a']);
  });

  it('leaves menu commands to the message menu', () => {
    expect(messageMenuNames(registered)).toStrictEqual(['Check']);
  });

  it('finds by the start of the path first, then by description', () => {
    const found = matchingCommands(slashCommands(registered), 'a');
    expect(found.map(({ path }) => path)).toStrictEqual([
      'ask',
      'corpus reload',
      'corpus article withdraw',
    ]);
  });
});
