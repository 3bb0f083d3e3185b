/**
 * What the program was asked to do, read from its arguments by the declarations of the commands.
 */
import { type ParseArgsConfig, parseArgs } from 'node:util';

import type { Command, OptionSpec, RawInput } from '../command.ts';
import { UsageError } from './usage-error.ts';

/** Ask one command one thing. */
export interface RunCommand {
  readonly kind: 'command';
  readonly command: Command;
  readonly input: RawInput;
  readonly corpus: string;
  readonly json: boolean;
  /** Results at most. */
  readonly limit: number;
}

/** Ask every question of a file. */
export interface AskFile {
  readonly kind: 'ask-file';
  readonly questions: string;
  readonly corpus: string;
  readonly limit: number;
}

/** Say why passages stand where they stand for a question. */
export interface ExplainQuestion {
  readonly kind: 'explain';
  readonly question: string;
  readonly corpus: string;
  readonly limit: number;
}

/** Check every quotation of a file. */
export interface CheckFile {
  readonly kind: 'check-file';
  readonly quotes: string;
  readonly corpus: string;
}

/** List the quotations of articles. */
export interface ListQuotations {
  readonly kind: 'list-quotations';
  /** Article files or folders. */
  readonly paths: readonly string[];
  /** A line a quotation for people or programs, or a line an article as the scorer reads them. */
  readonly format: 'text' | 'json' | 'eval';
}

/** List who is quoted, or tell why mentions are one speaker. */
export interface ListSpeakers {
  readonly kind: 'list-speakers';
  /** One speaker's name or id; without it all are listed. */
  readonly name?: string;
  readonly corpus: string;
  readonly json: boolean;
}

/** What the program is to do. */
export type Invocation =
  | RunCommand
  | AskFile
  | ExplainQuestion
  | CheckFile
  | ListQuotations
  | ListSpeakers
  | { readonly kind: 'validate'; readonly path: string }
  | { readonly kind: 'help' };

const DEFAULT_CORPUS = 'corpus';
const DEFAULT_LIMIT = 5;

/** Flags that every command takes here besides its own options. */
const OWN_FLAGS = {
  corpus: { type: 'string' },
  json: { type: 'boolean' },
  limit: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

/** Flags of one command: files with many things to ask it, and why it answers so. */
const EXTRA_FLAGS: Readonly<Record<string, NonNullable<ParseArgsConfig['options']>>> = {
  ask: { questions: { type: 'string' }, explain: { type: 'boolean' } },
  whosaid: { quotes: { type: 'string' } },
};

type Values = Readonly<Record<string, string | boolean | undefined>>;

const flagOf = (spec: OptionSpec): { type: 'string' | 'boolean' } => ({
  type: spec.type === 'flag' ? 'boolean' : 'string',
});

/**
 * Whether an option means something in a terminal: nobody else sees it, so there is nothing to
 * hide.
 */
const isForTerminal = (name: string): boolean => name !== 'hide';

/** The command's options that a terminal has, by name. */
export const terminalOptions = (command: Command): [string, OptionSpec][] =>
  Object.entries(command.options).filter(([name]) => isForTerminal(name));

function parse(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): { values: Values; positionals: string[] } {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const values = Object.entries(parsed.values).map(([name, value]) => {
      return [name, Array.isArray(value) ? value.at(-1) : value] as const;
    });
    return { values: Object.fromEntries(values), positionals: parsed.positionals };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(`${reason}. Expected one of ${known.join(', ')}.`);
  }
}

const text = (value: string | boolean | undefined, fallback: string): string =>
  typeof value === 'string' ? value : fallback;

function limitOf(value: string | boolean | undefined): number {
  if (value === undefined) return DEFAULT_LIMIT;
  const limit = Number(value);
  if (Number.isSafeInteger(limit) && limit > 0) return limit;
  throw new UsageError(`Expected --limit to be a whole number from 1, got “${String(value)}”.`);
}

/** The value of a choice that was typed in other letters, as it is declared; any other value as it is. */
function asDeclared(spec: OptionSpec, value: string | boolean): string | boolean {
  if (spec.type !== 'choice') return value;
  const typed = String(value).toLowerCase();
  return spec.choices.find((choice) => choice.value.toLowerCase() === typed)?.value ?? value;
}

/** The words that follow a command's name are its first required text, or its first text. */
function withPositionals(
  command: Command,
  values: Values,
  positionals: readonly string[],
): RawInput {
  const input = Object.fromEntries(
    terminalOptions(command).flatMap(([name, spec]) => {
      const value = values[name];
      return value === undefined ? [] : [[name, asDeclared(spec, value)] as const];
    }),
  );
  if (positionals.length === 0) return input;
  const texts = Object.entries(command.options).filter(([, spec]) => spec.type === 'text');
  const [subject] = texts.find(([, spec]) => spec.required) ?? texts[0] ?? [];
  if (subject === undefined || subject in input) {
    throw new UsageError(`Expected no further words, got “${positionals.join(' ')}”.`);
  }
  return { ...input, [subject]: positionals.join(' ') };
}

function readCommand(command: Command, args: readonly string[]): Invocation {
  const own = Object.fromEntries(
    terminalOptions(command).map(([name, spec]) => [name, flagOf(spec)] as const),
  );
  const extra = EXTRA_FLAGS[command.name] ?? {};
  const { values, positionals } = parse(args, { ...own, ...extra, ...OWN_FLAGS });
  if (values['help'] === true) return { kind: 'help' };
  const corpus = text(values['corpus'], DEFAULT_CORPUS);
  const limit = limitOf(values['limit']);
  const questions = values['questions'];
  if (typeof questions === 'string') {
    if (positionals.length === 0) return { kind: 'ask-file', questions, corpus, limit };
    throw new UsageError('Expected --questions FILE or one question, got both.');
  }
  const quotes = values['quotes'];
  if (typeof quotes === 'string') {
    if (positionals.length === 0) return { kind: 'check-file', quotes, corpus };
    throw new UsageError('Expected --quotes FILE or one quotation, got both.');
  }
  const input = withPositionals(command, values, positionals);
  const missing = terminalOptions(command).find(
    ([name, spec]) => spec.required && !(name in input),
  );
  if (missing !== undefined) {
    throw new UsageError(`Expected a ${missing[0]} after “${command.name}”, got nothing.`);
  }
  if (values['explain'] === true) {
    return { kind: 'explain', question: String(input['question']), corpus, limit };
  }
  return { kind: 'command', command, input, corpus, limit, json: values['json'] === true };
}

function readValidate(args: readonly string[]): Invocation {
  const { values, positionals } = parse(args, { help: OWN_FLAGS.help });
  if (values['help'] === true) return { kind: 'help' };
  const [path, ...more] = positionals;
  if (more.length === 0) return { kind: 'validate', path: path ?? DEFAULT_CORPUS };
  throw new UsageError(`Expected one PATH after “validate”, got ${positionals.length}.`);
}

/** Without a speaker, `quotes` lists the quotations of articles. */
function readListQuotations(args: readonly string[]): Invocation {
  const { values, positionals } = parse(args, {
    json: OWN_FLAGS.json,
    format: { type: 'string' },
    help: OWN_FLAGS.help,
  });
  if (values['help'] === true) return { kind: 'help' };
  const format = values['format'] ?? (values['json'] === true ? 'json' : 'text');
  if (format !== 'text' && format !== 'json' && format !== 'eval') {
    throw new UsageError(`Expected --format to be text, json or eval, got “${String(format)}”.`);
  }
  const paths = positionals.length === 0 ? [DEFAULT_CORPUS] : positionals;
  return { kind: 'list-quotations', paths, format };
}

/** The words that follow are one speaker's name. */
function readListSpeakers(args: readonly string[]): Invocation {
  const { corpus, json, help } = OWN_FLAGS;
  const { values, positionals } = parse(args, { corpus, json, help });
  if (values['help'] === true) return { kind: 'help' };
  return {
    kind: 'list-speakers',
    ...(positionals.length === 0 ? {} : { name: positionals.join(' ') }),
    corpus: text(values['corpus'], DEFAULT_CORPUS),
    json: values['json'] === true,
  };
}

const namesSpeaker = (args: readonly string[]): boolean =>
  args.some((arg) => arg === '--speaker' || arg.startsWith('--speaker='));

/**
 * What `args`, without the program's name, ask for.
 * @throws {UsageError} for an unknown command or flag, a missing or a wrong value
 */
export function readArguments(args: readonly string[], commands: readonly Command[]): Invocation {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h')
    return { kind: 'help' };
  if (name === 'validate') return readValidate(rest);
  if (name === 'speakers') return readListSpeakers(rest);
  if (name === 'quotes' && !namesSpeaker(rest)) return readListQuotations(rest);
  const command = commands.find((known) => known.name === name);
  if (command !== undefined) return readCommand(command, rest);
  const known = [...commands.map((each) => each.name), 'speakers', 'validate', 'help'].join(', ');
  throw new UsageError(`Expected a command (${known}), got “${name}”.`);
}
