/** The pieces a message is built of: Discord's Components V2 as plain data. */
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISeparatorComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';

import { MAX_BUTTON_URL_CHARS } from './limits.ts';

/** A file that is sent along; a component shows it by its name. */
export interface MessageFile {
  /** Letters, digits and hyphens, with an ending; each name once in a message. */
  readonly name: string;
  readonly attachment: Buffer;
}

/** A message as it is sent: nothing in it can ping anybody. */
export interface Message {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: readonly [MessageFlags.IsComponentsV2];
  readonly allowedMentions: { readonly parse: readonly [] };
  readonly files?: readonly MessageFile[];
}

/** One value of a select. */
interface SelectChoice {
  readonly label: string;
  readonly value: string;
  readonly isChosen: boolean;
}

/** A row with a select of one of 1 to 25 values. */
export const choiceRow = (
  customId: string,
  placeholder: string,
  choices: readonly SelectChoice[],
): APIActionRowComponent<APIStringSelectComponent> => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: customId,
      placeholder,
      options: choices.map(({ label, value, isChosen }) => ({ label, value, default: isChosen })),
    },
  ],
});

export type ButtonRow = APIActionRowComponent<APIButtonComponent>;

/** Colour of the bar beside an answer, 0xRRGGBB. */
export const ANSWER_COLOUR = 0x2f6f9f;
/** Colour of the bar beside what is not an answer, 0xRRGGBB. */
export const REFUSAL_COLOUR = 0x80848e;

/** The message with these components, in order. */
export const message = (components: readonly APIMessageTopLevelComponent[]): Message => ({
  components,
  flags: [MessageFlags.IsComponentsV2],
  allowedMentions: { parse: [] },
});

/** A text of its own, or none when there is nothing to say. */
export const textDisplay = (content: string): APITextDisplayComponent[] =>
  content === '' ? [] : [{ type: ComponentType.TextDisplay, content }];

const SEPARATOR: APISeparatorComponent = { type: ComponentType.Separator };

/** The blocks in one frame with lines between them; nothing for no blocks. */
export function container(
  blocks: readonly (readonly APIComponentInContainer[])[],
  colour: number,
): APIContainerComponent[] {
  const filled = blocks.filter((block) => block.length > 0);
  if (filled.length === 0) return [];
  const components = filled.flatMap((block) => [[SEPARATOR], block]).slice(1);
  return [{ type: ComponentType.Container, accent_color: colour, components: components.flat() }];
}

/** A row of these buttons; nothing for no buttons. */
export const buttonRow = (buttons: readonly APIButtonComponent[]): ButtonRow[] =>
  buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];

/**
 * The address as Discord takes it for a button, or undefined: http and https with a public-looking
 * host only, since Discord refuses a whole message for one address that it does not like.
 */
export function linkable(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { href, protocol, hostname } = new URL(url);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && hostname.includes('.') && href.length <= MAX_BUTTON_URL_CHARS ? href : undefined;
}

/** A button that opens `url`, which {@link linkable} gave. */
export const linkButton = (label: string, url: string): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Link,
  label,
  url,
});

/** A button that comes back to the bot as `customId`. */
export const button = (label: string, customId: string, disabled = false): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id: customId,
  disabled,
});
