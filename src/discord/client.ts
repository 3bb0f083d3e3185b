/** The bot's connection to Discord: from a token to answered interactions, and back. */
import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  RESTEvents,
  Status,
} from 'discord.js';
import type { Logger } from 'pino';

import type { AdminCommand } from '../admin-command.ts';
import type { Coverage } from '../answers/coverage.ts';
import type { Command } from '../command.ts';
import type { LanguageCode } from '../wording/language.ts';
import type { Administration } from './attend.ts';
import { checkCommands } from './command-limits.ts';
import { type AnswerLimits, CoolDown } from './cool-down.ts';
import { dispatch } from './dispatch.ts';
import type { Observer } from './observer.ts';
import { registerCommands } from './register.ts';
import { StartError, TOKEN_REFUSED } from './start-error.ts';

/** What a bot needs to run. */
export interface BotOptions {
  readonly token: string;
  /** Discord's API without its version, for example `https://discord.com/api`. */
  readonly apiUrl: string;
  /** The one server to register the commands in; everywhere when absent. */
  readonly guildId?: string | undefined;
  readonly commands: readonly Command[];
  /** The coverage at the moment; called once for each interaction. */
  readonly coverage: () => Coverage;
  readonly admin: readonly AdminCommand[];
  readonly administration: Administration;
  readonly logger: Logger;
  /** The bot’s own, for those whose Discord is in none that it speaks. */
  readonly language: LanguageCode;
  readonly limits: AnswerLimits;
  readonly observe: Observer;
  /** Called for every answer of Discord's REST API with an error status. */
  readonly onRestError: (status: number) => void;
  /** Called when Discord ends the connection for good, with what to do about it. */
  readonly onLost: (error: StartError) => void;
}

/** A bot that answers. */
export interface RunningBot {
  /** Whether the connection is up at the moment. */
  isConnected(): boolean;
  /** Ends the connection; resolves when it has ended. */
  close(): Promise<void>;
}

const AUTHENTICATION_FAILED: number = GatewayCloseCodes.AuthenticationFailed;

const connectionLost = (code: number): string =>
  `Expected Discord to keep the connection, got close code ${code}, which connecting again does not mend. ` +
  'https://docs.discord.com/developers/topics/opcodes-and-status-codes says what it means.';

function logEvents(client: Client, logger: Logger): void {
  client.on(Events.Error, (err) => logger.error({ err }, 'The client failed'));
  client.on(Events.Warn, (text) => logger.warn({ text }, 'The client warns'));
  client.on(Events.ShardError, (err) => logger.error({ err }, 'The connection failed'));
  client.on(Events.ShardReconnecting, () => logger.warn('Reconnecting to Discord'));
  client.on(Events.ShardResume, () => logger.info('Connected to Discord again'));
}

/** Rejects when Discord ends the connection in a way that connecting again would not mend. */
function lostConnection(client: Client): Promise<never> {
  return new Promise((_resolve, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      const isRefused = code === AUTHENTICATION_FAILED;
      reject(new StartError(isRefused ? TOKEN_REFUSED : connectionLost(code)));
    });
  });
}

function explain(cause: unknown, apiUrl: string): unknown {
  if (cause instanceof DiscordjsError && cause.code === DiscordjsErrorCodes.TokenInvalid) {
    return new StartError(TOKEN_REFUSED, { cause });
  }
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return /^(?:E[A-Z]+|UND_ERR_\w+)$/u.test(reason)
    ? new StartError(`Expected Discord at ${apiUrl}, got no connection (${reason}).`, { cause })
    : cause;
}

/**
 * A bot that is connected, has its commands registered and answers.
 * @throws {StartError} when a command breaks a limit, the token is refused, the server is not the
 * bot's, or nothing answers at `apiUrl`
 */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const { token, apiUrl, guildId, commands, coverage, logger, limits, observe, onLost } = options;
  const { admin, administration, language } = options;
  checkCommands(commands, admin);
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: apiUrl, version: '10' },
    allowedMentions: { parse: [] },
  });
  logEvents(client, logger);
  client.rest.on(RESTEvents.Response, (_request, { status }) => {
    if (status >= 400) options.onRestError(status);
  });
  const coolDown = new CoolDown(limits);
  client.on(Events.InteractionCreate, (interaction) => {
    const service = { commands, coverage: coverage(), admin };
    dispatch(interaction, { service, administration, language, logger, coolDown, observe }).catch(
      (err: unknown) => {
        logger.error({ interactionId: interaction.id, err }, 'An interaction could not be read');
      },
    );
  });
  const lost = lostConnection(client);
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  try {
    await Promise.race([client.login(token), lost]);
    const { application, rest, user } = await Promise.race([ready, lost]);
    const outcome = await registerCommands(rest, {
      applicationId: application.id,
      guildId,
      commands,
      admin,
      language,
    });
    logger.info(
      { user: user.tag, commands: commands.length + admin.length, outcome },
      'Connected to Discord',
    );
  } catch (cause) {
    await client.destroy();
    throw explain(cause, apiUrl);
  }
  lost.catch(onLost);
  return {
    isConnected: () => client.ws.status === Status.Ready,
    close: async () => {
      // Closing looks to the client like a connection that was lost.
      client.removeAllListeners(Events.ShardReconnecting);
      await client.destroy();
    },
  };
}
