/** What an interaction looks like on its way to the bot. */
import { ApplicationCommandType, InteractionType } from 'discord.js';
import type {
  APIApplicationCommand,
  APIInteractionGuildMember,
  APIMessage,
  APIModalSubmission,
  ComponentType,
} from 'discord.js';

import type { SentOption } from './option-values.ts';
import { BOT_PERMISSIONS } from './setting.ts';
import type { Setting } from './setting.ts';
import { describeChannel } from './spot.ts';
import type { Ground, Spot } from './spot.ts';

/** Largest upload in a server without boosts: 10 MiB. */
export const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;

/** The data of an interaction, by what was done. */
export type InteractionData =
  | {
      readonly kind: 'slash' | 'complete';
      readonly command: APIApplicationCommand;
      readonly options: readonly SentOption[];
    }
  | { readonly kind: 'menu'; readonly command: APIApplicationCommand; readonly target: APIMessage }
  | {
      readonly kind: 'component';
      readonly message: APIMessage;
      readonly customId: string;
      readonly componentId: number;
      readonly componentType: ComponentType;
      readonly values?: readonly string[];
    }
  | {
      readonly kind: 'modal';
      readonly submission: APIModalSubmission;
      readonly message?: APIMessage;
    };

const TYPES: Readonly<Record<InteractionData['kind'], InteractionType>> = {
  slash: InteractionType.ApplicationCommand,
  menu: InteractionType.ApplicationCommand,
  complete: InteractionType.ApplicationCommandAutocomplete,
  component: InteractionType.MessageComponent,
  modal: InteractionType.ModalSubmit,
};

/** The type number of an interaction with this data. */
export function interactionTypeOf({ kind }: InteractionData): InteractionType {
  return TYPES[kind];
}

/** An interaction as it is sent. */
export type Interaction = ReturnType<typeof describeInteraction>;

/** The interaction for what `member` did at this place; outside the server they are a user only. */
export function describeInteraction(
  setting: Setting,
  id: string,
  token: string,
  member: APIInteractionGuildMember,
  { ground, locale }: Pick<Spot, 'locale'> & { readonly ground: Ground },
  data: InteractionData,
) {
  const { application, guild } = setting;
  const inServer = {
    member,
    guild: { id: guild.id, locale: guild.preferred_locale, features: guild.features },
    guild_id: guild.id,
    guild_locale: guild.preferred_locale,
  };
  return {
    version: 1,
    id,
    application_id: application.id,
    type: interactionTypeOf(data),
    token,
    ...(ground.isInServer ? inServer : { user: member.user }),
    channel: describeChannel(setting, ground, member.permissions),
    channel_id: ground.channelId,
    locale,
    app_permissions: BOT_PERMISSIONS,
    entitlements: [],
    authorizing_integration_owners: ground.owners,
    context: ground.context,
    attachment_size_limit: MAX_UPLOAD_BYTES,
    ...('message' in data && data.message !== undefined ? { message: data.message } : {}),
    data: describeData(data),
  };
}

function describeData(data: InteractionData): object {
  if (data.kind === 'component') {
    return {
      custom_id: data.customId,
      id: data.componentId,
      component_type: data.componentType,
      ...(data.values === undefined ? {} : { values: data.values }),
    };
  }
  if (data.kind === 'modal') return data.submission;
  if (data.kind === 'menu') {
    return {
      ...describeCommand(data.command),
      type: ApplicationCommandType.Message,
      target_id: data.target.id,
      resolved: { messages: { [data.target.id]: data.target } },
    };
  }
  const { command, options } = data;
  return { ...describeCommand(command), ...(options.length === 0 ? {} : { options }) };
}

function describeCommand({ id, name, type, guild_id }: APIApplicationCommand) {
  return { id, name, type, ...(guild_id === undefined ? {} : { guild_id }) };
}
