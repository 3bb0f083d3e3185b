/** Whether the commands that Discord has are the ones that the bot has. */
import { isDeepStrictEqual } from 'node:util';

import { ApplicationCommandType } from 'discord.js';
import { z } from 'zod';

const translations = z
  .record(z.string(), z.string())
  .nullish()
  .transform((texts) => texts ?? {});

const optionSchema = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: translations,
  description_localizations: translations,
  description: z.string(),
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  max_length: z.number().optional(),
  choices: z
    .array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) }))
    .default([]),
});

/** A value, or a sub-command with its values. */
const nestedSchema = optionSchema.extend({ options: z.array(optionSchema).default([]) });

/**
 * Only what {@link file://./command-payload.ts} declares: Discord adds ids, versions and defaults
 * of its own.
 */
const commandSchema = z.object({
  type: z.number().default(ApplicationCommandType.ChatInput),
  name: z.string(),
  name_localizations: translations,
  description_localizations: translations,
  description: z.string().default(''),
  options: z.array(nestedSchema).default([]),
  default_member_permissions: z
    .string()
    .nullish()
    .transform((bits) => bits ?? null),
  integration_types: z.array(z.number()).nullish(),
  contexts: z.array(z.number()).nullish(),
});

type ComparedCommand = z.infer<typeof commandSchema>;

/** A name is taken once for each kind of command. */
const keyOf = ({ type, name }: ComparedCommand): string => `${type} ${name}`;

const sorted = (numbers: readonly number[] | null | undefined): number[] =>
  (numbers ?? []).toSorted((a, b) => a - b);

/**
 * The same for commands that do the same; where one can be used is left to Discord unless `wanted`
 * says it.
 */
function comparable(command: ComparedCommand, wanted: ComparedCommand | undefined): object {
  const { integration_types: installs, contexts, ...rest } = command;
  return {
    ...rest,
    installs: wanted?.integration_types == null ? [] : sorted(installs),
    contexts: wanted?.contexts == null ? [] : sorted(contexts),
  };
}

/**
 * Whether `registered`, as Discord sent it, is what registering `wanted` would give; order does not
 * matter.
 */
export function sameCommands(wanted: readonly unknown[], registered: unknown): boolean {
  const theirs = z.array(commandSchema).safeParse(registered);
  if (!theirs.success) return false;
  const ours = z.array(commandSchema).parse(wanted);
  const byKey = new Map(ours.map((command) => [keyOf(command), command]));
  const list = (commands: readonly ComparedCommand[]): object[] =>
    commands
      .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
      .map((command) => comparable(command, byKey.get(keyOf(command))));
  return isDeepStrictEqual(list(ours), list(theirs.data));
}
