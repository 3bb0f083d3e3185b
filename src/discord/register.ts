/**
 * Makes Discord's list of the bot's commands what it should be, with as few requests as that takes.
 */
import { DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';

import type { AdminCommand } from '../admin-command.ts';
import type { Command } from '../command.ts';
import type { LanguageCode } from '../wording/language.ts';
import { adminPayload, commandPayloads } from './command-payload.ts';
import { sameCommands } from './same-commands.ts';
import { StartError } from './start-error.ts';

/** Where the commands are registered: in one server, or everywhere when it is absent. */
export interface Registration {
  readonly applicationId: string;
  readonly guildId?: string | undefined;
  readonly commands: readonly Command[];
  readonly admin: readonly AdminCommand[];
  readonly language: LanguageCode;
}

/** Discord leaves the translations out unless it is asked for them. */
const LOCALIZED = new URLSearchParams({ with_localizations: 'true' });

/**
 * Registers the commands unless Discord has exactly these. Throws a StartError when the server is
 * not the bot's.
 */
export async function registerCommands(
  rest: REST,
  { applicationId, guildId, commands, admin, language }: Registration,
): Promise<'registered' | 'unchanged'> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const scope = guildId === undefined ? 'global' : 'server';
  const wanted = [
    ...commands.flatMap((command) => commandPayloads(command, scope, language)),
    ...admin.map((command) => adminPayload(command, scope, language)),
  ];
  try {
    if (sameCommands(wanted, await rest.get(route, { query: LOCALIZED }))) return 'unchanged';
    await rest.put(route, { body: wanted });
    return 'registered';
  } catch (cause) {
    throw isNotOurServer(cause)
      ? new StartError(
          `Expected DISCORD_GUILD_ID to be a server that the bot is in, got ${guildId}. ` +
            'Invite the bot to it, or leave the setting empty.',
          { cause },
        )
      : cause;
  }
}

const NOT_OUR_SERVER: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.UnknownGuild,
]);

const isNotOurServer = (err: unknown): boolean =>
  err instanceof DiscordAPIError && NOT_OUR_SERVER.has(err.code);
