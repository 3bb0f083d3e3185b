/** Whether a number is a set of message flags. */
import type { MessageFlags } from 'discord.js';

/** The set of flags with these bits; throws on a number that is no 32-bit set. */
export function toMessageFlags(bits: number): MessageFlags {
  if (!isMessageFlags(bits)) throw new RangeError(`Expected message flags, got ${bits}`);
  return bits;
}

/** Whether `flags` has the flag; no flags at all count as 0. */
export function hasFlag(flags: number | null | undefined, flag: MessageFlags): boolean {
  return ((flags ?? 0) & flag) !== 0;
}

function isMessageFlags(bits: number): bits is MessageFlags {
  return Number.isSafeInteger(bits) && bits >= 0;
}
