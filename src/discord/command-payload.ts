/** How a command is declared to Discord. */
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';

import type { Command, OptionSpec } from '../command.ts';

/** One command as Discord registers it. */
export type CommandPayload = RESTPutAPIApplicationCommandsJSONBody[number];

function optionPayload(name: string, spec: OptionSpec): APIApplicationCommandBasicOption {
  const { description } = spec;
  const shared = { name, description, required: spec.required ?? false };
  if (spec.type === 'flag') return { type: ApplicationCommandOptionType.Boolean, ...shared };
  const text = { type: ApplicationCommandOptionType.String as const, ...shared };
  if (spec.type === 'choice') {
    const choices = spec.choices.map(({ label, value }) => ({ name: label, value }));
    return { ...text, choices };
  }
  // Discord's types tell options with suggestions from those without.
  return spec.suggest === undefined
    ? { ...text, max_length: spec.maxLength, autocomplete: false }
    : { ...text, max_length: spec.maxLength, autocomplete: true };
}

/**
 * Servers or people may install the bot; it answers in servers, in its own and in other direct
 * messages.
 */
const EVERYWHERE = {
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/**
 * How the command is declared: as a slash command, then as the menu entry that it may have.
 * `server` is for one server alone, where Discord takes no contexts.
 */
export function commandPayloads(command: Command, scope: 'global' | 'server'): CommandPayload[] {
  const options = Object.entries(command.options).map(([name, spec]) => optionPayload(name, spec));
  const where = scope === 'global' ? EVERYWHERE : {};
  const slash: CommandPayload = {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    // Discord wants the required ones first.
    options: options.toSorted((a, b) => Number(b.required) - Number(a.required)),
    ...where,
  };
  if (command.menu === undefined) return [slash];
  return [slash, { type: ApplicationCommandType.Message, name: command.menu.name, ...where }];
}
