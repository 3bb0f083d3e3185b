/** The way of an interaction through discord.js: read, dealt with, replied to. */
import {
  ApplicationIntegrationType,
  DiscordAPIError,
  type Interaction,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';

import { wordsFor } from '../wording/languages.ts';
import type { Words } from '../wording/words.ts';
import { administers } from './administers.ts';
import { type Desk, attend, commandOf } from './attend.ts';
import type { Reaction } from './react.ts';
import { readInteraction } from './read-interaction.ts';
import { renderRefusal } from './render-refusal.ts';
import { type Reply, refused } from './reply.ts';

async function send(interaction: Interaction, reaction: Reaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    return interaction.respond(reaction.kind === 'choices' ? reaction.choices : []);
  }
  if (reaction.kind === 'choices' || reaction.kind === 'later') return undefined;
  if (reaction.kind === 'modal') {
    return interaction.isMessageComponent() ? interaction.showModal(reaction.modal) : undefined;
  }
  const { audience, message } = reaction.reply;
  const isOfMessage =
    interaction.isMessageComponent() ||
    (interaction.isModalSubmit() && interaction.isFromMessage());
  if (audience === 'replace' && isOfMessage) {
    // Files of the message that it replaces go with it.
    return interaction.update({ ...message, attachments: [] });
  }
  const isPrivate = audience === 'private';
  return interaction.reply({
    ...message,
    flags: isPrivate ? [...message.flags, MessageFlags.Ephemeral] : message.flags,
  });
}

/** Says at once that there will be a reply, and gives it when it is there. */
async function sendLater(
  interaction: Interaction,
  work: () => Promise<Reply>,
): Promise<Reply['outcome']> {
  if (!interaction.isRepliable()) return 'failed';
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { message, outcome } = await work();
  await interaction.editReply(message);
  return outcome;
}

const GONE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);

/** Whether Discord does not wait for this interaction's reply any more. */
const isGone = (err: unknown): boolean => err instanceof DiscordAPIError && GONE.has(err.code);

/** Says that it failed, with the id that the log has. */
const failure = (words: Words, interactionId: string): Reaction => ({
  kind: 'reply',
  reply: refused(renderRefusal(words.say('failed', { id: interactionId }))),
});

/** Replies to any interaction; everything that goes wrong is logged, and nothing is thrown. */
export async function dispatch(interaction: Interaction, desk: Desk): Promise<void> {
  const start = performance.now();
  const event = readInteraction(interaction);
  const command = commandOf(event, desk.service);
  const origin = {
    interactionId: interaction.id,
    userId: interaction.user.id,
    guildId: interaction.guildId,
    locale: interaction.locale,
    isAdministrator: administers({
      guildId: interaction.guildId,
      installedIn:
        interaction.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall],
      permissions: interaction.memberPermissions?.bitfield ?? null,
    }),
  };
  const attended = await attend(event, origin, desk);
  let { outcome } = attended;
  try {
    const { reaction } = attended;
    if (reaction.kind === 'later') outcome = await sendLater(interaction, reaction.work);
    else await send(interaction, reaction);
  } catch (err) {
    outcome = isGone(err) ? 'gone' : 'failed';
    const context = { command, interactionId: interaction.id };
    desk.logger.error({ ...context, err }, 'A reply was not taken');
    if (outcome === 'failed') {
      const words = wordsFor(interaction.locale, desk.language);
      await send(interaction, failure(words, interaction.id)).catch((second: unknown) => {
        desk.logger.error({ ...context, err: second }, 'The failure could not be reported');
      });
    }
  }
  const seconds = (performance.now() - start) / 1000;
  const { interactionId, userId, guildId } = origin;
  desk.observe({ kind: event.kind, command, outcome, seconds, interactionId, userId, guildId });
}
