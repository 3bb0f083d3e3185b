/** Who is told of every interaction that the bot has dealt with, to count and log it. */

import type { BotEvent } from './event.ts';

/** One interaction after it was dealt with; holds nothing of what was typed. */
export interface Handled {
  readonly kind: BotEvent['kind'];
  /** The command that it was for, 'unknown' for one that the bot does not have. */
  readonly command: string;
  /**
   * The kind of answer, or what came instead of one: `refused` for a question that cannot be asked,
   * `cooling-down`, `gone` when Discord did not wait, `failed` for a bug.
   */
  readonly outcome: string;
  /** From receiving the interaction to having sent the reply, in seconds. */
  readonly seconds: number;
  /** Discord's ids, for a line in the log. */
  readonly interactionId: string;
  readonly userId: string;
  readonly guildId: string | null;
}

/** Called once for every interaction, after its reply; must not throw. */
export type Observer = (handled: Handled) => void;
