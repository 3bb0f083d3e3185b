/** Whether the values typed for a command are ones Discord's client would send, and in what form. */
import { ApplicationCommandOptionType } from 'discord.js';
import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord.js';

import type { OptionValue, OptionValues } from './person.ts';

/** An option value as an interaction carries it; sub-commands have `options` in place of a `value`. */
export interface SentOption {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly value?: OptionValue;
  readonly focused?: true;
  readonly options?: readonly SentOption[];
}

/** The part of a command that one path leads to. */
export interface Leaf {
  readonly options: readonly APIApplicationCommandBasicOption[];
  /** Puts values back below the sub-command and group that they belong to. */
  readonly nest: (values: readonly SentOption[]) => readonly SentOption[];
}

/** What the client sends, or why it would not send it. */
export type CheckedOptions =
  | { readonly kind: 'sound'; readonly options: readonly SentOption[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** The leaf at these sub-command names (none, one, or group and one); `undefined` when there is none. */
export function findLeaf(
  { options = [] }: Pick<APIApplicationCommand, 'options'>,
  path: readonly string[],
): Leaf | undefined {
  return findLeafIn(options, path);
}

function findLeafIn(
  options: readonly APIApplicationCommandOption[],
  [name, ...rest]: readonly string[],
): Leaf | undefined {
  if (name === undefined) {
    const basic = options.filter(isBasic);
    return basic.length === options.length
      ? { options: basic, nest: (values) => values }
      : undefined;
  }
  const branch = options.find((option) => option.name === name);
  if (branch === undefined || isBasic(branch)) return undefined;
  const inner = findLeafIn(branch.options ?? [], rest);
  if (inner === undefined) return undefined;
  const { type } = branch;
  return {
    options: inner.options,
    nest: (values) => [{ name, type, options: inner.nest(values) }],
  };
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return (
    option.type !== ApplicationCommandOptionType.Subcommand &&
    option.type !== ApplicationCommandOptionType.SubcommandGroup
  );
}

/** The values of a finished command, each checked against its option, in the order of the options. */
export function checkOptions({ options, nest }: Leaf, values: OptionValues): CheckedOptions {
  const stray = findStray(options, values);
  if (stray !== undefined) return failed(`This command has no option "${stray}"`);
  const sent: SentOption[] = [];
  for (const option of options) {
    const value = values[option.name];
    if (value === undefined) {
      if (option.required === true) return failed(`The option "${option.name}" is required`);
      continue;
    }
    const reason = whyNotSent(option, value);
    if (reason !== undefined) return failed(`The option "${option.name}" ${reason}`);
    sent.push({ name: option.name, type: option.type, value });
  }
  return { kind: 'sound', options: nest(sent) };
}

/** The values typed so far while `focused` is being typed; only strings are sent for the focused one. */
export function checkPartialOptions(
  { options, nest }: Leaf,
  values: OptionValues,
  focused: string,
): CheckedOptions {
  const stray = findStray(options, values);
  if (stray !== undefined) return failed(`This command has no option "${stray}"`);
  const target = options.find(({ name }) => name === focused);
  if (target === undefined) return failed(`This command has no option "${focused}"`);
  if (!('autocomplete' in target) || !(target.autocomplete ?? false)) {
    return failed(`The option "${focused}" does not complete what is typed`);
  }
  const sent = options.flatMap(({ name, type }): SentOption[] => {
    const value = values[name];
    if (name === focused) return [{ name, type, value: String(value ?? ''), focused: true }];
    return value === undefined ? [] : [{ name, type, value }];
  });
  return { kind: 'sound', options: nest(sent) };
}

function findStray(
  options: readonly APIApplicationCommandBasicOption[],
  values: OptionValues,
): string | undefined {
  return Object.keys(values).find((name) => !options.some((option) => option.name === name));
}

/** Why the client would not send this value, to follow the option's name; `undefined` when it would. */
function whyNotSent(
  option: APIApplicationCommandBasicOption,
  value: OptionValue,
): string | undefined {
  if (option.type === ApplicationCommandOptionType.String) {
    if (typeof value !== 'string') return `takes text, got ${String(value)}`;
    return whyNotChosen(option.choices, value) ?? whyBadLength(option, value);
  }
  if (
    option.type === ApplicationCommandOptionType.Integer ||
    option.type === ApplicationCommandOptionType.Number
  ) {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      return `takes a number, got ${String(value)}`;
    }
    const wantsInteger = option.type === ApplicationCommandOptionType.Integer;
    if (wantsInteger && !Number.isSafeInteger(value)) return `takes a whole number, got ${value}`;
    return whyNotChosen(option.choices, value) ?? whyOutOfRange(option, value);
  }
  if (option.type === ApplicationCommandOptionType.Boolean) {
    return typeof value === 'boolean' ? undefined : `takes true or false, got ${String(value)}`;
  }
  return 'has a type that people here cannot fill in';
}

function whyNotChosen(
  choices: readonly { readonly value: string | number }[] | undefined,
  value: string | number,
): string | undefined {
  if (choices === undefined || choices.length === 0) return undefined;
  if (choices.some((choice) => choice.value === value)) return undefined;
  const known = choices.map((choice) => choice.value).join(', ');
  return `takes one of ${known}, got ${value}`;
}

/** Characters of text in an option that states no limit of its own. */
const MAX_OPTION_CHARS = 6000;

function whyBadLength(
  option: { readonly min_length?: number; readonly max_length?: number },
  { length }: string,
): string | undefined {
  const least = option.min_length ?? 1;
  const most = option.max_length ?? MAX_OPTION_CHARS;
  if (length < least) return `takes at least ${least} characters, got ${length}`;
  return length > most ? `takes at most ${most} characters, got ${length}` : undefined;
}

function whyOutOfRange(
  option: { readonly min_value?: number; readonly max_value?: number },
  value: number,
): string | undefined {
  const least = option.min_value ?? Number.MIN_SAFE_INTEGER;
  const most = option.max_value ?? Number.MAX_SAFE_INTEGER;
  if (value < least) return `takes at least ${least}, got ${value}`;
  return value > most ? `takes at most ${most}, got ${value}` : undefined;
}

function failed(reason: string): CheckedOptions {
  return { kind: 'failed', reason };
}
