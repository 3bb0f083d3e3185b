/** Whether Discord would register the commands, in every language, said before it is asked. */
import { z } from 'zod';

import type { AdminCommand, AdminOption } from '../admin-command.ts';
import type { Command, FaceIn, MessageMenu, OptionSpec } from '../command.ts';
import { LANGUAGES } from '../wording/languages.ts';
import type { CommandTexts } from '../wording/languages/en-commands.ts';
import { fitsEcho } from './echo.ts';
import {
  COMMAND_NAME,
  MAX_CHOICES,
  MAX_COMMAND_CHARS,
  MAX_COMMAND_OPTIONS,
  MAX_DESCRIPTION_CHARS,
  MAX_MENU_COMMANDS,
  MAX_MENU_NAME_CHARS,
  MAX_SLASH_COMMANDS,
  MAX_TEXT_OPTION_CHARS,
  TRANSLATED_NAME,
} from './limits.ts';
import { StartError } from './start-error.ts';

const name = z.string().regex(COMMAND_NAME, `a name like ${COMMAND_NAME.source}`);

/** In a language whose names Discord shows; in another they are only read. */
const faceIn = (isNamed: boolean) =>
  z.object({
    name: isNamed
      ? z.string().regex(TRANSLATED_NAME, `a name like ${TRANSLATED_NAME.source}`)
      : z.string(),
    description: z
      .string()
      .min(1, 'a description')
      .max(MAX_DESCRIPTION_CHARS, `a description of at most ${MAX_DESCRIPTION_CHARS} characters`),
  });

const maxLength = z
  .number()
  .max(MAX_TEXT_OPTION_CHARS, `texts of at most ${MAX_TEXT_OPTION_CHARS} characters`);

const choices = z
  .array(z.object({ label: z.string(), value: z.string() }))
  .max(MAX_CHOICES, `at most ${MAX_CHOICES} choices`)
  .optional();

const menuName = z
  .string()
  .max(MAX_MENU_NAME_CHARS, `a menu entry of at most ${MAX_MENU_NAME_CHARS} characters`);

const declared = z
  .object({
    name,
    options: z.record(name, z.object({ maxLength: maxLength.optional(), choices })),
  })
  .refine(({ options }) => Object.keys(options).length <= MAX_COMMAND_OPTIONS, {
    message: `at most ${MAX_COMMAND_OPTIONS} options`,
  });

/** What a command, or a sub-command, shows. */
interface Offered {
  readonly name: string;
  readonly face: FaceIn;
  readonly menu?: MessageMenu;
  readonly options: Readonly<Record<string, OptionSpec | AdminOption>>;
}

/** The command as if each of its sub-commands were one beside it. */
const partsOf = ({ subcommands, ...command }: AdminCommand): Offered[] => [
  { ...command, options: {} },
  ...Object.entries(subcommands).map(([subcommand, { face: own, options }]) => ({
    name: subcommand,
    face: own,
    options,
  })),
];

/** What people see of a command in one language, by the options' declared names. */
function seenIn(commands: CommandTexts, { face, menu, options }: Offered) {
  const faces = Object.entries(options).map(
    ([option, spec]) => [option, spec.face(commands)] as const,
  );
  return { face: face(commands), menu: menu?.name(commands), options: Object.fromEntries(faces) };
}

/** The first limit that the command breaks, in words that follow “to have”; undefined for none. */
function faultOf(command: Offered): { place: string[]; expected: string } | undefined {
  const issue = declared.safeParse(command).error?.issues[0];
  if (issue !== undefined) return { place: issue.path.map(String), expected: issue.message };
  for (const { code, discordLocales, commands } of Object.values(LANGUAGES)) {
    const face = faceIn(discordLocales.length > 0);
    const seen = z.object({ face, menu: menuName.optional(), options: z.record(name, face) });
    const broken = seen.safeParse(seenIn(commands, command)).error?.issues[0];
    if (broken !== undefined) {
      return { place: [...broken.path.map(String), `(${code})`], expected: broken.message };
    }
  }
  return undefined;
}

const longest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));

/** Characters of the whole command as Discord counts them: each text in its longest language. */
function commandChars({ face, options }: Offered): number {
  const languages = Object.values(LANGUAGES);
  const own = [{ face }, ...Object.values(options)].map(
    (one) =>
      longest(languages.map(({ commands }) => one.face(commands).name)) +
      longest(languages.map(({ commands }) => one.face(commands).description)),
  );
  const values = Object.values(options).flatMap((spec) =>
    spec.type === 'choice'
      ? spec.choices.map(({ label, value }) => label.length + value.length)
      : [],
  );
  return [...own, ...values].reduce((sum, chars) => sum + chars, 0);
}

/**
 * Throws a StartError for the first command that breaks a limit of Discord, or too many commands.
 */
export function checkCommands(
  commands: readonly Command[],
  admin: readonly AdminCommand[] = [],
): void {
  if (commands.length + admin.length > MAX_SLASH_COMMANDS) {
    throw new StartError(
      `Expected at most ${MAX_SLASH_COMMANDS} commands, got ${commands.length + admin.length}.`,
    );
  }
  for (const { commands: texts } of Object.values(LANGUAGES)) {
    const entries = commands.flatMap(({ menu }) => menu?.name(texts) ?? []);
    if (entries.length > MAX_MENU_COMMANDS || new Set(entries).size < entries.length) {
      throw new StartError(
        `Expected at most ${MAX_MENU_COMMANDS} entries of different names in the menu of messages, got ${entries.join(', ')}.`,
      );
    }
    const names = [...commands, ...admin].map(({ face }) => face(texts).name);
    if (new Set(names).size < names.length) {
      throw new StartError(`Expected commands of different names, got ${names.join(', ')}.`);
    }
  }
  for (const command of commands) {
    checkOffered([command]);
    if (!fitsEcho(command)) {
      throw new StartError(
        `Expected the texts of the command /${command.name} to be short enough for a message to repeat them, under 1000 characters in all.`,
      );
    }
  }
  for (const command of admin) checkOffered(partsOf(command));
}

/** Throws a StartError for the first limit that one of the parts, or the first with all, breaks. */
function checkOffered(parts: readonly Offered[]): void {
  for (const part of parts) {
    const fault = faultOf(part);
    if (fault === undefined) continue;
    const place = [part.name, ...fault.place].join(' ');
    throw new StartError(`Expected the command /${place} to have ${fault.expected}.`);
  }
  const chars = parts.reduce((sum, part) => sum + commandChars(part), 0);
  if (chars > MAX_COMMAND_CHARS) {
    throw new StartError(
      `Expected the command /${parts[0]?.name} to have at most ${MAX_COMMAND_CHARS} characters in all, got ${chars}.`,
    );
  }
}
