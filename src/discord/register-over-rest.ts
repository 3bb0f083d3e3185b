/** How a bot without a connection registers its commands: two requests, and done. */
import { DiscordAPIError, REST, Routes } from 'discord.js';
import { z } from 'zod';

import type { AdminCommand } from '../admin-command.ts';
import type { Command } from '../command.ts';
import type { LanguageCode } from '../wording/language.ts';
import { checkCommands } from './command-limits.ts';
import { registerCommands } from './register.ts';
import { StartError, TOKEN_REFUSED } from './start-error.ts';

const UNAUTHORIZED = 401;

/** Whose commands are registered, and where. */
export interface RestRegistration {
  readonly token: string;
  /** Discord's API without its version. */
  readonly apiUrl: string;
  readonly guildId?: string | undefined;
  readonly commands: readonly Command[];
  readonly admin: readonly AdminCommand[];
  readonly language: LanguageCode;
}

/**
 * Registers the commands unless Discord has exactly these.
 * @throws {StartError} when a command breaks a limit, the token is refused or the server is not the
 * bot's
 */
export async function registerOverRest({
  token,
  apiUrl,
  guildId,
  commands,
  admin,
  language,
}: RestRegistration): Promise<'registered' | 'unchanged'> {
  checkCommands(commands, admin);
  const rest = new REST({ api: apiUrl, version: '10' }).setToken(token);
  try {
    const application = await rest.get(Routes.currentApplication());
    const { id } = z.object({ id: z.string() }).parse(application);
    return await registerCommands(rest, { applicationId: id, guildId, commands, admin, language });
  } catch (cause) {
    throw cause instanceof DiscordAPIError && cause.status === UNAUTHORIZED
      ? new StartError(TOKEN_REFUSED, { cause })
      : cause;
  }
}
