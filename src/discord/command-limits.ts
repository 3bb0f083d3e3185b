/**
 * Whether Discord would register the commands, said before it is asked. Its limit of 8000
 * characters for a whole command is out of reach without sub-commands and long choices.
 */
import { z } from 'zod';

import type { Command } from '../command.ts';
import { fitsEcho } from './echo.ts';
import {
  COMMAND_NAME,
  MAX_CHOICES,
  MAX_COMMAND_OPTIONS,
  MAX_DESCRIPTION_CHARS,
  MAX_MENU_COMMANDS,
  MAX_MENU_NAME_CHARS,
  MAX_SLASH_COMMANDS,
  MAX_TEXT_OPTION_CHARS,
} from './limits.ts';
import { StartError } from './start-error.ts';

const name = z.string().regex(COMMAND_NAME, `a name like ${COMMAND_NAME.source}`);
const description = z
  .string()
  .max(MAX_DESCRIPTION_CHARS, `a description of at most ${MAX_DESCRIPTION_CHARS} characters`);
const maxLength = z
  .number()
  .max(MAX_TEXT_OPTION_CHARS, `texts of at most ${MAX_TEXT_OPTION_CHARS} characters`);

const choices = z.array(z.unknown()).max(MAX_CHOICES, `at most ${MAX_CHOICES} choices`).optional();

const menuName = z
  .string()
  .max(MAX_MENU_NAME_CHARS, `a menu entry of at most ${MAX_MENU_NAME_CHARS} characters`);

const schema = z
  .object({
    name,
    description,
    menu: z.object({ name: menuName }).optional(),
    options: z.record(name, z.object({ description, maxLength: maxLength.optional(), choices })),
  })
  .refine(({ options }) => Object.keys(options).length <= MAX_COMMAND_OPTIONS, {
    message: `at most ${MAX_COMMAND_OPTIONS} options`,
  });

/**
 * Throws a StartError for the first command that breaks a limit of Discord, or too many commands.
 */
export function checkCommands(commands: readonly Command[]): void {
  if (commands.length > MAX_SLASH_COMMANDS) {
    throw new StartError(
      `Expected at most ${MAX_SLASH_COMMANDS} commands, got ${commands.length}.`,
    );
  }
  const entries = commands.flatMap(({ menu }) => menu?.name ?? []);
  if (entries.length > MAX_MENU_COMMANDS || new Set(entries).size < entries.length) {
    throw new StartError(
      `Expected at most ${MAX_MENU_COMMANDS} entries of different names in the menu of messages, got ${entries.join(', ')}.`,
    );
  }
  for (const command of commands) {
    const [issue] = schema.safeParse(command).error?.issues ?? [];
    if (issue !== undefined) {
      const place = [command.name, ...issue.path.map(String)].join(' ');
      throw new StartError(`Expected the command /${place} to have ${issue.message}.`);
    }
    if (!fitsEcho(command)) {
      throw new StartError(
        `Expected the texts of the command /${command.name} to be short enough for a message to repeat them, under 1000 characters in all.`,
      );
    }
  }
}
