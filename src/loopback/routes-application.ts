/** What REST tells about the bot, its application, the gateway, the server and the channel. */
import { json, refuse } from './api.ts';
import type { Route } from './api.ts';
import { unknown } from './refusal.ts';
import type { World } from './world.ts';

/** IDENTIFYs that Discord allows in a day. */
const SESSION_STARTS_PER_DAY = 1000;

const DAY_MS = 86_400_000;

/** Routes that only read what {@link World.setting} holds. */
export function applicationRoutes(world: World): Route[] {
  const { application, bot, guild, channel } = world.setting;
  const gateway = { url: `${world.origin.replace(/^http/u, 'ws')}/gateway` };
  const botGateway = {
    ...gateway,
    shards: 1,
    session_start_limit: {
      total: SESSION_STARTS_PER_DAY,
      remaining: SESSION_STARTS_PER_DAY,
      reset_after: DAY_MS,
      max_concurrency: 1,
    },
  };
  return [
    read('/gateway', gateway, 'token'),
    read('/gateway/bot', botGateway),
    read('/users/@me', bot),
    read('/applications/@me', application),
    read('/oauth2/applications/@me', application),
    {
      method: 'GET',
      path: '/guilds/:guildId',
      access: 'bot',
      handle: ({ param }) =>
        param('guildId') === guild.id ? json(guild) : refuse(unknown('Guild')),
    },
    {
      method: 'GET',
      path: '/channels/:channelId',
      access: 'bot',
      handle: ({ param }) =>
        param('channelId') === channel.id ? json(channel) : refuse(unknown('Channel')),
    },
  ];
}

function read(path: string, body: unknown, access: Route['access'] = 'bot'): Route {
  return { method: 'GET', path, access, handle: () => json(body) };
}
