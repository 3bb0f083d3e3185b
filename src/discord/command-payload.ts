/** How a command is declared to Discord. */
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';

import type { AdminCommand } from '../admin-command.ts';
import type { Command, FaceIn, OptionSpec } from '../command.ts';
import type { LanguageCode } from '../wording/language.ts';
import { LANGUAGES } from '../wording/languages.ts';
import type { CommandTexts } from '../wording/languages/en-commands.ts';

/** One command as Discord registers it. */
export type CommandPayload = RESTPutAPIApplicationCommandsJSONBody[number];

/** The same text in every language that Discord has, by Discord's locales. */
const inLocales = (text: (commands: CommandTexts) => string): Record<string, string> =>
  Object.fromEntries(
    Object.values(LANGUAGES).flatMap(({ code, discordLocales, commands }) =>
      // English is Discord's own: those who have it get the bot's language.
      code === 'en' ? [] : discordLocales.map((locale) => [locale, text(commands)] as const),
    ),
  );

/** A name as it is declared, and what it and its description are elsewhere. */
const faceIn = (name: string, face: FaceIn, language: LanguageCode) => ({
  name,
  name_localizations: inLocales((commands) => face(commands).name),
  description: face(LANGUAGES[language].commands).description,
  description_localizations: inLocales((commands) => face(commands).description),
});

function optionPayload(
  name: string,
  spec: OptionSpec,
  language: LanguageCode,
): APIApplicationCommandBasicOption {
  const shared = { ...faceIn(name, spec.face, language), required: spec.required ?? false };
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
 * `server` is for one server alone, where Discord takes no contexts; `language` is the bot's own.
 */
export function commandPayloads(
  { name, face, options: specs, menu }: Command,
  scope: 'global' | 'server',
  language: LanguageCode = 'en',
): CommandPayload[] {
  const options = Object.entries(specs).map(([option, spec]) =>
    optionPayload(option, spec, language),
  );
  const where = scope === 'global' ? EVERYWHERE : {};
  const slash: CommandPayload = {
    type: ApplicationCommandType.ChatInput,
    ...faceIn(name, face, language),
    // Discord wants the required ones first.
    options: options.toSorted((a, b) => Number(b.required) - Number(a.required)),
    ...where,
  };
  if (menu === undefined) return [slash];
  const entry = {
    type: ApplicationCommandType.Message as const,
    name: menu.name(LANGUAGES[language].commands),
    name_localizations: inLocales(menu.name),
  };
  return [slash, { ...entry, ...where }];
}

/** Nobody but administrators, unless a server says otherwise. */
const FOR_ADMINISTRATORS = '0';

/** In servers alone, and where the server has installed the bot: elsewhere nobody administers it. */
const IN_SERVERS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
};

/** How a command for administrators is declared; arguments as for {@link commandPayloads}. */
export function adminPayload(
  { name, face, subcommands }: AdminCommand,
  scope: 'global' | 'server',
  language: LanguageCode = 'en',
): CommandPayload {
  return {
    type: ApplicationCommandType.ChatInput,
    ...faceIn(name, face, language),
    options: Object.entries(subcommands).map(([subcommand, { face: own, options }]) => ({
      type: ApplicationCommandOptionType.Subcommand as const,
      ...faceIn(subcommand, own, language),
      options: Object.entries(options).map(([option, spec]) => ({
        type: ApplicationCommandOptionType.String as const,
        ...faceIn(option, spec.face, language),
        required: spec.required,
        max_length: spec.maxLength,
        autocomplete: true as const,
      })),
    })),
    default_member_permissions: FOR_ADMINISTRATORS,
    ...(scope === 'global' ? IN_SERVERS : {}),
  };
}
