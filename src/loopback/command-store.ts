import type { CommandBody } from 'discord-api-spec/zod';
/** Which commands are registered, and what registering one makes of its body. */
import { ApplicationCommandType, InteractionContextType } from 'discord.js';
import type { APIApplicationCommand } from 'discord.js';

import type { World } from './world.ts';

/** Where a command is registered: everywhere or in the one server. */
export type Scope = 'global' | 'guild';

/** The registered commands of one scope, oldest first. */
export function listCommands(world: World, scope: Scope): APIApplicationCommand[] {
  return [...world.commands.values()].filter((command) => scopeOf(command) === scope);
}

/** The scope that a registered command belongs to. */
function scopeOf({ guild_id }: APIApplicationCommand): Scope {
  return guild_id === undefined ? 'global' : 'guild';
}

/** The registered command that a body of this name and type would take the place of. */
export function findSame(
  commands: readonly APIApplicationCommand[],
  { name, type }: CommandBody,
): APIApplicationCommand | undefined {
  const wanted = type ?? ApplicationCommandType.ChatInput;
  return commands.find((command) => command.name === name && command.type === wanted);
}

/** The command as Discord describes it once registered, with the given id. */
export function describeCommand(
  world: World,
  scope: Scope,
  id: string,
  body: CommandBody,
): APIApplicationCommand {
  const permissions = body.default_member_permissions;
  return {
    id,
    application_id: world.setting.application.id,
    version: world.nextId(),
    type: body.type ?? ApplicationCommandType.ChatInput,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    default_member_permissions: typeof permissions === 'number' ? String(permissions) : null,
    nsfw: false,
    dm_permission: (body.contexts ?? [InteractionContextType.BotDM]).includes(
      InteractionContextType.BotDM,
    ),
    contexts: body.contexts ?? null,
    integration_types: body.integration_types ?? [0],
    ...(body.options === undefined || body.options === null ? {} : { options: body.options }),
    ...(scope === 'guild' ? { guild_id: world.setting.guild.id } : {}),
  };
}

/** The command without any localisations, as Discord lists it unless `with_localizations` is asked for. */
export function withoutLocalizations(command: APIApplicationCommand): unknown {
  const text = JSON.stringify(command, (key, value: unknown) =>
    key.endsWith('_localizations') ? undefined : value,
  );
  const listed: unknown = JSON.parse(text);
  return listed;
}
