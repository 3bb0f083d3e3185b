/** Whether option values are sent only as Discord's client would send them. */
import { ApplicationCommandOptionType } from 'discord.js';
import type { APIApplicationCommandOption } from 'discord.js';
import { describe, expect, it } from 'vitest';

import { checkOptions, checkPartialOptions, findLeaf } from '../../src/loopback/option-values.ts';
import type { Leaf } from '../../src/loopback/option-values.ts';

const values: APIApplicationCommandOption[] = [
  {
    name: 'speaker',
    description: 'd',
    type: ApplicationCommandOptionType.String,
    autocomplete: true,
  },
  { name: 'year', description: 'd', type: ApplicationCommandOptionType.Integer, max_value: 2015 },
  { name: 'share', description: 'd', type: ApplicationCommandOptionType.Number },
  { name: 'hide', description: 'd', type: ApplicationCommandOptionType.Boolean },
  { name: 'who', description: 'd', type: ApplicationCommandOptionType.User },
];

function leafAt(options: APIApplicationCommandOption[], path: string[]): Leaf {
  const leaf = findLeaf({ options }, path);
  if (leaf === undefined) throw new Error('Expected a leaf, got none');
  return leaf;
}

const leaf = leafAt(values, []);

describe('a finished command', () => {
  it('sends its values in the order of the options', () => {
    const sent = checkOptions(leaf, { hide: false, share: 0.5, speaker: 'Putin' });
    expect(sent).toEqual({
      kind: 'sound',
      options: [
        { name: 'speaker', type: 3, value: 'Putin' },
        { name: 'share', type: 10, value: 0.5 },
        { name: 'hide', type: 5, value: false },
      ],
    });
  });

  it.each([
    [{ speaker: 7 }, 'The option "speaker" takes text, got 7'],
    [{ speaker: '' }, 'The option "speaker" takes at least 1 characters, got 0'],
    [{ year: '2015' }, 'The option "year" takes a number, got 2015'],
    [{ year: 2016 }, 'The option "year" takes at most 2015, got 2016'],
    [{ share: Number.NaN }, 'The option "share" takes a number, got NaN'],
    [{ hide: 'yes' }, 'The option "hide" takes true or false, got yes'],
    [{ who: '1' }, 'The option "who" has a type that people here cannot fill in'],
  ])('is not sent with %j', (given, reason) => {
    expect(checkOptions(leaf, given)).toEqual({ kind: 'failed', reason });
  });
});

describe('a command being typed', () => {
  it('sends the focused value as text and the others as they are', () => {
    expect(checkPartialOptions(leaf, { year: 2015 }, 'speaker')).toEqual({
      kind: 'sound',
      options: [
        { name: 'speaker', type: 3, value: '', focused: true },
        { name: 'year', type: 4, value: 2015 },
      ],
    });
  });

  it.each([
    [{}, 'year', 'The option "year" does not complete what is typed'],
    [{}, 'nobody', 'This command has no option "nobody"'],
    [{ nobody: 'x' }, 'speaker', 'This command has no option "nobody"'],
  ])('is not sent with %j and %s focused', (given, focused, reason) => {
    expect(checkPartialOptions(leaf, given, focused)).toEqual({ kind: 'failed', reason });
  });
});

describe('a path', () => {
  const sub: APIApplicationCommandOption = {
    name: 'reload',
    description: 'd',
    type: ApplicationCommandOptionType.Subcommand,
  };

  it('must lead to a command that can be run', () => {
    expect(findLeaf({ options: [sub] }, [])).toBeUndefined();
    expect(findLeaf({ options: [sub] }, ['reload', 'more'])).toBeUndefined();
    expect(findLeaf({ options: values }, ['speaker'])).toBeUndefined();
  });

  it('nests the values below the sub-command', () => {
    expect(checkOptions(leafAt([sub], ['reload']), {})).toEqual({
      kind: 'sound',
      options: [{ name: 'reload', type: 1, options: [] }],
    });
  });
});
