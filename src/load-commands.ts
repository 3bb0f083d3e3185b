/**
 * Which commands there are: every file of a folder, its default export checked before anything uses
 * it.
 */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import type { AdminCommand } from './admin-command.ts';
import type { Command } from './command.ts';

/** A file of the folder is no command; the message names the file and the fault. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

const words = z.string().min(1);
const required = z.literal(true).optional();
const callable = z.custom((value) => typeof value === 'function', 'expected a function');

const option = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    face: callable,
    required,
    maxLength: z.int().min(1),
    suggest: callable.optional(),
  }),
  z.object({ type: z.literal('flag'), face: callable, required }),
  z.object({
    type: z.literal('choice'),
    face: callable,
    required,
    choices: z.array(z.object({ label: words, value: words })).min(1),
  }),
]);

const commandShape = z.object({
  name: words,
  face: callable,
  options: z.record(words, option),
  answer: callable,
  menu: z.object({ name: callable, read: callable }).optional(),
});

const adminShape = z.object({
  kind: z.literal('admin'),
  name: words,
  face: callable,
  subcommands: z.record(
    words,
    z.object({ face: callable, options: z.record(words, option), run: callable }),
  ),
});

/** Every command there is, each list in the order of names. */
export interface Commands {
  readonly reading: readonly Command[];
  /** For administrators of the bot, in Discord alone. */
  readonly admin: readonly AdminCommand[];
}

const isCommand = (value: unknown): value is Command => commandShape.safeParse(value).success;
const isAdminCommand = (value: unknown): value is AdminCommand =>
  adminShape.safeParse(value).success;

const isMeantForAdministrators = (value: unknown): boolean =>
  z.object({ kind: z.literal('admin') }).safeParse(value).success;

function describeFault(value: unknown): string {
  const shape = isMeantForAdministrators(value) ? adminShape : commandShape;
  const [issue] = shape.safeParse(value).error?.issues ?? [];
  return `${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? 'no command'}`;
}

async function loadCommand(file: URL): Promise<Command | AdminCommand> {
  const path = fileURLToPath(file);
  const module: unknown = await import(file.href).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError(
      `Expected a command in ${path}, got an error while loading it: ${reason}`,
      { cause },
    );
  });
  const loaded = z.object({ default: z.unknown() }).safeParse(module).data?.default;
  if (isCommand(loaded) || isAdminCommand(loaded)) return loaded;
  throw new CommandError(
    `Expected a command as the default export of ${path}, got a fault at ${describeFault(loaded)}`,
  );
}

/**
 * The commands of `folder`, whose address ends in a slash, in the order of their names.
 * @throws {CommandError} naming the file whose command is broken, or the names when two are the
 * same
 */
export async function loadCommands(folder: URL): Promise<Commands> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).toSorted();
  const commands = await Promise.all(files.map((file) => loadCommand(new URL(file, folder))));
  const names = commands.map(({ name }) => name);
  if (new Set(names).size < names.length) {
    throw new CommandError(
      `Expected commands of different names in ${fileURLToPath(folder)}, got ${names.join(', ')}`,
    );
  }
  const ordered = commands.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    reading: ordered.flatMap((command) => ('kind' in command ? [] : [command])),
    admin: ordered.flatMap((command) => ('kind' in command ? [command] : [])),
  };
}
