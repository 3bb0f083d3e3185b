/** What a person at the loopback Discord can do, and what they see happen: types only. */
import type {
  APIApplicationCommand,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord.js';

import type { Spot } from './spot.ts';

/** A value typed or chosen for a command option; user, channel and role options are not offered. */
export type OptionValue = string | number | boolean;

/** Option values by option name; a sub-command's options stand beside each other the same way. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** One suggestion of an autocomplete answer, as the bot sent it. */
export interface Suggestion {
  readonly name: string;
  readonly value: string | number;
}

/** A modal the bot opened, waiting to be submitted by the person it was opened for. */
export interface OpenModal {
  readonly id: string;
  readonly data: APIModalInteractionResponseCallbackData;
}

/**
 * What the first answer to an interaction was.
 *
 * `thinking` is a deferred reply: the message exists and is edited later (see {@link PersonEvent}).
 * `failed` is what Discord's client shows as "The application did not respond", with our reason.
 */
export type Outcome =
  | { readonly kind: 'message'; readonly message: APIMessage }
  | { readonly kind: 'updated'; readonly message: APIMessage }
  | { readonly kind: 'thinking'; readonly message: APIMessage }
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'modal'; readonly modal: OpenModal }
  | { readonly kind: 'failed'; readonly reason: string };

/** The answer to an autocomplete request; `failed` as in {@link Outcome}. */
export type Completion =
  | { readonly kind: 'suggestions'; readonly suggestions: readonly Suggestion[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** What changes on the person's screen; ephemeral messages reach only the person they are for. */
export type PersonEvent =
  | { readonly kind: 'message'; readonly message: APIMessage }
  | { readonly kind: 'updated'; readonly message: APIMessage }
  | { readonly kind: 'removed'; readonly messageId: string }
  | { readonly kind: 'commands' };

/**
 * A person at one place of the loopback, using Discord's client; at first in the server's one
 * channel, in American English.
 *
 * A command path is its name, or name, group and sub-command joined by single spaces (`"corpus
 * reload"`). Every method that reaches the bot resolves within Discord's three seconds.
 */
export interface Person {
  readonly id: string;
  readonly name: string;
  /**
   * The same person at another place or in another language; what is not given stays as it is.
   *
   * Every place has its own channel, messages and commands, save the two in the server, which
   * share their messages.
   */
  at(spot: Partial<Spot>): Person;
  /** The commands that this person may use here, slash and menu, by name. */
  commands(): readonly APIApplicationCommand[];
  /** Messages this person sees here, oldest first: public ones and their own ephemeral ones. */
  messages(): readonly APIMessage[];
  slash(path: string, options: OptionValues): Promise<Outcome>;
  complete(path: string, options: OptionValues, focused: string): Promise<Completion>;
  press(messageId: string, customId: string): Promise<Outcome>;
  select(messageId: string, customId: string, values: readonly string[]): Promise<Outcome>;
  submit(modalId: string, values: Readonly<Record<string, string>>): Promise<Outcome>;
  /** Uses a message menu command on a message that this person sees. */
  menu(name: string, messageId: string): Promise<Outcome>;
  /** Posts an ordinary message, which a message menu can then be used on. */
  say(content: string): APIMessage;
  /** Calls `listener` for every later change; returns the function that stops it. */
  watch(listener: (event: PersonEvent) => void): () => void;
}
