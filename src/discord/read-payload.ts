/** What an interaction says, read from the JSON that Discord sends. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import { z } from 'zod';

import { administers } from './administers.ts';
import type { Origin } from './attend.ts';
import type { BotEvent, PressEvent } from './event.ts';
import { messageText } from './message-text.ts';
import { PAGE_FIELD } from './page-modal.ts';
import { textsOfComponents } from './read-message.ts';

const user = z.object({ id: z.string() });

const embeds = z.array(
  z.object({ title: z.string().nullish(), description: z.string().nullish() }),
);

const readable = z.object({
  content: z.string().default(''),
  embeds: embeds.default([]),
  components: z.array(z.unknown()).default([]),
});

const targetMessage = readable.extend({
  message_snapshots: z.array(z.object({ message: readable })).default([]),
});

const value = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().default(false),
});

/** A value, or a sub-command with its values. */
const option = value.extend({ type: z.number().optional(), options: z.array(value).optional() });

/** Fields that every interaction has. */
const common = {
  id: z.string(),
  guild_id: z.string().nullish(),
  locale: z.string().optional(),
  member: z.object({ user, permissions: z.string().regex(/^\d+$/u).default('0') }).optional(),
  authorizing_integration_owners: z.record(z.string(), z.string()).default({}),
  application_id: z.string().default(''),
  token: z.string().default(''),
  user: user.optional(),
};

const commandData = { name: z.string(), options: z.array(option).default([]) };

const seenComponent = z.object({ id: z.number().optional(), content: z.string().optional() });

/** The message that a button, a list or the form of a button belongs to. */
const pressedMessage = z.object({
  flags: z.number().default(0),
  components: z.array(seenComponent).default([]),
  interaction_metadata: z.object({ user }).optional(),
});

const interaction = z.discriminatedUnion('type', [
  z.object({
    ...common,
    type: z.literal(InteractionType.ApplicationCommand),
    data: z.discriminatedUnion('type', [
      z.object({ type: z.literal(ApplicationCommandType.ChatInput), ...commandData }),
      z.object({
        type: z.literal(ApplicationCommandType.Message),
        name: z.string(),
        target_id: z.string(),
        resolved: z.object({ messages: z.record(z.string(), targetMessage) }),
      }),
    ]),
  }),
  z.object({
    ...common,
    type: z.literal(InteractionType.ApplicationCommandAutocomplete),
    data: z.object(commandData),
  }),
  z.object({
    ...common,
    type: z.literal(InteractionType.MessageComponent),
    data: z.discriminatedUnion('component_type', [
      z.object({ component_type: z.literal(ComponentType.Button), custom_id: z.string() }),
      z.object({
        component_type: z.literal(ComponentType.StringSelect),
        values: z.array(z.string()).min(1),
      }),
    ]),
    message: pressedMessage,
  }),
  z.object({
    ...common,
    type: z.literal(InteractionType.ModalSubmit),
    data: z.object({
      custom_id: z.string(),
      components: z.array(
        z.object({ component: z.object({ custom_id: z.string(), value: z.string() }) }),
      ),
    }),
    message: pressedMessage,
  }),
]);

type Payload = z.infer<typeof interaction>;

/** An interaction as far as the bot is concerned. */
export interface ReadPayload {
  readonly event: BotEvent;
  readonly origin: Origin;
  /** What a later reply is sent by. */
  readonly callback: { readonly applicationId: string; readonly token: string };
}

/** Fields that say who acted, and where. */
type Common = z.infer<z.ZodObject<typeof common>>;

const whoOf = ({ member, user: own }: Common): string => member?.user.id ?? own?.id ?? '';

const originOf = (from: Common): Origin => ({
  interactionId: from.id,
  userId: whoOf(from),
  guildId: from.guild_id ?? null,
  locale: from.locale,
  isAdministrator: administers({
    guildId: from.guild_id ?? null,
    installedIn: from.authorizing_integration_owners[ApplicationIntegrationType.GuildInstall],
    permissions: from.member === undefined ? null : BigInt(from.member.permissions),
  }),
});

/** The sub-command, where there is one, and the values that were given. */
function nested(options: readonly z.infer<typeof option>[]): {
  readonly subcommand: { readonly subcommand?: string };
  readonly values: readonly z.infer<typeof value>[];
} {
  const [first] = options;
  return first?.type === ApplicationCommandOptionType.Subcommand
    ? { subcommand: { subcommand: first.name }, values: first.options ?? [] }
    : { subcommand: {}, values: options };
}

function readCommand({
  data,
}: Extract<Payload, { type: InteractionType.ApplicationCommand }>): BotEvent {
  if (data.type === ApplicationCommandType.ChatInput) {
    const { subcommand, values } = nested(data.options);
    const given = values.flatMap(({ name, value: text }) =>
      typeof text === 'string' || typeof text === 'boolean' ? [[name, text] as const] : [],
    );
    return {
      kind: 'slash',
      command: data.name,
      ...subcommand,
      options: Object.fromEntries(given),
    };
  }
  const target = data.resolved.messages[data.target_id];
  const {
    content,
    embeds: shown,
    components,
  } = target?.message_snapshots[0]?.message ??
    target ?? { content: '', embeds: [], components: [] };
  const text = messageText({
    content,
    embedTexts: shown.flatMap(({ title, description }) =>
      [title, description].filter((part) => part != null),
    ),
    componentTexts: textsOfComponents(components),
  });
  return { kind: 'menu', entry: data.name, text };
}

function readPress(
  payload: Extract<
    Payload,
    { type: InteractionType.MessageComponent | InteractionType.ModalSubmit }
  >,
): PressEvent {
  const { message } = payload;
  const presser = {
    userId: whoOf(payload),
    isAsker: message.interaction_metadata?.user.id === whoOf(payload),
    isPrivate: (message.flags & MessageFlags.Ephemeral) !== 0,
  };
  const { components } = message;
  if (payload.type === InteractionType.ModalSubmit) {
    const { custom_id: customId, components: fields } = payload.data;
    const typed = fields.find(({ component }) => component.custom_id === PAGE_FIELD);
    return { kind: 'press', customId, components, presser, typed: typed?.component.value ?? '' };
  }
  const { data } = payload;
  if (data.component_type === ComponentType.Button) {
    return { kind: 'press', customId: data.custom_id, components, presser };
  }
  // What was chosen from a list says what it does, as a button does.
  const [customId = ''] = data.values;
  return { kind: 'press', customId, components, presser: { ...presser, isChoosing: true } };
}

function readEvent(payload: Payload): BotEvent {
  if (payload.type === InteractionType.ApplicationCommand) return readCommand(payload);
  if (payload.type === InteractionType.ApplicationCommandAutocomplete) {
    const { name, options } = payload.data;
    const { subcommand, values } = nested(options);
    const focused = values.find((each) => each.focused);
    return {
      kind: 'typing',
      command: name,
      ...subcommand,
      option: focused?.name ?? '',
      typed: String(focused?.value ?? ''),
    };
  }
  return readPress(payload);
}

const readOf = (event: BotEvent, from: Common): ReadPayload => ({
  event,
  origin: originOf(from),
  callback: { applicationId: from.application_id, token: from.token },
});

/**
 * The event that `payload` stands for, `other` when it is a kind that the bot has nothing for;
 * undefined when it is no interaction at all.
 */
export function readPayload(payload: unknown): ReadPayload | undefined {
  const parsed = interaction.safeParse(payload);
  if (parsed.success) return readOf(readEvent(parsed.data), parsed.data);
  const known = z.object({ ...common, type: z.number() }).safeParse(payload).data;
  return known === undefined ? undefined : readOf({ kind: 'other' }, known);
}
