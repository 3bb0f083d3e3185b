/** That a command that Discord would refuse stops the start with a clear line. */
import { describe, expect, it } from 'vitest';

import type { Command, OptionSpecs } from '../../src/command.ts';
import { checkCommands } from '../../src/discord/command-limits.ts';
import { StartError } from '../../src/discord/start-error.ts';
import { found } from './support/articles.ts';
import { botOf, face } from './support/bot.ts';

const command = (changes: Partial<Command>): Command => ({
  name: 'ask',
  face: face('ask'),
  options: {},
  answer: () => found([]),
  ...changes,
});

const flags = (count: number, description: string): OptionSpecs =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `x${index}`,
      { type: 'flag', face: face('x', description) },
    ]),
  );
const text = (maxLength: number): OptionSpecs => ({
  topic: { type: 'text', face: face('topic'), maxLength },
});

describe('checkCommands', () => {
  it('takes commands within the limits', () => {
    expect(() => checkCommands(botOf().commands)).not.toThrow();
    expect(() => checkCommands([command({ options: flags(25, 'd'.repeat(100)) })])).not.toThrow();
  });

  it.each<[string, Partial<Command>, string]>([
    ['a name', { name: 'No Name' }, '/No Name name to have a name like'],
    [
      'a description',
      { face: face('ask', 'd'.repeat(101)) },
      '/ask face description (en) to have a description of at most 100',
    ],
    [
      'an option’s name',
      { options: { 'No Name': { type: 'flag', face: face('x') } } },
      '/ask options No Name to have',
    ],
    [
      'an option’s description',
      { options: flags(1, 'd'.repeat(101)) },
      '/ask options x0 description (en) to have',
    ],
    [
      'a translated name',
      { face: ({ ask }) => ({ ...ask, name: ask.name.replace('fragen', 'Fragen') }) },
      '/ask face name (de) to have a name like',
    ],
    [
      'an option’s length',
      { options: text(6001) },
      '/ask options topic maxLength to have texts of at most 6000',
    ],
    [
      'characters in all',
      {
        options: Object.fromEntries(
          Array.from({ length: 4 }, (_, at) => [
            `x${at}`,
            {
              type: 'choice',
              face: face('x'),
              choices: Array.from({ length: 25 }, (__, n) => ({
                label: `${n}`,
                value: 'v'.repeat(100),
              })),
            },
          ]),
        ),
      },
      '/ask to have at most 8000 characters in all, got ',
    ],
    ['the number of options', { options: flags(26, 'd') }, '/ask to have at most 25 options'],
    [
      'texts that a message cannot repeat',
      { options: text(1250) },
      '/ask to be short enough for a message',
    ],
  ])('refuses %s', (_name, changes, message) => {
    expect(() => checkCommands([command(changes)])).toThrow(StartError);
    expect(() => checkCommands([command(changes)])).toThrow(message);
  });

  it('refuses too many commands', () => {
    const many = Array.from({ length: 101 }, (_, index) => command({ name: `c${index}` }));
    expect(() => checkCommands(many)).toThrow('Expected at most 100 commands, got 101.');
  });
});
