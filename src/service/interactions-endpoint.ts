import { verifyKey } from 'discord-interactions';
/** Discord's interactions over HTTP: the other way to be asked, without a connection to keep. */
import { InteractionResponseType, InteractionType, MessageFlags } from 'discord.js';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';

import { type Desk, attend, commandOf } from '../discord/attend.ts';
import type { Message, MessageFile } from '../discord/components.ts';
import type { Callback } from '../discord/edit-reply.ts';
import type { Reaction } from '../discord/react.ts';
import { readPayload } from '../discord/read-payload.ts';
import type { Reply } from '../discord/reply.ts';

/** Far above what Discord sends: a menu command carries one whole message. */
const MAX_BODY_BYTES = 1024 * 1024;

/** How old a signed request may be, or how far ahead its clock, in seconds: beyond, it may be a replay. */
const MAX_AGE_SECONDS = 60;

/** What the endpoint needs. */
export interface EndpointOptions {
  /** The application's public key, 64 hexadecimal digits. */
  readonly publicKey: string;
  /** What deals with events at the moment; undefined as long as nothing does. */
  readonly desk: () => Desk | undefined;
  /** Puts a message where Discord shows that the bot is thinking. */
  readonly editReply: (to: Callback, message: Message) => Promise<void>;
  /** Seconds since the Unix epoch. */
  readonly now?: () => number;
}

/** The files of a message by the number that its parts have. */
const attachmentsOf = ({ files = [] }: Message): object[] =>
  files.map(({ name }, id) => ({ id, filename: name }));

/** The callback of Discord's API that carries the reaction out, or says that a reply will follow. */
function callbackOf(reaction: Reaction): object {
  if (reaction.kind === 'later') {
    return {
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      data: { flags: MessageFlags.Ephemeral },
    };
  }
  if (reaction.kind === 'choices') {
    return {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: reaction.choices },
    };
  }
  if (reaction.kind === 'modal') {
    return { type: InteractionResponseType.Modal, data: reaction.modal };
  }
  const { audience, message } = reaction.reply;
  const flags = message.flags.reduce<number>((bits, flag) => bits | flag, 0);
  return {
    type:
      audience === 'replace'
        ? InteractionResponseType.UpdateMessage
        : InteractionResponseType.ChannelMessageWithSource,
    data: {
      components: message.components,
      allowed_mentions: message.allowedMentions,
      // Files of the message that it replaces go with it.
      ...(audience === 'replace' ? { attachments: attachmentsOf(message) } : {}),
      flags: audience === 'private' ? flags | MessageFlags.Ephemeral : flags,
    },
  };
}

const filesOf = (reaction: Reaction): readonly MessageFile[] =>
  reaction.kind === 'reply' ? (reaction.reply.message.files ?? []) : [];

/** The callback with its files, as Discord takes both: the parts `payload_json` and `files[n]`. */
function formOf(callback: object, files: readonly MessageFile[]): FormData {
  const form = new FormData();
  form.append('payload_json', JSON.stringify(callback));
  for (const [at, { name, attachment }] of files.entries()) {
    form.append(`files[${at}]`, new Blob([new Uint8Array(attachment)]), name);
  }
  return form;
}

/** Sends what the work gives; resolves with what it amounts to. */
async function sendLater(
  work: () => Promise<Reply>,
  send: (message: Message) => Promise<void>,
): Promise<Reply['outcome']> {
  const { message, outcome } = await work();
  await send(message);
  return outcome;
}

const isPing = (payload: unknown): boolean =>
  z.object({ type: z.literal(InteractionType.Ping) }).safeParse(payload).success;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The application that serves `POST /interactions`: 401 for a request that is not signed by
 * Discord or too old, else the reply itself.
 */
export function interactionsEndpoint({
  publicKey,
  desk,
  editReply,
  now = () => Date.now() / 1000,
}: EndpointOptions): Hono {
  const app = new Hono();
  app.post('/interactions', bodyLimit({ maxSize: MAX_BODY_BYTES }), async (context) => {
    const start = performance.now();
    const body = await context.req.text();
    const signature = context.req.header('x-signature-ed25519') ?? '';
    const timestamp = context.req.header('x-signature-timestamp') ?? '';
    const isFresh = Math.abs(now() - Number(timestamp)) <= MAX_AGE_SECONDS;
    if (!isFresh || !(await verifyKey(body, signature, timestamp, publicKey))) {
      return context.json({ error: 'Expected a fresh request that Discord signed.' }, 401);
    }
    const payload = parseJson(body);
    if (isPing(payload)) return context.json({ type: InteractionResponseType.Pong });
    const read = readPayload(payload);
    if (read === undefined) return context.json({ error: 'Expected an interaction.' }, 400);
    const { event, origin, callback: to } = read;
    const attending = desk();
    if (attending === undefined) return context.json({ error: 'Not ready yet.' }, 503);
    const { reaction, outcome } = await attend(event, origin, attending);
    const { interactionId, userId, guildId } = origin;
    const command = commandOf(event, attending.service);
    const observe = (final: string): void => {
      const seconds = (performance.now() - start) / 1000;
      const who = { interactionId, userId, guildId };
      attending.observe({ kind: event.kind, command, outcome: final, seconds, ...who });
    };
    if (reaction.kind === 'later') {
      sendLater(reaction.work, (message) => editReply(to, message)).then(
        observe,
        (err: unknown) => {
          attending.logger.error({ command, interactionId, err }, 'A later reply was not taken');
          observe('failed');
        },
      );
    } else observe(outcome);
    const callback = callbackOf(reaction);
    const files = filesOf(reaction);
    // A body of parts brings its own content type.
    return files.length === 0 ? context.json(callback) : new Response(formOf(callback, files));
  });
  return app;
}
