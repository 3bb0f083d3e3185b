/** A loopback with a real discord.js bot on it, new for every test of a file. */
import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from 'discord.js';
import type { APIMessage, ChatInputCommandInteraction, Interaction } from 'discord.js';
import { afterEach, beforeEach } from 'vitest';

import { startLoopback } from '../../src/loopback/loopback.ts';
import type { Loopback } from '../../src/loopback/loopback.ts';
import type { Outcome } from '../../src/loopback/person.ts';
import { startBot } from './bot.ts';
import type { Bot } from './bot.ts';

const START_MS = Date.UTC(2026, 0, 1);

/** What a test works with. */
export interface Discord {
  readonly loopback: Loopback;
  readonly bot: Bot;
  /** The loopback's clock, milliseconds; it moves only when a test moves it. */
  clock: number;
  /** What the bot does with every interaction. */
  handle: (interaction: Interaction) => Promise<unknown>;
  /** Makes the bot answer slash commands so. */
  onSlash(answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>): void;
}

/** Starts a loopback and a bot before each test of this file and stops both after it. */
export function useDiscord(): Discord {
  let loopback: Loopback | undefined;
  let bot: Bot | undefined;
  const discord: Discord = {
    get loopback() {
      if (loopback === undefined) throw new Error('Expected a test to run, got none');
      return loopback;
    },
    get bot() {
      if (bot === undefined) throw new Error('Expected a test to run, got none');
      return bot;
    },
    clock: START_MS,
    handle: () => Promise.resolve(),
    onSlash(answer) {
      discord.handle = async (interaction) => {
        if (interaction.isChatInputCommand()) await answer(interaction);
      };
    },
  };
  beforeEach(async () => {
    discord.clock = START_MS;
    discord.handle = () => Promise.resolve();
    loopback = await startLoopback({ now: () => discord.clock });
    bot = await startBot(loopback, (interaction) => discord.handle(interaction));
  });
  afterEach(async () => {
    await bot?.stop();
    await loopback?.close();
  });
  return discord;
}

/** The message that an outcome shows; throws when it shows none. */
export function messageOf(outcome: Outcome): APIMessage {
  if (outcome.kind === 'message' || outcome.kind === 'updated' || outcome.kind === 'thinking') {
    return outcome.message;
  }
  throw new Error(`Expected a message, got ${JSON.stringify(outcome)}`);
}

/** A row with one button. */
export function button(customId: string): ActionRowBuilder<ButtonBuilder> {
  return new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId(customId).setLabel('Press').setStyle(ButtonStyle.Primary),
  );
}
