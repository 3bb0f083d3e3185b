/**
 * The one place where an interaction becomes a reply, and where everything that goes wrong with it
 * ends.
 */
import {
  DiscordAPIError,
  type Interaction,
  MessageFlags,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from 'discord.js';
import type { Logger } from 'pino';

import { REFUSAL } from '../wording.ts';
import { type Bot, commandNamed, commandOfMenu } from './bot.ts';
import type { Message } from './components.ts';
import type { CoolDown } from './cool-down.ts';
import type { BotEvent } from './event.ts';
import type { Observer } from './observer.ts';
import { decodePageState } from './page-state.ts';
import { react } from './react.ts';
import { readInteraction } from './read-interaction.ts';
import { renderRefusal } from './render-refusal.ts';
import type { Reply } from './reply.ts';

/** What dispatching needs besides the interaction. */
export interface Desk {
  readonly bot: Bot;
  readonly logger: Logger;
  readonly coolDown: CoolDown;
  readonly observe: Observer;
}

const replyPrivately = async (
  interaction: RepliableInteraction,
  message: Message,
): Promise<unknown> =>
  interaction.reply({ ...message, flags: [...message.flags, MessageFlags.Ephemeral] });

async function send(
  interaction: RepliableInteraction,
  { audience, message }: Reply,
): Promise<unknown> {
  if (audience === 'private') return replyPrivately(interaction, message);
  if (audience === 'replace' && interaction.isMessageComponent()) {
    return interaction.update(message);
  }
  return interaction.reply(message);
}

/** The bot's command that an event is for; 'unknown' for none, so that a label has few values. */
function commandOf(event: BotEvent, bot: Bot): string {
  switch (event.kind) {
    case 'slash':
    case 'typing':
      return commandNamed(bot, event.command)?.name ?? 'unknown';
    case 'menu':
      return commandOfMenu(bot, event.entry)?.name ?? 'unknown';
    case 'press': {
      const command = decodePageState(event.customId)?.command ?? '';
      return commandNamed(bot, command)?.name ?? 'unknown';
    }
    case 'other':
      return 'unknown';
  }
}

const GONE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);

/** Whether Discord does not wait for this interaction's reply any more. */
const isGone = (err: unknown): boolean => err instanceof DiscordAPIError && GONE.has(err.code);

/** Logs a failure and says that it failed, when that can still be said. */
async function reportFailure(
  interaction: Interaction,
  command: string,
  err: unknown,
  logger: Logger,
): Promise<void> {
  const context = { command, interactionId: interaction.id };
  logger.error({ ...context, err }, 'An interaction failed');
  if (isGone(err)) return;
  try {
    // Suggestions have no room for a sentence: none are better than a list that never comes.
    if (interaction.isAutocomplete()) await interaction.respond([]);
    else if (interaction.isRepliable() && !interaction.replied) {
      await replyPrivately(interaction, renderRefusal(REFUSAL.failed(interaction.id)));
    }
  } catch (second) {
    logger.error({ ...context, err: second }, 'The failure could not be reported');
  }
}

/** Reacts to an event within the limits; gives what came of it. */
async function answer(
  interaction: Interaction,
  event: BotEvent,
  { bot, coolDown }: Desk,
): Promise<string> {
  if (interaction.isAutocomplete()) {
    const reaction = react(event, bot);
    await interaction.respond(reaction.kind === 'choices' ? reaction.choices : []);
    return 'suggestions';
  }
  if (!interaction.isRepliable()) return 'refused';
  const wait = await coolDown.secondsLeft(interaction.user.id, interaction.guildId);
  if (wait > 0) {
    await replyPrivately(interaction, renderRefusal(REFUSAL.coolingDown(wait)));
    return 'cooling-down';
  }
  const reaction = react(event, bot);
  if (reaction.kind === 'choices') return 'refused';
  await send(interaction, reaction.reply);
  return reaction.reply.outcome;
}

/** Replies to any interaction; everything that goes wrong is logged, and nothing is thrown. */
export async function dispatch(interaction: Interaction, desk: Desk): Promise<void> {
  const { bot, logger, observe } = desk;
  const start = performance.now();
  let event: BotEvent = { kind: 'other' };
  let outcome = 'failed';
  try {
    event = readInteraction(interaction);
    outcome = await answer(interaction, event, desk);
  } catch (err) {
    if (isGone(err)) outcome = 'gone';
    await reportFailure(interaction, commandOf(event, bot), err, logger);
  }
  observe({
    kind: event.kind,
    command: commandOf(event, bot),
    outcome,
    seconds: (performance.now() - start) / 1000,
    interactionId: interaction.id,
    userId: interaction.user.id,
    guildId: interaction.guildId,
  });
}
