/** How messages that answer an interaction are posted. */
import type { MessageBody } from 'discord-api-spec/zod';
import { InteractionType, MessageFlags, MessageType } from 'discord.js';

import { applyBody, blankMessage } from './compose.ts';
import type { MessageFrame, UploadedFile } from './compose.ts';
import type { LiveInteraction } from './ledger.ts';
import { hasFlag, toMessageFlags } from './message-flags.ts';
import { addMessage } from './world.ts';
import type { StoredMessage, World } from './world.ts';

/** Posts a new message as the answer or as a follow-up to this interaction. */
export function postMessage(
  world: World,
  live: LiveInteraction,
  body: MessageBody,
  files: readonly UploadedFile[],
  frame: MessageFrame,
): StoredMessage {
  const isEphemeral = hasFlag(body.flags, MessageFlags.Ephemeral);
  const flags = toMessageFlags(isEphemeral ? MessageFlags.Ephemeral : 0);
  const { channelId } = live.ground;
  const message = blankMessage(world, channelId, world.setting.bot, { ...frame, flags });
  return post(world, live, applyBody(world, { message, files: [] }, body, files), isEphemeral);
}

/** Posts the loading message of a deferred reply, which a later edit fills. */
export function postLoading(
  world: World,
  live: LiveInteraction,
  isEphemeral: boolean,
): StoredMessage {
  const bits = MessageFlags.Loading | (isEphemeral ? MessageFlags.Ephemeral : 0);
  const frame = { ...responseFrame(world, live), flags: toMessageFlags(bits) };
  const message = blankMessage(world, live.ground.channelId, world.setting.bot, frame);
  return post(world, live, { message, files: [] }, isEphemeral);
}

function post(
  world: World,
  live: LiveInteraction,
  stored: StoredMessage,
  isEphemeral: boolean,
): StoredMessage {
  const visible = isEphemeral ? { ...stored, onlyFor: live.resident.member.user.id } : stored;
  live.messageIds.add(stored.message.id);
  addMessage(world, visible);
  return visible;
}

/** The fields that say where a first answer comes from. */
export function responseFrame(world: World, live: LiveInteraction): MessageFrame {
  const common = interactionFrame(world, live);
  if (live.type === InteractionType.ApplicationCommand) {
    const isMenu = live.isMenu ?? false;
    return {
      ...common,
      type: isMenu ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand,
    };
  }
  if (live.sourceId === undefined) return { ...common, type: MessageType.Default };
  return { ...common, ...replyTo(world, live, live.sourceId) };
}

/** The fields that say where a follow-up comes from: a reply to the first answer. */
export function followUpFrame(world: World, live: LiveInteraction): MessageFrame {
  const common = interactionFrame(world, live);
  if (live.originalId === undefined) return { ...common, type: MessageType.Default };
  const metadata = { ...live.metadata, original_response_message_id: live.originalId };
  return { ...common, interaction_metadata: metadata, ...replyTo(world, live, live.originalId) };
}

function interactionFrame({ setting }: World, live: LiveInteraction) {
  const { id } = setting.application;
  return { webhook_id: id, application_id: id, interaction_metadata: live.metadata };
}

function replyTo({ setting }: World, { ground }: LiveInteraction, messageId: string) {
  return {
    type: MessageType.Reply,
    message_reference: {
      channel_id: ground.channelId,
      message_id: messageId,
      ...(ground.isInServer ? { guild_id: setting.guild.id } : {}),
    },
  };
}
