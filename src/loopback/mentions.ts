/** Whom a message really pings. */
import { AllowedMentionsTypes, ComponentType } from 'discord.js';
import type { APIAllowedMentions, APIMessageTopLevelComponent } from 'discord.js';

import { walkComponents } from './component-tree.ts';

/** The pings of one message. */
export interface Pings {
  /** Ids of pinged users, in order of their first mention. */
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

/**
 * Who is pinged by this text and these text displays under `allowed`.
 *
 * Without `allowed` every mention pings, as at Discord.
 */
export function findPings(
  content: string,
  components: readonly APIMessageTopLevelComponent[],
  allowed: APIAllowedMentions | null | undefined,
): Pings {
  const displays = walkComponents(components).map(({ component }) =>
    component.type === ComponentType.TextDisplay ? component.content : '',
  );
  const text = [content, ...displays].join('\n');
  return {
    users: idsIn(text, /<@!?(\d+)>/gu).filter((id) =>
      isAllowed(allowed, AllowedMentionsTypes.User, allowed?.users, id),
    ),
    roles: idsIn(text, /<@&(\d+)>/gu).filter((id) =>
      isAllowed(allowed, AllowedMentionsTypes.Role, allowed?.roles, id),
    ),
    everyone:
      /@(?:everyone|here)\b/u.test(text) &&
      isAllowed(allowed, AllowedMentionsTypes.Everyone, [], 'everyone'),
  };
}

function idsIn(text: string, pattern: RegExp): string[] {
  const ids = [...text.matchAll(pattern)].map(([, id]) => id).filter((id) => id !== undefined);
  return [...new Set(ids)];
}

function isAllowed(
  allowed: APIAllowedMentions | null | undefined,
  kind: AllowedMentionsTypes,
  listed: readonly string[] | undefined,
  id: string,
): boolean {
  if (allowed === null || allowed === undefined) return true;
  return (allowed.parse ?? []).includes(kind) || (listed ?? []).includes(id);
}
