/**
 * The one place where an interaction becomes a reply, and where everything that goes wrong with it
 * ends.
 */
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from 'discord.js';
import type { Logger } from 'pino';

import type { RawInput } from '../command.ts';
import { REFUSAL } from '../wording.ts';
import type { Bot } from './bot.ts';
import type { Message } from './components.ts';
import type { SeenComponent } from './echo.ts';
import { messageText } from './message-text.ts';
import { decodePageState } from './page-state.ts';
import { readMessage } from './read-message.ts';
import { renderRefusal } from './render-refusal.ts';
import { replyToMenu } from './reply-to-menu.ts';
import { replyToPress } from './reply-to-press.ts';
import { replyToSlash } from './reply-to-slash.ts';
import type { Reply } from './reply.ts';
import { suggestionsFor } from './suggest.ts';

const replyPrivately = async (
  interaction: RepliableInteraction,
  message: Message,
): Promise<unknown> =>
  interaction.reply({ ...message, flags: [...message.flags, MessageFlags.Ephemeral] });

/** Option values by name; Verbatim has options of text and of yes or no only. */
function optionsOf(interaction: ChatInputCommandInteraction): RawInput {
  const given = interaction.options.data.flatMap(({ name, value }) =>
    typeof value === 'string' || typeof value === 'boolean' ? [[name, value] as const] : [],
  );
  return Object.fromEntries(given);
}

async function answer(
  interaction:
    | ButtonInteraction
    | ChatInputCommandInteraction
    | MessageContextMenuCommandInteraction,
  { audience, message }: Reply,
): Promise<void> {
  if (audience === 'private') await replyPrivately(interaction, message);
  else if (audience === 'replace' && interaction.isButton()) await interaction.update(message);
  else await interaction.reply(message);
}

const answerSlash = async (interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> =>
  answer(interaction, replyToSlash(interaction.commandName, optionsOf(interaction), bot));

async function answerMenu(
  interaction: MessageContextMenuCommandInteraction,
  bot: Bot,
): Promise<void> {
  const { targetMessage, commandName } = interaction;
  await answer(interaction, replyToMenu(commandName, messageText(readMessage(targetMessage)), bot));
}

async function answerPress(interaction: ButtonInteraction, bot: Bot): Promise<void> {
  const { message, user, customId } = interaction;
  const seen = message.components.map((component): SeenComponent => ({
    id: component.id,
    content: 'content' in component ? component.content : undefined,
  }));
  const presser = {
    userId: user.id,
    isAsker: message.interactionMetadata?.user.id === user.id,
    isPrivate: message.flags.has(MessageFlags.Ephemeral),
  };
  await answer(interaction, replyToPress(customId, seen, presser, bot));
}

async function answerTyping(
  interaction: AutocompleteInteraction,
  bot: Bot,
  logger: Logger,
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const suggest = (): { name: string; value: string }[] => {
    try {
      return suggestionsFor(interaction.commandName, name, value, bot);
    } catch (err) {
      logger.error(contextOf(interaction, err), 'Suggestions failed');
      return [];
    }
  };
  await interaction.respond(suggest());
}

function commandOf(interaction: Interaction): string | undefined {
  if ('commandName' in interaction) return interaction.commandName;
  return 'customId' in interaction ? decodePageState(interaction.customId)?.command : undefined;
}

/** What a log line says of an interaction; never what was typed. */
const contextOf = (interaction: Interaction, err: unknown): object => ({
  command: commandOf(interaction),
  interactionId: interaction.id,
  err,
});

const GONE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);

/** Whether Discord does not wait for this interaction's reply any more. */
const isGone = (err: unknown): boolean => err instanceof DiscordAPIError && GONE.has(err.code);

/** Says that it failed, with the id that the log has, when that can still be said. */
async function reportFailure(
  interaction: Interaction,
  err: unknown,
  logger: Logger,
): Promise<void> {
  logger.error(contextOf(interaction, err), 'An interaction failed');
  if (isGone(err) || !interaction.isRepliable() || interaction.replied) return;
  try {
    await replyPrivately(interaction, renderRefusal(REFUSAL.failed(interaction.id)));
  } catch (second) {
    logger.error(contextOf(interaction, second), 'The failure could not be reported');
  }
}

/** Replies to any interaction; everything that goes wrong is logged, and nothing is thrown. */
export async function dispatch(interaction: Interaction, bot: Bot, logger: Logger): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await answerTyping(interaction, bot, logger);
    else if (interaction.isChatInputCommand()) await answerSlash(interaction, bot);
    else if (interaction.isMessageContextMenuCommand()) await answerMenu(interaction, bot);
    else if (interaction.isButton()) await answerPress(interaction, bot);
    else await replyPrivately(interaction, renderRefusal(REFUSAL.unknownCommand));
  } catch (err) {
    await reportFailure(interaction, err, logger);
  }
}
