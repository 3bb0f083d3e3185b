/** How the bot posts, reads, edits and removes ordinary messages of the channel. */
import { MessageType } from 'discord.js';

import { json, NO_CONTENT, refuse } from './api.ts';
import type { ApiReply, ApiRequest, Route } from './api.ts';
import { applyBody, blankMessage } from './compose.ts';
import { judgeMessage } from './judge-message.ts';
import { invalidBody, missingPermissions, notTheAuthor, unknown } from './refusal.ts';
import { edit } from './routes-interactions.ts';
import { addMessage, removeMessage } from './world.ts';
import type { StoredMessage, World } from './world.ts';

/** Messages in one page of the channel's history, unless asked for otherwise, and at most. */
const PAGE = { usual: 50, most: 100 } as const;

/** Routes below the one channel; ephemeral messages do not exist for them. */
export function messageRoutes(world: World): Route[] {
  const all = '/channels/:channelId/messages';
  const one = `${all}/:messageId`;
  const inChannel = (handle: Route['handle']): Route['handle'] => {
    return (request) =>
      request.param('channelId') === world.setting.channel.id
        ? handle(request)
        : refuse(unknown('Channel'));
  };
  const onMessage = (handle: (stored: StoredMessage, request: ApiRequest) => ApiReply) =>
    inChannel((request) => {
      const stored = world.messages.get(request.param('messageId'));
      return stored !== undefined && isListed(world, stored)
        ? handle(stored, request)
        : refuse(unknown('Message'));
    });
  const isOwn = ({ message }: StoredMessage) => message.author.id === world.setting.bot.id;
  const access = 'bot';
  return [
    {
      method: 'GET',
      path: all,
      access,
      handle: inChannel(({ query }) => json(listMessages(world, query))),
    },
    { method: 'POST', path: all, access, handle: inChannel((request) => post(world, request)) },
    { method: 'GET', path: one, access, handle: onMessage(({ message }) => json(message)) },
    {
      method: 'PATCH',
      path: one,
      access,
      handle: onMessage((stored, request) =>
        isOwn(stored) ? edit(world, stored, request, 'channel-edit') : refuse(notTheAuthor()),
      ),
    },
    {
      method: 'DELETE',
      path: one,
      access,
      handle: onMessage((stored) => {
        if (!isOwn(stored)) return refuse(missingPermissions());
        removeMessage(world, stored);
        return NO_CONTENT;
      }),
    },
  ];
}

/** Public messages, newest first, by `limit`, `before` and `after`. */
function listMessages(world: World, query: ApiRequest['query']) {
  const wanted = Number(query('limit') ?? PAGE.usual);
  const limit = wanted >= 1 ? Math.min(wanted, PAGE.most) : PAGE.usual;
  const before = query('before');
  const after = query('after');
  return [...world.messages.values()]
    .filter((stored) => isListed(world, stored))
    .map(({ message }) => message)
    .filter(({ id }) => before === undefined || isOlder(id, before))
    .filter(({ id }) => after === undefined || isOlder(after, id))
    .toReversed()
    .slice(0, limit);
}

/** Whether the message is one that everybody in the server's channel sees. */
function isListed({ setting }: World, { onlyFor, message }: StoredMessage): boolean {
  return onlyFor === undefined && message.channel_id === setting.channel.id;
}

/** Ids are numbers too long for `Number`, so a shorter one is smaller. */
function isOlder(id: string, than: string): boolean {
  return id.length === than.length ? id < than : id.length < than.length;
}

function post(world: World, { body, files }: ApiRequest): ApiReply {
  const newFileNames = files.map(({ name }) => name);
  const judged = judgeMessage(body ?? {}, { request: 'channel-message', newFileNames });
  if (judged.kind === 'faulty') return refuse(invalidBody(judged.problems));
  const { setting, messages } = world;
  const repliedTo = judged.value.message_reference?.message_id;
  if (repliedTo !== undefined && !messages.has(repliedTo)) return refuse(unknown('Message'));
  const message = blankMessage(
    world,
    setting.channel.id,
    setting.bot,
    repliedTo === undefined
      ? { type: MessageType.Default }
      : {
          type: MessageType.Reply,
          message_reference: {
            channel_id: setting.channel.id,
            message_id: repliedTo,
            guild_id: setting.guild.id,
          },
        },
  );
  const stored = applyBody(world, { message, files: [] }, judged.value, files);
  addMessage(world, stored);
  return json(stored.message);
}
