/** What an interaction led to, as the one who made it sees it. */
import { type APIMessage, MessageFlags } from 'discord.js';

import type { Outcome } from '../../../src/loopback/person.ts';
import { textsOf } from './message.ts';

/** The message that it led to; throws where it led to something else. */
export function messageOf(outcome: Outcome): APIMessage {
  if ('message' in outcome) return outcome.message;
  throw new Error(`Expected a message, got ${JSON.stringify(outcome)}`);
}

/** The texts of that message, in their order. */
export const read = (outcome: Outcome): string[] =>
  textsOf({ components: messageOf(outcome).components ?? [] });

/** Whether nobody else sees it. */
export const isPrivate = (outcome: Outcome): boolean =>
  ((messageOf(outcome).flags ?? 0) & MessageFlags.Ephemeral) !== 0;
