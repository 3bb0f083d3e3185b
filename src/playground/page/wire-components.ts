/** Message components as they come over the wire: what the page shows of each, checked by zod. */
import { z } from 'zod';

// The page's security policy forbids the code generation that zod otherwise tries.
z.config({ jitless: true });

/** Component type numbers of Discord's API. */
export const ComponentType = {
  row: 1,
  button: 2,
  select: 3,
  textInput: 4,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;

const emoji = z.object({ name: z.string().nullish() });

const button = z.object({
  type: z.literal(ComponentType.button),
  style: z.number(),
  label: z.string().optional(),
  emoji: emoji.optional(),
  custom_id: z.string().optional(),
  url: z.string().optional(),
  disabled: z.boolean().optional(),
});

const select = z.object({
  type: z.literal(ComponentType.select),
  custom_id: z.string(),
  options: z.array(
    z.object({
      label: z.string(),
      value: z.string(),
      description: z.string().optional(),
      default: z.boolean().optional(),
    }),
  ),
  placeholder: z.string().optional(),
  min_values: z.number().optional(),
  max_values: z.number().optional(),
  disabled: z.boolean().optional(),
});

const textInput = z.object({
  type: z.literal(ComponentType.textInput),
  custom_id: z.string(),
  style: z.number(),
  label: z.string().nullish(),
  placeholder: z.string().optional(),
  value: z.string().optional(),
  required: z.boolean().optional(),
  min_length: z.number().optional(),
  max_length: z.number().optional(),
});

const text = z.object({ type: z.literal(ComponentType.text), content: z.string() });

const media = z.object({ url: z.string() });

const thumbnail = z.object({
  type: z.literal(ComponentType.thumbnail),
  media,
  description: z.string().nullish(),
});

const gallery = z.object({
  type: z.literal(ComponentType.gallery),
  items: z.array(z.object({ media, description: z.string().nullish() })),
});

const file = z.object({
  type: z.literal(ComponentType.file),
  file: media,
  name: z.string().optional(),
  size: z.number().optional(),
});

const separator = z.object({
  type: z.literal(ComponentType.separator),
  divider: z.boolean().optional(),
  spacing: z.number().optional(),
});

const row = z.object({
  type: z.literal(ComponentType.row),
  components: z.array(z.discriminatedUnion('type', [button, select, textInput])),
});

const section = z.object({
  type: z.literal(ComponentType.section),
  components: z.array(text),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});

const inContainer = z.discriminatedUnion('type', [row, section, text, gallery, file, separator]);

const container = z.object({
  type: z.literal(ComponentType.container),
  accent_color: z.number().nullish(),
  spoiler: z.boolean().optional(),
  components: z.array(inContainer),
});

const label = z.object({
  type: z.literal(ComponentType.label),
  label: z.string(),
  description: z.string().optional(),
  component: z.discriminatedUnion('type', [textInput, select]),
});

/** A component that may stand at the top of a message. */
export const messageComponent = z.discriminatedUnion('type', [
  row,
  section,
  text,
  gallery,
  file,
  separator,
  container,
]);

/** A component that may stand at the top of a modal. */
export const modalComponent = z.discriminatedUnion('type', [row, label, text]);

export type Button = z.infer<typeof button>;
export type Select = z.infer<typeof select>;
export type TextInput = z.infer<typeof textInput>;
export type MessageComponent = z.infer<typeof messageComponent>;
export type ModalComponent = z.infer<typeof modalComponent>;
