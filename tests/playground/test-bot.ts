/** A small real bot on a loopback Discord, and a playground in front of it. */
import { EventEmitter, once } from 'node:events';

import { Client, GatewayIntentBits } from 'discord.js';
import { onTestFinished } from 'vitest';

import { startLoopback } from '../../src/loopback/loopback.ts';
import type { Loopback } from '../../src/loopback/loopback.ts';
import { startPlayground } from '../../src/playground/playground.ts';
import type { PlaygroundOptions } from '../../src/playground/playground.ts';
import { answerInteraction } from './test-bot-answers.ts';
import { TEST_COMMANDS } from './test-bot-commands.ts';

/** A playground with a bot behind it. */
export interface TestPlayground {
  readonly url: string;
  readonly loopback: Loopback;
  /** Lets `/slow` come to its answer. */
  readonly finishThinking: () => void;
}

/** Starts loopback, bot and playground; all end with the test. */
export async function startTestPlayground(
  options: Omit<PlaygroundOptions, 'loopback' | 'port'> = {},
): Promise<TestPlayground> {
  const signals = new EventEmitter();
  const thought = once(signals, 'finish');
  const loopback = await startLoopback();
  onTestFinished(() => loopback.close());
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: loopback.apiUrl, version: '10' },
  });
  onTestFinished(() => client.destroy());
  client.on('interactionCreate', (interaction) => {
    // A rejection goes unhandled, and so fails the run.
    void answerInteraction(interaction, thought);
  });
  client.once('clientReady', (ready) => {
    void ready.application.commands.set(TEST_COMMANDS);
  });
  await client.login(loopback.token);
  await loopback.ready();
  const playground = await startPlayground({ loopback, port: 0, ...options });
  onTestFinished(() => playground.close());
  return { url: playground.url, loopback, finishThinking: () => void signals.emit('finish') };
}
