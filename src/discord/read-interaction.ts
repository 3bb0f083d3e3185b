/** What an interaction that discord.js received says. */
import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';

import type { SeenComponent } from './echo.ts';
import type { BotEvent, PressEvent, SlashEvent, TypingEvent } from './event.ts';
import { messageText } from './message-text.ts';
import { PAGE_FIELD } from './page-modal.ts';
import { readMessage } from './read-message.ts';

/** The sub-command, where there is one, and option values by name: of text and of yes or no only. */
function askedOf({
  options,
}: ChatInputCommandInteraction): Pick<SlashEvent, 'subcommand' | 'options'> {
  const [first] = options.data;
  const isNested = first?.type === ApplicationCommandOptionType.Subcommand;
  const given = (isNested ? (first.options ?? []) : options.data).flatMap(({ name, value }) =>
    typeof value === 'string' || typeof value === 'boolean' ? [[name, value] as const] : [],
  );
  return {
    ...(isNested ? { subcommand: first.name } : {}),
    options: Object.fromEntries(given),
  };
}

function readPress(
  {
    message,
    user,
  }: ButtonInteraction | StringSelectMenuInteraction | ModalMessageModalSubmitInteraction,
  customId: string,
): PressEvent {
  const components = message.components.map((component): SeenComponent => ({
    id: component.id,
    content: 'content' in component ? component.content : undefined,
  }));
  const presser = {
    userId: user.id,
    isAsker: message.interactionMetadata?.user.id === user.id,
    isPrivate: message.flags.has(MessageFlags.Ephemeral),
  };
  return { kind: 'press', customId, components, presser };
}

/** What was chosen from a list says what it does, as a button does. */
function readChoice(interaction: StringSelectMenuInteraction): PressEvent {
  const event = readPress(interaction, interaction.values[0] ?? '');
  return { ...event, presser: { ...event.presser, isChoosing: true } };
}

function readTyping({ commandName, options }: AutocompleteInteraction): TypingEvent {
  const { name, value } = options.getFocused(true);
  const subcommand = options.getSubcommand(false);
  return {
    kind: 'typing',
    command: commandName,
    ...(subcommand === null ? {} : { subcommand }),
    option: name,
    typed: value,
  };
}

/** The event that the interaction stands for. */
export function readInteraction(interaction: Interaction): BotEvent {
  if (interaction.isAutocomplete()) return readTyping(interaction);
  if (interaction.isChatInputCommand()) {
    return { kind: 'slash', command: interaction.commandName, ...askedOf(interaction) };
  }
  if (interaction.isMessageContextMenuCommand()) {
    const { commandName, targetMessage } = interaction;
    return { kind: 'menu', entry: commandName, text: messageText(readMessage(targetMessage)) };
  }
  if (interaction.isModalSubmit() && interaction.isFromMessage()) {
    const typed = interaction.fields.getTextInputValue(PAGE_FIELD);
    return { ...readPress(interaction, interaction.customId), typed };
  }
  if (interaction.isStringSelectMenu()) return readChoice(interaction);
  return interaction.isButton() ? readPress(interaction, interaction.customId) : { kind: 'other' };
}
