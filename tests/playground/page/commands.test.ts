/** Which commands the page offers, and in which order. */
import { describe, expect, it } from 'vitest';

import {
  matchingCommands,
  menuCommands,
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
    expect(slashCommands(registered, 'en-US').map(({ path }) => path)).toStrictEqual([
      'corpus reload',
      'corpus article withdraw',
      'ask',
    ]);
  });

  it('puts required options first and leaves out kinds without a field', () => {
    const ask = slashCommands(registered, 'en-US').find(({ path }) => path === 'ask');
    expect(ask?.options.map(({ name }) => name)).toStrictEqual(['b', 'a']);
  });

  it('leaves menu commands to the message menu', () => {
    expect(menuCommands(registered, 'en-US')).toStrictEqual([{ name: 'Check', label: 'Check' }]);
  });

  it('finds by the start of the path first, then by description', () => {
    const found = matchingCommands(slashCommands(registered, 'en-US'), 'a');
    expect(found.map(({ path }) => path)).toStrictEqual([
      'ask',
      'corpus reload',
      'corpus article withdraw',
    ]);
  });

  const french = [
    {
      name: 'quotes',
      name_localizations: { fr: 'citations' },
      description: 'What somebody said',
      description_localizations: { fr: 'Ce que quelqu’un a dit', de: null },
      options: [
        {
          ...string,
          name: 'mode',
          name_localizations: { fr: 'façon' },
          choices: [{ name: 'by', name_localizations: { fr: 'par' }, value: 'b' }],
        },
      ],
    },
    { type: 3, name: 'Check', name_localizations: { fr: 'Vérifier' }, description: '' },
  ];

  it('shows names in the person’s language and keeps those that are sent', () => {
    const [quotes] = slashCommands(french, 'fr');
    expect(quotes).toMatchObject({
      path: 'quotes',
      label: 'citations',
      description: 'Ce que quelqu’un a dit',
      options: [{ name: 'mode', label: 'façon', choices: [{ name: 'par', value: 'b' }] }],
    });
    expect(menuCommands(french, 'fr')).toStrictEqual([{ name: 'Check', label: 'Vérifier' }]);
    // No text in this language: the usual one.
    expect(slashCommands(french, 'de')[0]).toMatchObject({
      label: 'quotes',
      description: 'What somebody said',
    });
  });

  it('finds by either name', () => {
    const found = ['cit', 'quo', 'x'].map((typed) =>
      matchingCommands(slashCommands(french, 'fr'), typed).map(({ path }) => path),
    );
    expect(found).toStrictEqual([['quotes'], ['quotes'], []]);
  });
});
