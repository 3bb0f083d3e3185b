/** What a message looks like once Discord has taken the bot's request for it. */
import type { MessageBody } from 'discord-api-spec/zod';
import { EmbedType, MessageFlags, MessageType } from 'discord.js';
import type {
  APIAttachment,
  APIEmbed,
  APIEmbedImage,
  APIMessage,
  APIMessageTopLevelComponent,
  APIUser,
} from 'discord.js';

import { findFile, finishComponents, shownFileNames } from './compose-components.ts';
import { keptFiles } from './judge-message.ts';
import { findPings } from './mentions.ts';
import { toMessageFlags } from './message-flags.ts';
import type { StoredMessage, Upload, World } from './world.ts';

/** One file of a multipart request. */
export interface UploadedFile extends Upload {
  /** The n of its part's name `files[n]`. */
  readonly index: number;
}

/** Flags of a request that stay on the message. */
const KEPT_FLAGS =
  MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2 | MessageFlags.SuppressNotifications;

/** Fields of a new message that its body does not give. */
export type MessageFrame = Pick<APIMessage, 'type'> &
  Partial<
    Pick<
      APIMessage,
      'flags' | 'webhook_id' | 'application_id' | 'message_reference' | 'interaction_metadata'
    >
  >;

/** An empty message of `author` in this channel, not yet added to the world. */
export function blankMessage(
  world: World,
  channelId: string,
  author: APIUser,
  frame: MessageFrame = { type: MessageType.Default },
): APIMessage {
  return {
    id: world.nextId(),
    channel_id: channelId,
    author,
    content: '',
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    ...frame,
  };
}

/**
 * The message after `body` and `files` are applied, its files stored in the world.
 *
 * A field that the body leaves out stays as it was; a loading message ceases to load.
 */
export function applyBody(
  world: World,
  before: StoredMessage,
  body: MessageBody,
  files: readonly UploadedFile[],
): StoredMessage {
  const allFiles = [
    ...keptFiles(before.files, body),
    ...files.map((file) => storeFile(world, before.message, file, body)),
  ];
  const requested = body.components ?? (body.components === null ? [] : undefined);
  const components = requested ?? before.message.components ?? [];
  const embeds = body.embeds ?? (body.embeds === null ? [] : undefined);
  const content = body.content ?? (body.content === null ? '' : before.message.content);
  const shown = shownIn(before, requested, embeds, allFiles);
  const message: APIMessage = {
    ...before.message,
    ...mentionFields(world, content, components, body),
    content,
    components: requested === undefined ? components : finishComponents(requested, allFiles),
    embeds: embeds?.map((embed) => finishEmbed(embed, allFiles)) ?? before.message.embeds,
    attachments: allFiles.filter(({ id }) => !shown.has(id)),
    flags: flagsAfter(before.message.flags ?? 0, body.flags ?? 0),
    tts: before.message.tts || (body.tts ?? false),
  };
  return { ...before, message, files: allFiles };
}

function flagsAfter(before: number, requested: number): MessageFlags {
  return toMessageFlags((before & ~MessageFlags.Loading) | (requested & KEPT_FLAGS));
}

function mentionFields(
  world: World,
  content: string,
  components: readonly APIMessageTopLevelComponent[],
  body: MessageBody,
): Pick<APIMessage, 'mentions' | 'mention_roles' | 'mention_everyone'> {
  const pings = findPings(content, components, body.allowed_mentions);
  return {
    mentions: pings.users
      .map((id) => world.residents.get(id)?.member.user)
      .filter((user) => user !== undefined),
    mention_roles: [...pings.roles],
    mention_everyone: pings.everyone,
  };
}

/**
 * Ids of the files that components or embeds show, which the message's `attachments` then leave
 * out.
 */
function shownIn(
  before: StoredMessage,
  components: readonly APIMessageTopLevelComponent[] | undefined,
  embeds: readonly APIEmbed[] | undefined,
  files: readonly APIAttachment[],
): Set<string> {
  const names = shownFileNames(components ?? []);
  const embedded = (embeds ?? [])
    .flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url])
    .filter((url) => url !== undefined)
    .map((url) => findFile(url, files)?.id);
  const listed = new Set(before.message.attachments.map(({ id }) => id));
  const hiddenBefore = before.files.filter(({ id }) => !listed.has(id)).map(({ id }) => id);
  const named = files.filter(({ filename }) => names.has(filename)).map(({ id }) => id);
  const staysHidden = components === undefined || embeds === undefined ? hiddenBefore : [];
  return new Set([...named, ...embedded.filter((id) => id !== undefined), ...staysHidden]);
}

function finishEmbed(embed: APIEmbed, files: readonly APIAttachment[]): APIEmbed {
  return {
    ...embed,
    type: EmbedType.Rich,
    ...(embed.image === undefined ? {} : { image: resolveImage(embed.image, files) }),
    ...(embed.thumbnail === undefined ? {} : { thumbnail: resolveImage(embed.thumbnail, files) }),
  };
}

function resolveImage(image: APIEmbedImage, files: readonly APIAttachment[]): APIEmbedImage {
  const file = findFile(image.url, files);
  return file === undefined ? image : { url: file.url, proxy_url: file.proxy_url };
}

function storeFile(
  world: World,
  { channel_id }: APIMessage,
  { index, name, contentType, bytes }: UploadedFile,
  body: MessageBody,
): APIAttachment {
  const id = world.nextId();
  const described = body.attachments?.find((attachment) => attachment.id === String(index));
  const filename = described?.filename ?? name;
  const url = `${world.origin}/attachments/${channel_id}/${id}/${encodeURIComponent(filename)}`;
  world.uploads.set(id, { name: filename, contentType, bytes });
  return {
    id,
    filename,
    size: bytes.byteLength,
    url,
    proxy_url: url,
    content_type: contentType,
    ...(typeof described?.description === 'string' ? { description: described.description } : {}),
    ...(typeof described?.title === 'string' ? { title: described.title } : {}),
  };
}
