import {
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
} from 'discord-api-spec/zod';
import type { MessageBody } from 'discord-api-spec/zod';
/** Whether Discord would take a message that the bot makes or edits. */
import { MessageFlags } from 'discord.js';
import type { APIEmbed, APIMessage } from 'discord.js';

import { judgeComponents } from './judge-components.ts';
import { judgeByDescription } from './judge-official.ts';
import type { Judgement } from './judge-official.ts';
import { hasFlag } from './message-flags.ts';
import { EMPTY_MESSAGE } from './refusal.ts';
import type { Problem } from './refusal.ts';

/** Characters of `content` for a bot; the description states the 4,000 of subscribed people. */
const MAX_CONTENT_CHARS = 2000;

/** Characters over all embeds of one message. */
const MAX_EMBED_CHARS = 6000;

/** The official schema of each kind of request that carries a message. */
const SCHEMAS = {
  'interaction-reply': IncomingWebhookInteractionRequestSchema,
  'interaction-update': IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  'follow-up': IncomingWebhookRequestPartialSchema,
  'webhook-edit': IncomingWebhookUpdateRequestPartialSchema,
  'channel-message': MessageCreateRequestSchema,
  'channel-edit': MessageEditRequestPartialSchema,
} as const;

/** What judging a message needs to know besides the body. */
export interface MessageContext {
  readonly request: keyof typeof SCHEMAS;
  /** The message as it stands, for an edit. */
  readonly existing?: APIMessage;
  /** The files of the existing message. */
  readonly existingFiles?: readonly { readonly id: string; readonly filename: string }[];
  /** Names of the files that come with this request. */
  readonly newFileNames: readonly string[];
}

/** Flags that a bot may set when it makes a message. */
const CREATE_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2 |
  MessageFlags.IsVoiceMessage;

/** The body of a message as Discord reads it, or what is wrong with it; reasons are placed from the body's top. */
export function judgeMessage(body: unknown, context: MessageContext): Judgement<MessageBody> {
  const judged = judgeByDescription(SCHEMAS[context.request], body);
  if (judged.kind === 'faulty') return judged;
  const message = judged.value;
  const isV2 = isV2After(message, context.existing);
  const attachmentNames = fileNamesAfter(message, context);
  const problems = [
    ...judgeFlags(message, context),
    ...judgeContent(message),
    ...(isV2 ? judgeNoLegacyContent(message, context.existing) : []),
    ...judgeComponents(message.components ?? [], {
      isV2,
      attachmentNames,
    }),
    ...judgeNotEmpty(message, context.existing, attachmentNames),
  ];
  return problems.length === 0 ? judged : { kind: 'faulty', problems };
}

/** Whether the message has Components V2 once `body` is applied: set now or kept from before. */
function isV2After(body: MessageBody, existing: APIMessage | undefined): boolean {
  return [body.flags, existing?.flags].some((flags) => hasFlag(flags, MessageFlags.IsComponentsV2));
}

function fileNamesAfter(body: MessageBody, context: MessageContext): string[] {
  const kept = keptFiles(context.existingFiles ?? [], body);
  return [...kept.map(({ filename }) => filename), ...context.newFileNames];
}

/** The files that an edit with this body keeps: those it lists, or all when it lists none at all. */
export function keptFiles<T extends { readonly id: string }>(
  files: readonly T[],
  { attachments }: MessageBody,
): readonly T[] {
  if (attachments === undefined || attachments === null) return files;
  const kept = new Set(attachments.map(({ id }) => id));
  return files.filter(({ id }) => kept.has(id));
}

function judgeFlags(body: MessageBody, { request, existing }: MessageContext): Problem[] {
  const flags = body.flags ?? undefined;
  if (flags === undefined) return [];
  if (existing !== undefined) {
    const wasV2 = hasFlag(existing.flags, MessageFlags.IsComponentsV2);
    if (!wasV2 || hasFlag(flags, MessageFlags.IsComponentsV2)) return [];
    const reason = `expected IS_COMPONENTS_V2 kept, as it cannot be unset on a message, got flags ${flags}`;
    return [{ path: ['flags'], code: 'MESSAGE_FLAG_CANNOT_BE_REMOVED', reason }];
  }
  const ephemeral = request === 'channel-message' ? 0 : MessageFlags.Ephemeral;
  const others = flags & ~(CREATE_FLAGS | ephemeral);
  if (others === 0) return [];
  const reason = `expected only flags that a bot may set here, got ${others} besides`;
  return [{ path: ['flags'], code: 'BASE_TYPE_BAD', reason }];
}

function judgeContent({ content, embeds }: MessageBody): Problem[] {
  const problems: Problem[] = [];
  const chars = content?.length ?? 0;
  if (chars > MAX_CONTENT_CHARS) {
    const reason = `expected at most ${MAX_CONTENT_CHARS} characters, got ${chars}`;
    problems.push({ path: ['content'], code: 'BASE_TYPE_MAX_LENGTH', reason });
  }
  const embedChars = (embeds ?? []).reduce((sum, embed) => sum + countEmbedChars(embed), 0);
  if (embedChars > MAX_EMBED_CHARS) {
    const reason = `expected at most ${MAX_EMBED_CHARS} characters over all embeds, got ${embedChars}`;
    problems.push({ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', reason });
  }
  return problems;
}

function countEmbedChars({ title, description, fields, footer, author }: APIEmbed): number {
  const texts = [title, description, footer?.text, author?.name];
  const inFields = (fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [...texts, ...inFields].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

/** A Components V2 message has no content, embeds, stickers or poll; an edit must clear what was there. */
function judgeNoLegacyContent(body: MessageBody, existing: APIMessage | undefined): Problem[] {
  const after = {
    content: body.content === undefined ? existing?.content : body.content,
    embeds: body.embeds === undefined ? existing?.embeds : body.embeds,
    sticker_ids: body.sticker_ids,
    poll: body.poll,
  };
  return Object.entries(after).flatMap(([key, value]) => {
    const isAbsent =
      value === undefined ||
      value === null ||
      value === '' ||
      (Array.isArray(value) && value.length === 0);
    if (isAbsent) return [];
    const reason = `expected no ${key} with IS_COMPONENTS_V2, got some`;
    return [{ path: [key], code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', reason }];
  });
}

function judgeNotEmpty(
  body: MessageBody,
  existing: APIMessage | undefined,
  attachmentNames: readonly string[],
): Problem[] {
  const content = body.content === undefined ? existing?.content : body.content;
  const lists = [
    body.embeds === undefined ? existing?.embeds : body.embeds,
    body.components === undefined ? existing?.components : body.components,
    body.sticker_ids,
    attachmentNames,
  ];
  const hasSome =
    (content ?? '').trim() !== '' ||
    lists.some((list) => (list?.length ?? 0) > 0) ||
    (body.poll ?? undefined) !== undefined;
  if (hasSome) return [];
  return [
    { path: [], code: EMPTY_MESSAGE, reason: 'expected something to show, got an empty message' },
  ];
}
