/** Where in this Discord a person uses the bot, and what interactions and commands make of it. */
import { ApplicationIntegrationType, ChannelType, InteractionContextType } from 'discord.js';
import type {
  APIApplicationCommand,
  APIAuthorizingIntegrationOwnersMap,
  APIInteractionGuildMember,
  Locale,
} from 'discord.js';

import type { Setting } from './setting.ts';

/**
 * A place to use the bot in.
 *
 * `server`: the server that installed it; `server-user-install`: the same channel, but only the
 * person installed the bot; `bot-dm`: the direct messages with the bot; `user-install`: a
 * conversation of the person with others, the bot installed by the person.
 */
export type Place = 'server' | 'server-user-install' | 'bot-dm' | 'user-install';

/** A place, and the language of the person's client. */
export interface Spot {
  readonly place: Place;
  readonly locale: `${Locale}`;
}

/** The channels besides the server's that one person sees. */
export interface PrivateChannels {
  readonly botDm: string;
  readonly conversation: string;
}

/** What follows from a person's place. */
export interface Ground {
  readonly channelId: string;
  readonly context: InteractionContextType;
  readonly owners: APIAuthorizingIntegrationOwnersMap;
  /** Whether the channel belongs to the server. */
  readonly isInServer: boolean;
  /** Follow-ups that one interaction may have here. */
  readonly maxFollowUps: number;
}

/** Discord's limit for an app that only the person installed. */
const MAX_USER_INSTALL_FOLLOW_UPS = 5;

/** What follows from using the bot at this place. */
export function groundOf(
  { guild, channel }: Setting,
  { member: { user }, channels }: { member: APIInteractionGuildMember; channels: PrivateChannels },
  place: Place,
): Ground {
  const byServer = { [ApplicationIntegrationType.GuildInstall]: guild.id };
  const byUser = { [ApplicationIntegrationType.UserInstall]: user.id };
  const inServer = {
    channelId: channel.id,
    context: InteractionContextType.Guild,
    isInServer: true,
  };
  const grounds: Readonly<Record<Place, Ground>> = {
    server: { ...inServer, owners: byServer, maxFollowUps: Infinity },
    'server-user-install': {
      ...inServer,
      owners: byUser,
      maxFollowUps: MAX_USER_INSTALL_FOLLOW_UPS,
    },
    'bot-dm': {
      channelId: channels.botDm,
      context: InteractionContextType.BotDM,
      // What Discord sends for a bot that servers install, used in its own direct messages.
      owners: { [ApplicationIntegrationType.GuildInstall]: '0' },
      isInServer: false,
      maxFollowUps: Infinity,
    },
    'user-install': {
      channelId: channels.conversation,
      context: InteractionContextType.PrivateChannel,
      owners: byUser,
      isInServer: false,
      maxFollowUps: MAX_USER_INSTALL_FOLLOW_UPS,
    },
  };
  return grounds[place];
}

/** The channel as an interaction describes it. */
export function describeChannel({ channel }: Setting, ground: Ground, permissions: string) {
  if (ground.isInServer) return { ...channel, permissions };
  return { id: ground.channelId, type: ChannelType.DM, last_message_id: null, flags: 0 };
}

/** Whether the client lists the command at this place, permissions aside. */
export function isOfferedAt(command: APIApplicationCommand, place: Place): boolean {
  const { guild_id: guildId, contexts, integration_types: types } = command;
  // A command of one server knows no other place.
  if (guildId !== undefined) return place === 'server';
  const installs = types ?? [ApplicationIntegrationType.GuildInstall];
  const isIn = (context: InteractionContextType): boolean => contexts?.includes(context) ?? true;
  const isBy = (type: ApplicationIntegrationType): boolean => installs.includes(type);
  switch (place) {
    case 'server':
      return isIn(InteractionContextType.Guild) && isBy(ApplicationIntegrationType.GuildInstall);
    case 'server-user-install':
      return isIn(InteractionContextType.Guild) && isBy(ApplicationIntegrationType.UserInstall);
    case 'bot-dm':
      return isIn(InteractionContextType.BotDM);
    case 'user-install':
      return (
        isIn(InteractionContextType.PrivateChannel) && isBy(ApplicationIntegrationType.UserInstall)
      );
  }
}
