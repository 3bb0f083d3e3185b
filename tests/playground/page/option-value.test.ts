/** What a typed option value is worth. */
import { describe, expect, it } from 'vitest';

import type { CommandOption } from '../../../src/playground/page/commands.ts';
import {
  optionText,
  type ReadValue,
  readOptionText,
} from '../../../src/playground/page/option-value.ts';

const STRING: CommandOption = {
  kind: 'string',
  name: 'question',
  label: 'a',
  description: 'A question',
  isRequired: false,
  hasAutocomplete: false,
  choices: [],
  minLength: undefined,
  maxLength: undefined,
  min: undefined,
  max: undefined,
};

const MODE: CommandOption = {
  ...STRING,
  choices: [
    { name: 'Said by', value: 'by' },
    { name: 'Said about', value: 'about' },
  ],
};

const wrong = (reason: string): ReadValue => ({ kind: 'wrong', reason });

const value = (given: string | number | boolean): ReadValue => ({ kind: 'value', value: given });

describe('readOptionText', () => {
  it.each([
    ['an empty optional option', STRING, '', { kind: 'absent' }],
    [
      'an empty required one',
      { ...STRING, isRequired: true },
      '',
      wrong('This option is required.'),
    ],
    ['text', STRING, ' a ', value(' a ')],
    ['text of the greatest length', { ...STRING, maxLength: 2 }, '😀😀', value('😀😀')],
    [
      'longer text',
      { ...STRING, maxLength: 2 },
      'abc',
      wrong('Type at most 2 characters; this has 3.'),
    ],
    ['shorter text', { ...STRING, minLength: 2 }, 'a', wrong('Type at least 2 characters.')],
    ['the label of a choice', MODE, 'Said by', value('by')],
    ['no choice', MODE, 'by', wrong('Choose one of the listed values.')],
    ['a boolean', { ...STRING, kind: 'boolean' }, 'False', value(false)],
    ['no boolean', { ...STRING, kind: 'boolean' }, 'no', wrong('Choose True or False.')],
    ['a whole number', { ...STRING, kind: 'integer' }, '-3', value(-3)],
    ['no whole number', { ...STRING, kind: 'integer' }, '1.5', wrong('Type a whole number.')],
    ['a number', { ...STRING, kind: 'number' }, '1.5', value(1.5)],
    ['no number', { ...STRING, kind: 'number' }, 'a', wrong('Type a number.')],
    ['too small a number', { ...STRING, kind: 'number', min: 1 }, '0', wrong('Type 1 or more.')],
    ['too large a number', { ...STRING, kind: 'number', max: 1 }, '2', wrong('Type 1 or less.')],
  ] satisfies [string, CommandOption, string, ReadValue][])('reads %s', (_, option, text, read) => {
    expect(readOptionText(option, text)).toStrictEqual(read);
  });

  it('shows labels for values', () => {
    expect(optionText(MODE, 'about')).toBe('Said about');
    expect(optionText({ ...STRING, kind: 'boolean' }, 'true')).toBe('True');
    expect(optionText({ ...STRING, kind: 'integer' }, 3)).toBe('3');
  });
});
