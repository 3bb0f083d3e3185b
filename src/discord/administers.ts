/** Whether somebody administers the server that they use the bot in. */
import { PermissionFlagsBits } from 'discord.js';

/** What Discord says of who acted, and where. */
export interface Standing {
  /** The server; null in direct messages. */
  readonly guildId: string | null;
  /** The server that installed the bot; undefined where only a person did. */
  readonly installedIn: string | undefined;
  /** What the person may do in the server; null outside of one. */
  readonly permissions: bigint | null;
}

/**
 * True for an administrator of a server that has installed the bot itself. Anybody can administer a
 * server of their own and use there what they installed for themselves: that gives no say over the
 * bot, and neither do direct messages.
 */
export const administers = ({ guildId, installedIn, permissions }: Standing): boolean =>
  guildId !== null &&
  installedIn === guildId &&
  ((permissions ?? 0n) & PermissionFlagsBits.Administrator) !== 0n;
