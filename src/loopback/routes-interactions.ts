/** How the bot answers interactions, and edits and follows up on its answers. */
import { MessageFlags } from 'discord.js';

import { answerInteraction } from './answer.ts';
import { json, NO_CONTENT, refuse } from './api.ts';
import type { ApiReply, ApiRequest, Route } from './api.ts';
import { applyBody } from './compose.ts';
import { judgeMessage } from './judge-message.ts';
import type { MessageContext } from './judge-message.ts';
import type { Ledger, LiveInteraction } from './ledger.ts';
import { hasFlag } from './message-flags.ts';
import {
  invalidBody,
  invalidWebhookToken,
  tooManyFollowUps,
  unknown,
  unknownWebhook,
} from './refusal.ts';
import { followUpFrame, postMessage } from './reply.ts';
import { removeMessage, replaceMessage } from './world.ts';
import type { StoredMessage, World } from './world.ts';

type Found = { readonly live: LiveInteraction; readonly stored: StoredMessage };

/** Routes that the interaction token lets in. */
export function interactionRoutes(world: World, ledger: Ledger): Route[] {
  const webhook = '/webhooks/:applicationId/:token';
  const message = `${webhook}/messages/:messageId`;
  const onMessage = (handle: (found: Found, request: ApiRequest) => ApiReply): Route['handle'] => {
    return (request) =>
      withToken(world, ledger, request, (live) => {
        const stored = findMessage(world, live, request.param('messageId'));
        return stored === undefined
          ? refuse(unknown('Message'))
          : handle({ live, stored }, request);
      });
  };
  const access = 'token';
  return [
    {
      method: 'POST',
      path: '/interactions/:interactionId/:token/callback',
      access,
      handle: (request) => answerInteraction(world, ledger, request),
    },
    {
      method: 'POST',
      path: webhook,
      access,
      handle: (request) =>
        withToken(world, ledger, request, (live) => followUp(world, live, request)),
    },
    {
      method: 'GET',
      path: message,
      access,
      handle: onMessage(({ stored }) => json(stored.message)),
    },
    {
      method: 'PATCH',
      path: message,
      access,
      handle: onMessage(({ stored }, request) => edit(world, stored, request, 'webhook-edit')),
    },
    {
      method: 'DELETE',
      path: message,
      access,
      handle: onMessage(({ stored }) => {
        removeMessage(world, stored);
        return NO_CONTENT;
      }),
    },
  ];
}

/** Lets a request in whose token lives and belongs to an answered interaction. */
function withToken(
  { setting }: World,
  ledger: Ledger,
  request: ApiRequest,
  handle: (live: LiveInteraction) => ApiReply,
): ApiReply {
  const live = ledger.find(request.param('token'));
  const isOwn = request.param('applicationId') === setting.application.id;
  if (live === undefined || !isOwn) return refuse(invalidWebhookToken());
  return live.originalId === undefined ? refuse(unknownWebhook()) : handle(live);
}

function findMessage(
  { messages }: World,
  live: LiveInteraction,
  messageId: string,
): StoredMessage | undefined {
  const id = messageId === '@original' ? live.originalId : messageId;
  return id !== undefined && live.messageIds.has(id) ? messages.get(id) : undefined;
}

/** A first follow-up to a deferred reply fills the loading message, as at Discord. */
function followUp(world: World, live: LiveInteraction, request: ApiRequest): ApiReply {
  const original = findMessage(world, live, '@original');
  if (original !== undefined && hasFlag(original.message.flags, MessageFlags.Loading)) {
    return edit(world, original, request, 'follow-up');
  }
  const { maxFollowUps } = live.ground;
  if (live.followUps >= maxFollowUps) return refuse(tooManyFollowUps(maxFollowUps));
  const newFileNames = request.files.map(({ name }) => name);
  const judged = judgeMessage(request.body ?? {}, { request: 'follow-up', newFileNames });
  if (judged.kind === 'faulty') return refuse(invalidBody(judged.problems));
  live.followUps += 1;
  const frame = followUpFrame(world, live);
  return json(postMessage(world, live, judged.value, request.files, frame).message);
}

/** Judges an edit of a message of the bot and carries it out. */
export function edit(
  world: World,
  before: StoredMessage,
  { body, files }: ApiRequest,
  request: MessageContext['request'],
): ApiReply {
  const judged = judgeMessage(body ?? {}, {
    request,
    existing: before.message,
    existingFiles: before.files,
    newFileNames: files.map(({ name }) => name),
  });
  if (judged.kind === 'faulty') return refuse(invalidBody(judged.problems));
  const wasLoading = hasFlag(before.message.flags, MessageFlags.Loading);
  const after = applyBody(world, before, judged.value, files);
  // Filling a loading message is not an edit that people see marked as one.
  const editedAt = wasLoading ? null : new Date(world.now()).toISOString();
  const edited = { ...after, message: { ...after.message, edited_timestamp: editedAt } };
  replaceMessage(world, edited);
  return json(edited.message);
}
