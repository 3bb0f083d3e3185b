/** What the bot's first answer to an interaction does. */
import { MessageFlags } from 'discord.js';
import type { APIMessage } from 'discord.js';

import { json, NO_CONTENT, refuse } from './api.ts';
import type { ApiReply, ApiRequest } from './api.ts';
import { applyBody } from './compose.ts';
import type { UploadedFile } from './compose.ts';
import { judgeCallback } from './judge-callback.ts';
import type { Callback } from './judge-callback.ts';
import { isInTime } from './ledger.ts';
import type { Ledger, LiveInteraction } from './ledger.ts';
import { hasFlag } from './message-flags.ts';
import type { Outcome } from './person.ts';
import {
  alreadyAcknowledged,
  describeProblem,
  invalidBody,
  unknownInteraction,
} from './refusal.ts';
import { postLoading, postMessage, responseFrame } from './reply.ts';
import { replaceMessage } from './world.ts';
import type { StoredMessage, World } from './world.ts';

/** Number of each callback as `with_response` reports it. */
const CALLBACK_NUMBERS: Readonly<Record<Callback['kind'], number>> = {
  reply: 4,
  defer: 5,
  'defer-update': 6,
  update: 7,
  suggest: 8,
  modal: 9,
};

/** Judges the first answer and, when it is sound, shows it to the person it is for. */
export function answerInteraction(world: World, ledger: Ledger, request: ApiRequest): ApiReply {
  const live = ledger.find(request.param('token'));
  if (live === undefined || live.id !== request.param('interactionId')) {
    return refuse(unknownInteraction());
  }
  if (live.isAnswered) return refuse(alreadyAcknowledged());
  if (!isInTime(live, world.now())) return refuse(unknownInteraction());
  const source = live.sourceId === undefined ? undefined : world.messages.get(live.sourceId);
  const judged = judgeCallback(request.body, {
    interactionType: live.type,
    ...(source === undefined ? {} : { source: source.message }),
    ...(live.focusedType === undefined ? {} : { focusedType: live.focusedType }),
    sourceFiles: source?.files ?? [],
    newFileNames: request.files.map(({ name }) => name),
  });
  if (judged.kind === 'faulty') {
    live.refusedFor = judged.problems.map(describeProblem);
    return refuse(invalidBody(judged.problems));
  }
  live.isAnswered = true;
  const callback = judged.value;
  const message = perform(world, live, callback, source, request.files);
  if (request.query('with_response') !== 'true') return NO_CONTENT;
  return json(describeResponse(live, callback, message));
}

/** Carries the callback out; gives the message it made or changed, if any. */
function perform(
  world: World,
  live: LiveInteraction,
  callback: Callback,
  source: StoredMessage | undefined,
  files: readonly UploadedFile[],
): APIMessage | undefined {
  if (callback.kind === 'suggest') {
    live.settle({ kind: 'suggestions', suggestions: callback.choices });
    return undefined;
  }
  if (callback.kind === 'modal') {
    const id = world.nextId();
    const { data } = callback;
    const from = live.sourceId === undefined ? {} : { sourceId: live.sourceId };
    live.resident.modals.set(id, { data, openedBy: live.id, ...from });
    live.settle({ kind: 'modal', modal: { id, data } });
    return undefined;
  }
  if (callback.kind === 'reply') {
    const frame = responseFrame(world, live);
    return finish(live, 'message', postMessage(world, live, callback.body, files, frame));
  }
  if (callback.kind === 'defer') {
    return finish(live, 'thinking', postLoading(world, live, callback.isEphemeral));
  }
  if (source === undefined) throw new Error('Expected a source message, as judged, got none');
  if (callback.kind === 'defer-update') {
    claim(live, source.message.id);
    live.settle({ kind: 'acknowledged' });
    return source.message;
  }
  const updated = applyBody(world, source, callback.body, files);
  replaceMessage(world, updated);
  return finish(live, 'updated', updated);
}

/** Notes what `@original` means and tells the person what they see now. */
function finish(
  live: LiveInteraction,
  kind: 'message' | 'updated' | 'thinking',
  { message }: StoredMessage,
): APIMessage {
  claim(live, message.id);
  const outcome: Outcome = { kind, message };
  live.settle(outcome);
  return message;
}

function claim(live: LiveInteraction, messageId: string): void {
  live.originalId = messageId;
  live.messageIds.add(messageId);
}

function describeResponse(
  live: LiveInteraction,
  { kind }: Callback,
  message: APIMessage | undefined,
) {
  const about =
    message === undefined
      ? {}
      : {
          response_message_id: message.id,
          response_message_loading: hasFlag(message.flags, MessageFlags.Loading),
          response_message_ephemeral: hasFlag(message.flags, MessageFlags.Ephemeral),
          channel_id: message.channel_id,
        };
  return {
    interaction: { id: live.id, type: live.type, ...about },
    resource: {
      type: CALLBACK_NUMBERS[kind],
      ...(message === undefined || kind === 'defer-update' ? {} : { message }),
    },
  };
}
