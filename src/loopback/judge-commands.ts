import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import type { CommandBody } from 'discord-api-spec/zod';
/** Whether Discord would register an application command, and a set of them. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { APIApplicationCommandOption, LocalizationMap } from 'discord.js';

import { judgeByDescription } from './judge-official.ts';
import type { Judgement } from './judge-official.ts';
import type { Problem } from './refusal.ts';

/** Characters of one whole command: names, descriptions and choice values, localised ones at their longest. */
const MAX_COMMAND_CHARS = 8000;

/** Commands of each type that one application may register per scope. */
const MAX_COMMANDS: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};

/** Names of slash commands and of options (Discord's documentation of application commands). */
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

type Path = readonly (string | number)[];

/** The command as Discord reads it, or what is wrong with it; reasons are placed below `path`. */
export function judgeCommand(body: unknown, path: Path = []): Judgement<CommandBody> {
  const judged = judgeByDescription(
    ApplicationCommandUpdateRequestSchema,
    withNumericPermissions(body),
    path,
  );
  if (judged.kind === 'faulty') return judged;
  const command = judged.value;
  const isSlash = typeOf(command) === ApplicationCommandType.ChatInput;
  const problems = [
    ...(isSlash ? judgeSlash(command, path) : judgeMenu(command, path)),
    ...judgeOptions(command.options ?? [], [...path, 'options']),
    ...judgeSize(command, path),
  ];
  return problems.length === 0 ? judged : { kind: 'faulty', problems };
}

/** The problems of the commands of one scope taken together. */
export function judgeCommandSet(commands: readonly CommandBody[]): Problem[] {
  const problems: Problem[] = [];
  for (const [type, most] of Object.entries(MAX_COMMANDS)) {
    const count = commands.filter((command) => String(typeOf(command)) === type).length;
    if (count <= most) continue;
    const reason = `expected at most ${most} commands of type ${type}, got ${count}`;
    problems.push({ path: [], code: 'APPLICATION_COMMANDS_MAX_REACHED', reason });
  }
  const keys = commands.map((command) => `${typeOf(command)} ${command.name}`);
  for (const [index, key] of keys.entries()) {
    if (keys.indexOf(key) === index) continue;
    const reason = `expected a name that is unique among commands of its type, got ${JSON.stringify(key)} again`;
    problems.push({ path: [index, 'name'], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', reason });
  }
  return problems;
}

function typeOf({ type }: CommandBody): ApplicationCommandType {
  return type ?? ApplicationCommandType.ChatInput;
}

/** Permissions travel as strings of digits, though the official description says number. */
function withNumericPermissions(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const permissions = 'default_member_permissions' in body ? body.default_member_permissions : null;
  const isDigits = typeof permissions === 'string' && /^\d+$/u.test(permissions);
  return isDigits ? { ...body, default_member_permissions: Number(permissions) } : body;
}

function judgeSlash(command: CommandBody, path: Path): Problem[] {
  const problems = judgeSlashName(command.name, command.name_localizations, path);
  if ((command.description ?? '') === '') {
    const reason = 'expected a description of 1 to 100 characters, got none';
    problems.push({ path: [...path, 'description'], code: 'BASE_TYPE_REQUIRED', reason });
  }
  return problems;
}

function judgeMenu(command: CommandBody, path: Path): Problem[] {
  const problems: Problem[] = [];
  if ((command.description ?? '') !== '') {
    const reason = 'expected no description on a menu command, got one';
    const place = [...path, 'description'];
    problems.push({ path: place, code: 'APPLICATION_COMMAND_INVALID_DESCRIPTION', reason });
  }
  if ((command.options ?? []).length > 0) {
    const reason = 'expected no options on a menu command, got some';
    problems.push({ path: [...path, 'options'], code: 'BASE_TYPE_BAD', reason });
  }
  return problems;
}

function judgeSlashName(
  name: string,
  localizations: LocalizationMap | null | undefined,
  path: Path,
): Problem[] {
  const named: (readonly [Path, string])[] = [[[...path, 'name'], name]];
  for (const [locale, localized] of Object.entries(localizations ?? {})) {
    if (typeof localized === 'string') {
      named.push([[...path, 'name_localizations', locale], localized]);
    }
  }
  return named
    .filter(([, text]) => !SLASH_NAME.test(text) || text !== text.toLowerCase())
    .map(([place, text]) => ({
      path: place,
      code: 'APPLICATION_COMMAND_INVALID_NAME',
      reason: `expected up to 32 lower-case letters, digits, - or _, got ${JSON.stringify(text)}`,
    }));
}

function judgeOptions(options: readonly APIApplicationCommandOption[], path: Path): Problem[] {
  const names = options.map(({ name }) => name);
  const kinds = new Set(options.map(isBranch));
  const problems: Problem[] = [];
  if (kinds.size > 1) {
    const reason = 'expected either sub-commands or values, got both';
    problems.push({ path, code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', reason });
  }
  for (const [index, option] of options.entries()) {
    const place = [...path, index];
    problems.push(...judgeSlashName(option.name, option.name_localizations, place));
    if (names.indexOf(option.name) !== index) {
      const reason = `expected a name that is unique among its options, got ${JSON.stringify(option.name)} again`;
      problems.push({
        path: [...place, 'name'],
        code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        reason,
      });
    }
    const previous = options[index - 1];
    if (previous !== undefined && isRequired(option) && !isRequired(previous)) {
      const reason = 'expected required options before optional ones, got one after';
      const code = 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID';
      problems.push({ path: place, code, reason });
    }
    problems.push(...judgeOption(option, place));
  }
  return problems;
}

function judgeOption(option: APIApplicationCommandOption, path: Path): Problem[] {
  if ('options' in option && option.options !== undefined) {
    return judgeOptions(option.options, [...path, 'options']);
  }
  const choices = choicesOf(option);
  const completes = 'autocomplete' in option && (option.autocomplete ?? false);
  if (completes && choices.length > 0) {
    const reason = 'expected either choices or autocomplete, got both';
    return [{ path, code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID', reason }];
  }
  return [];
}

function isBranch({ type }: APIApplicationCommandOption): boolean {
  return (
    type === ApplicationCommandOptionType.Subcommand ||
    type === ApplicationCommandOptionType.SubcommandGroup
  );
}

function isRequired(option: APIApplicationCommandOption): boolean {
  return !isBranch(option) && option.required === true;
}

function choicesOf(option: APIApplicationCommandOption): readonly {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null;
  readonly value: string | number;
}[] {
  return 'choices' in option ? (option.choices ?? []) : [];
}

function judgeSize(command: CommandBody, path: Path): Problem[] {
  const chars = countCommandChars(command);
  if (chars <= MAX_COMMAND_CHARS) return [];
  const reason = `expected at most ${MAX_COMMAND_CHARS} characters in the whole command, got ${chars}`;
  return [{ path, code: 'APPLICATION_COMMAND_TOO_LARGE', reason }];
}

/** Characters of a command as Discord counts them against {@link MAX_COMMAND_CHARS}. */
export function countCommandChars(command: CommandBody): number {
  const own =
    longest(command.name, command.name_localizations) +
    longest(command.description ?? '', command.description_localizations);
  return own + countOptionChars(command.options ?? []);
}

function countOptionChars(options: readonly APIApplicationCommandOption[]): number {
  return options.reduce((sum, option) => {
    const own =
      longest(option.name, option.name_localizations) +
      longest(option.description, option.description_localizations);
    const choices = choicesOf(option).reduce(
      (chars, { name, name_localizations, value }) =>
        chars + longest(name, name_localizations) + String(value).length,
      0,
    );
    const inner = 'options' in option ? countOptionChars(option.options ?? []) : 0;
    return sum + own + choices + inner;
  }, 0);
}

function longest(text: string, localizations: LocalizationMap | null | undefined): number {
  const lengths = Object.values(localizations ?? {}).map((localized) => localized?.length ?? 0);
  return Math.max(text.length, ...lengths);
}
