/** Which application, bot, server and channel this Discord has. */
import {
  ApplicationFlags,
  ChannelType,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildFeature,
  GuildMemberFlags,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildSystemChannelFlags,
  GuildVerificationLevel,
  Locale,
  PermissionFlagsBits,
  RoleFlags,
} from 'discord.js';
import type {
  APIApplication,
  APIGuild,
  APIGuildMember,
  APIRole,
  APITextChannel,
  APIUser,
  GatewayGuildCreateDispatchData,
} from 'discord.js';

/** Everything of this Discord that never changes while it runs. */
export interface Setting {
  readonly token: string;
  readonly application: APIApplication;
  readonly bot: APIUser;
  readonly guild: APIGuild;
  readonly channel: APITextChannel;
  /** When the server was made, ISO 8601. */
  readonly since: string;
}

/** What the bot may do in the channel, as the decimal bitset that interactions carry. */
export const BOT_PERMISSIONS = String(
  PermissionFlagsBits.ViewChannel |
    PermissionFlagsBits.SendMessages |
    PermissionFlagsBits.EmbedLinks |
    PermissionFlagsBits.AttachFiles |
    PermissionFlagsBits.ReadMessageHistory |
    PermissionFlagsBits.UseApplicationCommands,
);

/** What every member may do. */
export const MEMBER_PERMISSIONS = String(
  PermissionFlagsBits.ViewChannel |
    PermissionFlagsBits.SendMessages |
    PermissionFlagsBits.ReadMessageHistory |
    PermissionFlagsBits.UseApplicationCommands,
);

/** What an administrator may do: everything. */
export const ADMINISTRATOR_PERMISSIONS = String(
  Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n),
);

/** A new setting; ids come from `nextId`, `since` is milliseconds since the Unix epoch. */
export function createSetting(nextId: () => string, sinceMs: number): Setting {
  const bot = createUser(nextId(), 'verbatim', true);
  const guildId = nextId();
  const channelId = nextId();
  return {
    token: `loopback.${bot.id}.accepted-on-this-machine-only`,
    application: createApplication(bot),
    bot,
    guild: createGuild(guildId, nextId(), channelId),
    channel: createChannel(channelId, guildId),
    since: new Date(sinceMs).toISOString(),
  };
}

/** A user of this Discord whose display name is `name`. */
export function createUser(id: string, name: string, isBot = false): APIUser {
  return {
    id,
    username: name.toLowerCase().replaceAll(/[^a-z0-9_.]+/gu, '_'),
    discriminator: isBot ? '0001' : '0',
    global_name: isBot ? null : name,
    avatar: null,
    ...(isBot ? { bot: true } : {}),
  };
}

/** A member of the server without roles of their own. */
export function createMember(user: APIUser, joinedAt: string): APIGuildMember {
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: joinedAt,
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: GuildMemberFlags.CompletedOnboarding,
  };
}

/** The server as the gateway describes it to a bot that has just connected. */
export function describeGuild({
  guild,
  channel,
  bot,
  since,
}: Setting): GatewayGuildCreateDispatchData {
  return {
    ...guild,
    joined_at: since,
    large: false,
    unavailable: false,
    member_count: 1,
    voice_states: [],
    members: [createMember(bot, since)],
    channels: [channel],
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

function createApplication(bot: APIUser): APIApplication {
  return {
    id: bot.id,
    name: 'Verbatim',
    icon: null,
    description: 'A bot on the loopback Discord',
    bot_public: false,
    bot_require_code_grant: false,
    bot,
    summary: '',
    verify_key: '0'.repeat(64),
    team: null,
    flags: ApplicationFlags.ApplicationCommandBadge,
    flags_new: String(ApplicationFlags.ApplicationCommandBadge),
    approximate_guild_count: 1,
  };
}

function createGuild(id: string, ownerId: string, channelId: string): APIGuild {
  return {
    id,
    name: 'Loopback',
    icon: null,
    splash: null,
    banner: null,
    description: null,
    discovery_splash: null,
    owner_id: ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    roles: [createEveryoneRole(id)],
    emojis: [],
    stickers: [],
    features: [GuildFeature.Community],
    mfa_level: GuildMFALevel.None,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: GuildSystemChannelFlags.SuppressJoinNotifications,
    rules_channel_id: channelId,
    vanity_url_code: null,
    premium_tier: GuildPremiumTier.None,
    premium_subscription_count: 0,
    preferred_locale: Locale.EnglishUS,
    public_updates_channel_id: channelId,
    nsfw_level: GuildNSFWLevel.Default,
    premium_progress_bar_enabled: false,
    hub_type: null,
    safety_alerts_channel_id: null,
    incidents_data: null,
  };
}

/** The role that everybody has shares its id with the server. */
function createEveryoneRole(guildId: string): APIRole {
  return {
    id: guildId,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 0,
    permissions: String(BigInt(MEMBER_PERMISSIONS) | BigInt(BOT_PERMISSIONS)),
    managed: false,
    mentionable: false,
    flags: RoleFlags.InPrompt,
  };
}

function createChannel(id: string, guildId: string): APITextChannel {
  return {
    id,
    type: ChannelType.GuildText,
    guild_id: guildId,
    name: 'newsroom',
    topic: null,
    position: 0,
    permission_overwrites: [],
    parent_id: null,
    nsfw: false,
    last_message_id: null,
    rate_limit_per_user: 0,
  };
}
