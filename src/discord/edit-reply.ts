/** How a reply that Discord was told to wait for is given without a connection. */
import { setTimeout } from 'node:timers/promises';

import { DiscordAPIError, REST, RESTJSONErrorCodes, Routes } from 'discord.js';

import type { Message } from './components.ts';

/** Whom a later reply is for: Discord's name for the interaction. */
export interface Callback {
  readonly applicationId: string;
  readonly token: string;
}

/** Waits before each further try: Discord knows of the reply only once our answer has arrived. */
const WAITS_MS = [200, 500, 1000, 2000];

/** What Discord says of a reply that it does not know of yet. */
const UNKNOWN: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
]);

/** The function that puts a message where Discord at `apiUrl` shows that the bot is thinking. */
export function replyEditor(apiUrl: string): (to: Callback, message: Message) => Promise<void> {
  // The token of the interaction is all that is asked for.
  const rest = new REST({ api: apiUrl, version: '10' });
  const edit = ({ applicationId, token }: Callback, message: Message): Promise<unknown> =>
    rest.patch(Routes.webhookMessage(applicationId, token), {
      auth: false,
      body: {
        components: message.components,
        allowed_mentions: message.allowedMentions,
        flags: message.flags.reduce<number>((bits, flag) => bits | flag, 0),
      },
    });
  return async (to, message) => {
    for (const wait of WAITS_MS) {
      try {
        await edit(to, message);
        return;
      } catch (error) {
        if (!(error instanceof DiscordAPIError && UNKNOWN.has(error.code))) throw error;
        await setTimeout(wait);
      }
    }
    await edit(to, message);
  };
}
