/** How commands are declared to Discord, and when they are declared anew. */
import { describe, expect, it } from 'vitest';

import cite from '../../commands/cite.ts';
import { type CommandPayload, commandPayloads } from '../../src/discord/command-payload.ts';
import { sameCommands } from '../../src/discord/same-commands.ts';
import { judgeCommand } from '../../src/loopback/judge-commands.ts';
import { botOf, face } from './support/bot.ts';

/** A text that is the same in every language, by Discord's locales. */
const everywhere = (text: string): object =>
  Object.fromEntries(['fr', 'es-ES', 'es-419', 'de', 'ru'].map((locale) => [locale, text]));

const faced = (name: string, description: string): object => ({
  name,
  name_localizations: everywhere(name),
  description,
  description_localizations: everywhere(description),
});

const [ask] = botOf().commands;
const payload = (scope: 'global' | 'server'): CommandPayload => {
  const [slash] = ask === undefined ? [] : commandPayloads(ask, scope);
  if (slash === undefined) throw new Error('Expected a command, got none');
  return slash;
};

describe('commandPayloads', () => {
  it('declares options, the required ones first', () => {
    expect(payload('global')).toEqual({
      type: 1,
      ...faced('ask', 'What the coverage says'),
      options: [
        {
          type: 3,
          ...faced('question', 'Your question'),
          required: true,
          max_length: 300,
          autocomplete: false,
        },
        { type: 5, ...faced('hide', 'Show the answer to me only'), required: false },
        {
          type: 3,
          ...faced('outlet', 'Only this outlet'),
          required: false,
          max_length: 100,
          autocomplete: true,
        },
        {
          type: 3,
          ...faced('from', 'First date'),
          required: false,
          max_length: 10,
          autocomplete: false,
        },
      ],
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    });
  });

  it('declares the values of a choice', () => {
    const [slash] = commandPayloads(cite, 'server');
    expect(slash).toMatchObject({
      name: 'cite',
      options: [
        { name: 'ref', required: true, autocomplete: true },
        {
          type: 3,
          name: 'style',
          choices: ['APA', 'MLA', 'Chicago', 'BibTeX', 'RIS', 'CSL-JSON'].map((name) => ({
            name,
            value: name,
          })),
        },
        { name: 'quote' },
        { name: 'hide' },
      ],
    });
    expect(judgeCommand(slash).kind).toBe('sound');
    expect(sameCommands([slash], [structuredClone(slash)])).toBe(true);
    const style = { type: 'choice', face: face('style'), choices: [{ label: 'APA', value: 'APA' }] } as const; // prettier-ignore
    const fewer = { ...cite, options: { ...cite.options, style } };
    expect(sameCommands([slash], commandPayloads(fewer, 'server'))).toBe(false);
  });

  it('is what Discord takes', () => {
    expect(judgeCommand(payload('global')).kind).toBe('sound');
    expect(judgeCommand(payload('server')).kind).toBe('sound');
  });

  it('declares the entry in the menu of messages beside the slash command', () => {
    const menu = { name: () => 'Ask about this', read: () => ({ input: {}, leftOut: 0 }) };
    const both = ask === undefined ? [] : commandPayloads({ ...ask, menu }, 'global');
    expect(both.slice(1)).toEqual([
      {
        type: 3,
        name: 'Ask about this',
        name_localizations: everywhere('Ask about this'),
        integration_types: [0, 1],
        contexts: [0, 1, 2],
      },
    ]);
    expect(both.map((one) => judgeCommand(one).kind)).toEqual(['sound', 'sound']);
  });

  it('leaves the contexts out for one server', () => {
    expect(Object.keys(payload('server'))).toEqual([
      'type',
      'name',
      'name_localizations',
      'description',
      'description_localizations',
      'options',
    ]);
  });
});

describe('sameCommands', () => {
  /** As Discord sends it back: with ids, without what is default. */
  const registered = {
    id: '1',
    application_id: '2',
    version: '3',
    default_member_permissions: null,
    nsfw: false,
    dm_permission: true,
    type: 1,
    ...faced('ask', 'What the coverage says'),
    options: [
      { type: 3, ...faced('question', 'Your question'), required: true, max_length: 300 },
      { type: 5, ...faced('hide', 'Show the answer to me only') },
      {
        type: 3,
        ...faced('outlet', 'Only this outlet'),
        max_length: 100,
        autocomplete: true,
      },
      { type: 3, ...faced('from', 'First date'), max_length: 10 },
    ],
    integration_types: [1, 0],
    contexts: [2, 1, 0],
  };

  it('sees past what Discord adds and leaves out', () => {
    expect(sameCommands([payload('global')], [registered])).toBe(true);
    const server = { ...registered, integration_types: [0], contexts: null };
    expect(sameCommands([payload('server')], [server])).toBe(true);
  });

  it('does not mind the order of commands', () => {
    const other = { name: 'about', description: 'About' };
    expect(sameCommands([other, payload('global')], [registered, other])).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a missing command', []],
    ['one command too many', [registered, { name: 'old', description: 'Old' }]],
    ['another description', [{ ...registered, description: 'Other' }]],
    ['another translation', [{ ...registered, description_localizations: everywhere('Other') }]],
    ['no translations', [{ ...registered, name_localizations: null }]],
    ['another type', [{ ...registered, type: 2 }]],
    ['other options', [{ ...registered, options: registered.options.slice(1) }]],
    ['options in another order', [{ ...registered, options: registered.options.toReversed() }]],
    ['other contexts', [{ ...registered, contexts: [0] }]],
    ['other installs', [{ ...registered, integration_types: null }]],
    ['something that is no list of commands', { message: 'no' }],
  ])('sees %s', (_name, theirs) => {
    expect(sameCommands([payload('global')], theirs)).toBe(false);
  });
});
