/** How the bot registers, reads, changes and removes its commands. */
import type { APIApplicationCommand } from 'discord.js';

import { json, NO_CONTENT, refuse } from './api.ts';
import type { ApiReply, ApiRequest, Route } from './api.ts';
import { describeCommand, findSame, listCommands, withoutLocalizations } from './command-store.ts';
import type { Scope } from './command-store.ts';
import { judgeCommand, judgeCommandSet } from './judge-commands.ts';
import { invalidBody, unknown } from './refusal.ts';
import { announceCommands } from './world.ts';
import type { World } from './world.ts';

/**
 * Routes of global and of server commands.
 *
 * @param changed - called after every change, once people have been told
 */
export function commandRoutes(world: World, changed: () => void): Route[] {
  const announce = () => {
    announceCommands(world);
    changed();
  };
  return [
    ...scopeRoutes(world, 'global', '/applications/:applicationId/commands', announce),
    ...scopeRoutes(
      world,
      'guild',
      '/applications/:applicationId/guilds/:guildId/commands',
      announce,
    ),
  ];
}

function scopeRoutes(world: World, scope: Scope, path: string, announce: () => void): Route[] {
  const one = `${path}/:commandId`;
  const inScope = (handle: Route['handle']): Route['handle'] => {
    return (request) => handleInScope(world, scope, request, handle);
  };
  const find = ({ param }: ApiRequest): APIApplicationCommand | undefined =>
    listCommands(world, scope).find(({ id }) => id === param('commandId'));
  const withCommand = (handle: (command: APIApplicationCommand, request: ApiRequest) => ApiReply) =>
    inScope((request) => {
      const command = find(request);
      return command === undefined
        ? refuse(unknown('application command'))
        : handle(command, request);
    });
  const access = 'bot';
  return [
    {
      method: 'GET',
      path,
      access,
      handle: inScope(({ query }) => {
        const commands = listCommands(world, scope);
        const isFull = query('with_localizations') === 'true';
        return json(isFull ? commands : commands.map(withoutLocalizations));
      }),
    },
    {
      method: 'PUT',
      path,
      access,
      handle: inScope(({ body }) => overwrite(world, scope, body, announce)),
    },
    {
      method: 'POST',
      path,
      access,
      handle: inScope(({ body }) => upsert(world, scope, body, announce)),
    },
    { method: 'GET', path: one, access, handle: withCommand((command) => json(command)) },
    {
      method: 'PATCH',
      path: one,
      access,
      handle: withCommand((command, { body }) => change(world, scope, command, body, announce)),
    },
    {
      method: 'DELETE',
      path: one,
      access,
      handle: withCommand(({ id }) => {
        world.commands.delete(id);
        announce();
        return NO_CONTENT;
      }),
    },
  ];
}

function handleInScope(
  { setting }: World,
  scope: Scope,
  request: ApiRequest,
  handle: Route['handle'],
): ApiReply {
  if (request.param('applicationId') !== setting.application.id) {
    return refuse(unknown('Application'));
  }
  const isElsewhere = scope === 'guild' && request.param('guildId') !== setting.guild.id;
  return isElsewhere ? refuse(unknown('Guild')) : handle(request);
}

/** The set takes the place of the old one; a command that keeps name and type keeps its id. */
function overwrite(world: World, scope: Scope, body: unknown, announce: () => void): ApiReply {
  const list: readonly unknown[] = Array.isArray(body) ? body : [body];
  const judged = list.map((command, index) => judgeCommand(command, [index]));
  const sound = judged.flatMap((one) => (one.kind === 'sound' ? [one.value] : []));
  const problems = [
    ...judged.flatMap((one) => (one.kind === 'faulty' ? one.problems : [])),
    ...judgeCommandSet(sound),
  ];
  if (problems.length > 0) return refuse(invalidBody(problems));
  const before = listCommands(world, scope);
  for (const { id } of before) world.commands.delete(id);
  const after = sound.map((command) => {
    const id = findSame(before, command)?.id ?? world.nextId();
    return describeCommand(world, scope, id, command);
  });
  for (const command of after) world.commands.set(command.id, command);
  announce();
  return json(after);
}

function upsert(world: World, scope: Scope, body: unknown, announce: () => void): ApiReply {
  const judged = judgeCommand(body);
  if (judged.kind === 'faulty') return refuse(invalidBody(judged.problems));
  const commands = listCommands(world, scope);
  const same = findSame(commands, judged.value);
  const command = describeCommand(world, scope, same?.id ?? world.nextId(), judged.value);
  const others = commands.filter(({ id }) => id !== same?.id).map(asBody);
  const problems = judgeCommandSet([...others, judged.value]);
  if (problems.length > 0) return refuse(invalidBody(problems));
  world.commands.set(command.id, command);
  announce();
  return json(command, same === undefined ? 201 : 200);
}

function change(
  world: World,
  scope: Scope,
  command: APIApplicationCommand,
  body: unknown,
  announce: () => void,
): ApiReply {
  const patch = typeof body === 'object' && body !== null ? body : {};
  const judged = judgeCommand({ ...asBody(command), ...patch, type: command.type });
  if (judged.kind === 'faulty') return refuse(invalidBody(judged.problems));
  const changed = describeCommand(world, scope, command.id, judged.value);
  world.commands.set(command.id, changed);
  announce();
  return json(changed);
}

/** A registered command in the form in which bodies are judged. */
function asBody(command: APIApplicationCommand) {
  const permissions = command.default_member_permissions;
  return {
    ...command,
    default_member_permissions: permissions === null ? null : Number(permissions),
  };
}
