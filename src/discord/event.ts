/** What somebody did, as far as the bot's reaction depends on it; the same for every transport. */
import type { RawInput } from '../command.ts';
import type { SeenComponent } from './echo.ts';

/** Who pressed a button, and what the message that has it is to them. */
export interface Presser {
  readonly userId: string;
  /** Whether the message answers what they asked themselves. */
  readonly isAsker: boolean;
  /** Whether nobody else sees the message. */
  readonly isPrivate: boolean;
  /** Whether they chose from a list of the message, instead of pressing a button. */
  readonly isChoosing?: boolean;
}

/** A slash command with its option values. */
export interface SlashEvent {
  readonly kind: 'slash';
  readonly command: string;
  /** Absent for a command that has none. */
  readonly subcommand?: string;
  readonly options: RawInput;
}

/** An entry chosen in the menu of a message. */
export interface MenuEvent {
  readonly kind: 'menu';
  readonly entry: string;
  /** The message's text without markdown. */
  readonly text: string;
}

/** A pressed button, an entry of a list that was chosen, or what was typed into a button's form. */
export interface PressEvent {
  readonly kind: 'press';
  /** The button's; for an entry its value, which is made like one. */
  readonly customId: string;
  /** Of the message that has the button. */
  readonly components: readonly SeenComponent[];
  readonly presser: Presser;
  /** What was typed where the button asked for something. */
  readonly typed?: string;
}

/** An option that is being typed. */
export interface TypingEvent {
  readonly kind: 'typing';
  readonly command: string;
  readonly subcommand?: string;
  readonly option: string;
  readonly typed: string;
}

/** Something that the bot has nothing for. */
export interface OtherEvent {
  readonly kind: 'other';
}

export type BotEvent = SlashEvent | MenuEvent | PressEvent | TypingEvent | OtherEvent;
