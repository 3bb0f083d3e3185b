/** What a typed option value is worth: the value to send, or what is wrong with it. */
import type { CommandOption } from './commands.ts';
import type { OptionValue } from './wire.ts';

/** What a field holds; `absent` for an optional field left empty. */
export type ReadValue =
  | { readonly kind: 'value'; readonly value: OptionValue }
  | { readonly kind: 'absent' }
  | { readonly kind: 'wrong'; readonly reason: string };

/** Labels of the two values of a boolean option. */
export const BOOLEAN_LABELS = ['True', 'False'] as const;

/** Reads a field's text; of an option with choices only a choice's label is right. */
export function readOptionText(option: CommandOption, text: string): ReadValue {
  if (text === '') {
    return option.isRequired ? wrong('This option is required.') : { kind: 'absent' };
  }
  if (option.choices.length > 0) {
    const choice = option.choices.find(({ name }) => name === text);
    return choice === undefined ? wrong('Choose one of the listed values.') : value(choice.value);
  }
  if (option.kind === 'string') return readString(option, text);
  if (option.kind === 'boolean') return readBoolean(text);
  return readNumber(option, text);
}

/** The text that a field shows for a value, for example the label of a choice. */
export function optionText(option: CommandOption, given: OptionValue): string {
  // A link gives every value as text.
  if (option.kind === 'boolean') return BOOLEAN_LABELS[String(given) === 'true' ? 0 : 1];
  const choice = option.choices.find((entry) => String(entry.value) === String(given));
  return choice?.name ?? String(given);
}

function readString({ minLength = 0, maxLength }: CommandOption, text: string): ReadValue {
  // Discord counts characters as people do, not UTF-16 units.
  const { length } = Array.from(text);
  if (length < minLength) return wrong(`Type at least ${minLength} characters.`);
  if (maxLength !== undefined && length > maxLength) {
    return wrong(`Type at most ${maxLength} characters; this has ${length}.`);
  }
  return value(text);
}

function readBoolean(text: string): ReadValue {
  if (text === BOOLEAN_LABELS[0]) return value(true);
  return text === BOOLEAN_LABELS[1] ? value(false) : wrong('Choose True or False.');
}

function readNumber({ kind, min, max }: CommandOption, text: string): ReadValue {
  const isWhole = /^[+-]?\d+$/.test(text.trim());
  if (kind === 'integer' && !isWhole) return wrong('Type a whole number.');
  const number = Number(text);
  if (!Number.isFinite(number)) return wrong('Type a number.');
  if (min !== undefined && number < min) return wrong(`Type ${min} or more.`);
  if (max !== undefined && number > max) return wrong(`Type ${max} or less.`);
  return value(number);
}

function value(given: OptionValue): ReadValue {
  return { kind: 'value', value: given };
}

function wrong(reason: string): ReadValue {
  return { kind: 'wrong', reason };
}
