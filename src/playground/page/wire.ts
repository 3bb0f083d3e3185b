/** What the playground's server sends: messages, commands, outcomes and events, checked by zod. */
import { z } from 'zod';

import { messageComponent, modalComponent } from './wire-components.ts';

const user = z.object({
  id: z.string(),
  username: z.string(),
  global_name: z.string().nullish(),
  bot: z.boolean().optional(),
});

const embed = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  url: z.string().optional(),
  color: z.number().optional(),
  author: z.object({ name: z.string() }).optional(),
  footer: z.object({ text: z.string() }).optional(),
  fields: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
});

const attachment = z.object({
  filename: z.string(),
  url: z.string(),
  size: z.number(),
});

const message = z.object({
  id: z.string(),
  author: user,
  content: z.string(),
  timestamp: z.string(),
  edited_timestamp: z.string().nullish(),
  flags: z.number().optional(),
  embeds: z.array(embed),
  attachments: z.array(attachment),
  components: z.array(messageComponent).optional(),
  interaction_metadata: z.object({ type: z.number(), user }).optional(),
});

/** Texts by Discord locale, in place of the usual one. */
const localizations = z.record(z.string(), z.string().nullish()).nullish();

const choice = z.object({
  name: z.string(),
  name_localizations: localizations,
  value: z.union([z.string(), z.number()]),
});

/** Name and description of a command or option, in all its languages. */
const named = z.object({
  name: z.string(),
  name_localizations: localizations,
  description: z.string(),
  description_localizations: localizations,
});

const leafOption = named.extend({
  type: z.number(),
  required: z.boolean().optional(),
  autocomplete: z.boolean().optional(),
  choices: z.array(choice).optional(),
  min_length: z.number().optional(),
  max_length: z.number().optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
});

/** An option, or a sub-command or group, which has options of its own. */
const option = leafOption.extend({
  options: z.array(leafOption.extend({ options: z.array(leafOption).optional() })).optional(),
});

const command = named.extend({
  type: z.number().optional(),
  options: z.array(option).optional(),
});

const optionValue = z.union([z.string(), z.number(), z.boolean()]);

/** One setting of a switch. */
const setting = z.object({ id: z.string(), label: z.string() });

/** The whole screen. */
export const screenState = z.object({
  title: z.string(),
  examples: z.array(
    z.union([
      z.object({ command: z.string(), options: z.record(z.string(), optionValue) }),
      z.object({ say: z.string() }),
    ]),
  ),
  people: z.array(setting),
  places: z.array(setting),
  locales: z.array(setting),
  commands: z.array(command),
  messages: z.array(message),
  /** Commands by the id of the message that answers them. */
  answered: z.record(z.string(), z.string()),
});

const modal = z.object({
  id: z.string(),
  data: z.object({ title: z.string(), components: z.array(modalComponent) }),
});

/** The bot's first answer to what the person did. */
export const outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('message'), message }),
  z.object({ kind: z.literal('updated'), message }),
  z.object({ kind: z.literal('thinking'), message }),
  z.object({ kind: z.literal('acknowledged') }),
  z.object({ kind: z.literal('modal'), modal }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
]);

/** The bot's answer to what is being typed into an option. */
export const completion = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('suggestions'), suggestions: z.array(choice) }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
]);

/** A change on the screen. */
export const personEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('message'), message }),
  z.object({ kind: z.literal('updated'), message }),
  z.object({ kind: z.literal('removed'), messageId: z.string() }),
  z.object({ kind: z.literal('commands') }),
]);

/** The message a person has just posted. */
export const postedMessage = message;

/** The server's answer to a request it refuses. */
export const refusal = z.object({ error: z.string() });

export type Message = z.infer<typeof message>;
export type Embed = z.infer<typeof embed>;
export type Attachment = z.infer<typeof attachment>;
export type Command = z.infer<typeof command>;
export type LeafOption = z.infer<typeof leafOption>;
export type Choice = Omit<z.infer<typeof choice>, 'name_localizations'>;
export type Localizations = z.infer<typeof localizations>;
export type Example = ScreenState['examples'][number];
export type OptionValue = z.infer<typeof optionValue>;
export type OptionValues = Readonly<Record<string, OptionValue>>;
export type ScreenState = z.infer<typeof screenState>;
export type OpenModal = z.infer<typeof modal>;
export type Outcome = z.infer<typeof outcome>;
export type PersonEvent = z.infer<typeof personEvent>;
