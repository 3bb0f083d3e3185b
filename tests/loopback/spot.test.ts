/** What places and languages make of interactions, of commands and of what people see. */
import {
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { ApplicationCommandDataResolvable, Interaction } from 'discord.js';
import { describe, expect, it } from 'vitest';

import type { Place } from '../../src/loopback/spot.ts';
import { messageOf, useDiscord } from './discord.ts';

const discord = useDiscord();

const GUILD = InteractionContextType.Guild;
const BOT_DM = InteractionContextType.BotDM;
const PRIVATE = InteractionContextType.PrivateChannel;
const BY_SERVER = ApplicationIntegrationType.GuildInstall;
const BY_USER = ApplicationIntegrationType.UserInstall;

const description = 'A command';
const EVERYWHERE = {
  contexts: [GUILD, BOT_DM, PRIVATE],
  integrationTypes: [BY_SERVER, BY_USER],
};

/** Takes the place of the commands that the bot has. */
async function register(...commands: ApplicationCommandDataResolvable[]): Promise<void> {
  await discord.bot.client.application.commands.set(commands);
}

const namesAt = (place: Place, administrator = false): string[] =>
  discord.loopback
    .person(administrator ? 'Root' : 'Ana', { administrator })
    .at({ place })
    .commands()
    .map(({ name }) => name);

describe('an interaction', () => {
  it.each([
    ['server', GUILD, true, { [BY_SERVER]: 'server' }],
    ['server-user-install', GUILD, true, { [BY_USER]: 'person' }],
    ['bot-dm', BOT_DM, false, { [BY_SERVER]: '0' }],
    ['user-install', PRIVATE, false, { [BY_USER]: 'person' }],
  ] as const)('at %s says where it comes from', async (place, context, isInServer, owners) => {
    await register({ name: 'ask', description, ...EVERYWHERE });
    const seen: Interaction[] = [];
    discord.handle = async (interaction) => {
      seen.push(interaction);
      if (interaction.isChatInputCommand()) await interaction.reply('yes');
    };
    const { loopback } = discord;
    const ana = loopback.person('Ana').at({ place, locale: 'fr' });
    const message = messageOf(await ana.slash('ask', {}));
    const [interaction] = seen;
    const ids = { server: loopback.guildId, person: ana.id, 0: '0' };
    const expected = Object.fromEntries(
      Object.entries(owners).map(([type, owner]) => [type, ids[owner]]),
    );
    expect(interaction).toMatchObject({
      context,
      locale: 'fr',
      guildLocale: isInServer ? 'en-US' : null,
      guildId: isInServer ? loopback.guildId : null,
      authorizingIntegrationOwners: expected,
    });
    expect(interaction?.member === null).toBe(!isInServer);
    expect(interaction?.user.id).toBe(ana.id);
    expect(message.interaction_metadata?.authorizing_integration_owners).toEqual(expected);
    expect(loopback.faults).toEqual([]);
  });

  it('is answered, edited and pressed in direct messages as in a server', async () => {
    await register({ name: 'ask', description, ...EVERYWHERE });
    discord.onSlash(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('done');
    });
    const ana = discord.loopback.person('Ana').at({ place: 'bot-dm' });
    const edited = new Promise<string>((resolve) => {
      const stop = ana.watch((event) => {
        if (event.kind !== 'updated') return;
        stop();
        resolve(event.message.content);
      });
    });
    expect((await ana.slash('ask', {})).kind).toBe('thinking');
    expect(await edited).toBe('done');
  });
});

describe('messages', () => {
  it('are seen where they were written, and in direct messages by nobody else', async () => {
    const { loopback } = discord;
    const ana = loopback.person('Ana');
    const ben = loopback.person('Ben');
    const events: string[] = [];
    ben.watch(({ kind }) => events.push(kind));
    ana.say('to all');
    ana.at({ place: 'bot-dm' }).say('to the bot');
    ana.at({ place: 'user-install' }).say('to a friend');
    const contents = (['server', 'server-user-install', 'bot-dm', 'user-install'] as const).map(
      (place) =>
        ana
          .at({ place })
          .messages()
          .map(({ content }) => content),
    );
    expect(contents).toEqual([['to all'], ['to all'], ['to the bot'], ['to a friend']]);
    expect(ben.at({ place: 'bot-dm' }).messages()).toEqual([]);
    expect(events).toEqual(['message']);
  });
});

describe('commands', () => {
  it('are listed where their contexts and kinds of install allow', async () => {
    await register(
      { name: 'both', description, ...EVERYWHERE },
      { name: 'server', description, contexts: [GUILD], integrationTypes: [BY_SERVER] },
      { name: 'usual', description },
      { name: 'user', description, contexts: [GUILD, PRIVATE], integrationTypes: [BY_USER] },
    );
    expect(namesAt('server')).toEqual(['both', 'server', 'usual']);
    expect(namesAt('server-user-install')).toEqual(['both', 'user']);
    expect(namesAt('bot-dm')).toEqual(['both', 'usual']);
    expect(namesAt('user-install')).toEqual(['both', 'user']);
    const elsewhere = discord.loopback.person('Ana').at({ place: 'bot-dm' });
    expect(await elsewhere.slash('server', {})).toEqual({
      kind: 'failed',
      reason: 'There is no command "/server" that Ana may use',
    });
  });

  it('that ask for a permission are listed for those who have it; "0" is for administrators', async () => {
    const { SendMessages, ManageMessages } = PermissionFlagsBits;
    await register(
      { name: 'all', description },
      { name: 'managers', description, defaultMemberPermissions: ManageMessages },
      { name: 'nobody', description, defaultMemberPermissions: 0n },
      { name: 'writers', description, defaultMemberPermissions: SendMessages },
    );
    expect(namesAt('server')).toEqual(['all', 'writers']);
    expect(namesAt('server', true)).toEqual(['all', 'managers', 'nobody', 'writers']);
    // Permissions belong to a server; outside there are none to ask for.
    expect(namesAt('bot-dm')).toEqual(['all', 'managers', 'nobody', 'writers']);
  });
});

/** What becomes of six follow-ups to one interaction at this place, in order. */
async function sixFollowUps(place: Place): Promise<readonly string[]> {
  await register({ name: 'ask', description, ...EVERYWHERE });
  return new Promise((resolve) => {
    discord.onSlash(async (interaction) => {
      const outcomes: string[] = [];
      await interaction.reply('first');
      for (let n = 0; n < 6; n += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one after another, to know which is refused
        const outcome = await interaction.followUp(`more ${n}`).then(
          () => 'taken',
          (error: unknown) => (error instanceof Error ? error.message : String(error)),
        );
        outcomes.push(outcome);
      }
      resolve(outcomes);
    });
    void discord.loopback.person('Ana').at({ place }).slash('ask', {});
  });
}

describe('follow-ups', () => {
  const five = Array.from({ length: 5 }, () => 'taken');

  it('are refused after five where only the person installed the bot', async () => {
    expect(await sixFollowUps('user-install')).toEqual([
      ...five,
      'This interaction has hit the maximum number of follow up messages.',
    ]);
    expect(discord.loopback.faults).toHaveLength(1);
  });

  it('are as many as one likes in a server', async () => {
    expect(await sixFollowUps('server')).toEqual([...five, 'taken']);
  });
});
