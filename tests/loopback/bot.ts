/** A real discord.js bot for tests of the loopback, logged in and with one command of each kind. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  Client,
  Events,
  GatewayIntentBits,
} from 'discord.js';
import type { ApplicationCommandDataResolvable, Interaction } from 'discord.js';

import type { Loopback } from '../../src/loopback/loopback.ts';

/** Commands that every test bot registers. */
const COMMANDS: ApplicationCommandDataResolvable[] = [
  {
    name: 'ask',
    description: 'Ask the coverage',
    options: [
      {
        name: 'question',
        description: 'What to ask',
        type: ApplicationCommandOptionType.String,
        required: true,
        maxLength: 20,
      },
      {
        name: 'count',
        description: 'How many',
        type: ApplicationCommandOptionType.Integer,
        minValue: 1,
      },
      { name: 'hide', description: 'Only me', type: ApplicationCommandOptionType.Boolean },
      {
        name: 'style',
        description: 'How',
        type: ApplicationCommandOptionType.String,
        choices: [{ name: 'APA', value: 'apa' }],
      },
    ],
  },
  {
    name: 'corpus',
    description: 'The corpus',
    defaultMemberPermissions: 'Administrator',
    options: [
      {
        name: 'reload',
        description: 'Read it again',
        type: ApplicationCommandOptionType.Subcommand,
      },
      {
        name: 'article',
        description: 'One article',
        type: ApplicationCommandOptionType.SubcommandGroup,
        options: [
          {
            name: 'withdraw',
            description: 'Take it out',
            type: ApplicationCommandOptionType.Subcommand,
            options: [
              {
                name: 'ref',
                description: 'Which',
                type: ApplicationCommandOptionType.String,
                autocomplete: true,
                required: true,
              },
            ],
          },
        ],
      },
    ],
  },
  { name: 'Check against the coverage', type: ApplicationCommandType.Message },
];

/** A running bot. */
export interface Bot {
  readonly client: Client<true>;
  stop(): Promise<void>;
}

/** Logs a bot in that handles interactions with `handle`; resolves when the loopback is ready. */
export async function startBot(
  loopback: Loopback,
  handle: (interaction: Interaction) => Promise<unknown>,
): Promise<Bot> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: loopback.apiUrl, version: '10' },
    allowedMentions: { parse: [] },
  });
  client.on(Events.InteractionCreate, (interaction) => {
    void handle(interaction);
  });
  const isReady = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(loopback.token);
  const ready = await isReady;
  await ready.application.commands.set(COMMANDS);
  await loopback.ready();
  return { client: ready, stop: () => client.destroy() };
}
