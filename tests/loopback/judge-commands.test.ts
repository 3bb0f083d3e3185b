/** Whether each limit of commands is held just at its edge. */
import { describe, expect, it } from 'vitest';

import {
  countCommandChars,
  judgeCommand,
  judgeCommandSet,
} from '../../src/loopback/judge-commands.ts';
import { describeProblem } from '../../src/loopback/refusal.ts';

const slash = (more: object = {}) => ({ name: 'ask', description: 'd', ...more });
const value = (name: string, more: object = {}) => ({ type: 3, name, description: 'd', ...more });
const values = (count: number) => Array.from({ length: count }, (_, index) => value(`o${index}`));
const choices = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `c${index}`, value: 'v' }));
const menu = (more: object = {}) => ({ type: 3, name: 'Check this', ...more });

/** A command of exactly this many characters: 3 + 1 of its own, the rest in choice values. */
function commandOf(chars: number): object {
  const rest = chars - 4 - 'o'.length - 'd'.length - 'c'.length * 2;
  const first = 6000;
  const filled = [first, rest - first].map((length) => ({ name: 'c', value: 'x'.repeat(length) }));
  return slash({ options: [value('o', { choices: filled })] });
}

const set = (count: number, type: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `c${index}`, type }));

function reasonsAgainst(body: object): string[] {
  const judged = judgeCommand(body);
  return judged.kind === 'sound' ? [] : judged.problems.map(describeProblem);
}

describe('a command', () => {
  it.each<[string, object, object, string]>([
    [
      'a name of 32 characters',
      slash({ name: 'x'.repeat(32) }),
      slash({ name: 'x'.repeat(33) }),
      'name: expected at most 32 characters, got 33',
    ],
    [
      'a lower-case name',
      slash({ name: 'who-said' }),
      slash({ name: 'whoSaid' }),
      'name: expected up to 32 lower-case letters, digits, - or _, got "whoSaid"',
    ],
    [
      'capitals and spaces in a menu’s name',
      menu(),
      slash({ name: 'Check this' }),
      'name: expected up to 32 lower-case letters, digits, - or _, got "Check this"',
    ],
    [
      'a localised name of the same form',
      slash({ name_localizations: { de: 'fragen' } }),
      slash({ name_localizations: { de: 'Fragen' } }),
      'name_localizations.de: expected up to 32 lower-case letters, digits, - or _, got "Fragen"',
    ],
    [
      'a description of 100 characters',
      slash({ description: 'x'.repeat(100) }),
      slash({ description: 'x'.repeat(101) }),
      'description: expected at most 100 characters, got 101',
    ],
    [
      'a description, when it is a slash command',
      slash(),
      slash({ description: '' }),
      'description: expected a description of 1 to 100 characters, got none',
    ],
    [
      'no description, when it is a menu',
      menu(),
      menu({ description: 'd' }),
      'description: expected no description on a menu command, got one',
    ],
    [
      '25 options',
      slash({ options: values(25) }),
      slash({ options: values(26) }),
      'options: expected at most 25 entries, got 26',
    ],
    [
      'options of different names',
      slash({ options: [value('a'), value('b')] }),
      slash({ options: [value('a'), value('a')] }),
      'options[1].name: expected a name that is unique among its options, got "a" again',
    ],
    [
      'required options before optional ones',
      slash({ options: [value('a', { required: true }), value('b')] }),
      slash({ options: [value('a'), value('b', { required: true })] }),
      'options[1]: expected required options before optional ones, got one after',
    ],
    [
      'either sub-commands or values',
      slash({ options: [{ type: 1, name: 'a', description: 'd' }] }),
      slash({ options: [{ type: 1, name: 'a', description: 'd' }, value('b')] }),
      'options: expected either sub-commands or values, got both',
    ],
    [
      'either choices or autocomplete',
      slash({ options: [value('a', { autocomplete: true })] }),
      slash({ options: [value('a', { autocomplete: true, choices: choices(1) })] }),
      'options[0]: expected either choices or autocomplete, got both',
    ],
    [
      '25 choices',
      slash({ options: [value('a', { choices: choices(25) })] }),
      slash({ options: [value('a', { choices: choices(26) })] }),
      'options[0].choices: expected at most 25 entries, got 26',
    ],
    [
      'options in a sub-command judged as its own',
      slash({ options: [{ type: 1, name: 'a', description: 'd', options: [value('b')] }] }),
      slash({ options: [{ type: 1, name: 'a', description: 'd', options: [value('B')] }] }),
      'options[0].options[0].name: expected up to 32 lower-case letters, digits, - or _, got "B"',
    ],
    [
      '8000 characters altogether',
      commandOf(8000),
      commandOf(8001),
      'expected at most 8000 characters in the whole command, got 8001',
    ],
    [
      'permissions as digits',
      slash({ default_member_permissions: '8' }),
      slash({ default_member_permissions: 'all' }),
      'default_member_permissions: expected number, got "all"',
    ],
  ])('may have %s', (_limit, held, broken, reason) => {
    expect(reasonsAgainst(held)).toEqual([]);
    expect(reasonsAgainst(broken)).toEqual([reason]);
  });

  it('counts a localised text by its longest form', () => {
    const command = {
      name: 'ask',
      name_localizations: { de: 'fragen', fr: 'dire' },
      description: 'long one',
      description_localizations: { de: 'kurz' },
    };
    expect(countCommandChars(command)).toBe('fragen'.length + 'long one'.length);
  });
});

describe('a set of commands', () => {
  it.each([
    [1, 100],
    [2, 15],
    [3, 15],
  ])('of type %i has at most %i', (type, most) => {
    expect(judgeCommandSet(set(most, type))).toEqual([]);
    expect(judgeCommandSet(set(most + 1, type)).map(describeProblem)).toEqual([
      `expected at most ${most} commands of type ${type}, got ${most + 1}`,
    ]);
  });

  it('has one command of each name and type', () => {
    const pair = [
      { name: 'ask', type: 1 },
      { name: 'ask', type: 3 },
    ];
    expect(judgeCommandSet(pair)).toEqual([]);
    expect(judgeCommandSet([...pair, { name: 'ask' }]).map(describeProblem)).toEqual([
      '[2].name: expected a name that is unique among commands of its type, got "1 ask" again',
    ]);
  });
});
