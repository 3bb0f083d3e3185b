/** Whether a real discord.js bot can answer, defer, follow up and post. */
import {
  ButtonStyle,
  ComponentType,
  ContainerBuilder,
  FileBuilder,
  MessageFlags,
  TextDisplayBuilder,
} from 'discord.js';
import type { APIMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';

import type { PersonEvent } from '../../src/loopback/person.ts';
import { button, messageOf, useDiscord } from './discord.ts';

const discord = useDiscord();

describe('answers', () => {
  it('fills a deferred reply with Components V2 at the edit', async () => {
    const container = new ContainerBuilder()
      .addTextDisplayComponents(new TextDisplayBuilder().setContent('Quoted'))
      .addActionRowComponents(button('more'));
    let edited: Promise<unknown> = Promise.resolve();
    discord.onSlash(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      edited = interaction.editReply({
        flags: MessageFlags.IsComponentsV2,
        components: [container],
      });
    });
    const ana = discord.loopback.person('Ana');
    const events: PersonEvent[] = [];
    const filled = new Promise<APIMessage>((resolve) => {
      ana.watch((event) => {
        events.push(event);
        if (event.kind === 'updated') resolve(event.message);
      });
    });
    const outcome = await ana.slash('ask', { question: 'q' });
    expect(outcome.kind).toBe('thinking');
    expect(messageOf(outcome).flags).toBe(MessageFlags.Ephemeral | MessageFlags.Loading);
    const message = await filled;
    await edited;
    expect(events.map(({ kind }) => kind)).toEqual(['message', 'updated']);
    expect(message.flags).toBe(MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
    expect(message.components).toEqual([
      {
        type: ComponentType.Container,
        id: 1,
        components: [
          { type: ComponentType.TextDisplay, id: 2, content: 'Quoted' },
          {
            type: ComponentType.ActionRow,
            id: 3,
            components: [
              { type: 2, id: 4, custom_id: 'more', label: 'Press', style: ButtonStyle.Primary },
            ],
          },
        ],
      },
    ]);
    expect(discord.loopback.person('Ben').messages()).toEqual([]);
    expect(discord.loopback.faults).toEqual([]);
  });

  it('follows up, reads and removes', async () => {
    const done = new Promise<string>((resolve) => {
      discord.onSlash(async (interaction) => {
        const response = await interaction.reply({ content: 'one', withResponse: true });
        const second = await interaction.followUp({
          content: 'two',
          flags: MessageFlags.Ephemeral,
        });
        const original = await interaction.fetchReply();
        await interaction.deleteReply();
        resolve(`${response.resource?.message?.content} ${original.content} ${second.content}`);
      });
    });
    const ana = discord.loopback.person('Ana');
    await ana.slash('ask', { question: 'q' });
    expect(await done).toBe('one one two');
    expect(ana.messages().map(({ content }) => content)).toEqual(['two']);
    expect(discord.loopback.person('Ben').messages()).toEqual([]);
  });

  it('fills a deferred reply by its first follow-up', async () => {
    const done = new Promise<void>((resolve) => {
      discord.onSlash(async (interaction) => {
        await interaction.deferReply();
        await interaction.followUp('there');
        resolve();
      });
    });
    const ana = discord.loopback.person('Ana');
    await ana.slash('ask', { question: 'q' });
    await done;
    expect(ana.messages().map(({ content }) => content)).toEqual(['there']);
  });

  it('keeps uploaded files and serves them', async () => {
    discord.onSlash(async (interaction) => {
      await interaction.reply({
        flags: MessageFlags.IsComponentsV2,
        files: [
          { name: 'quote.txt', attachment: Buffer.from('“Sì”') },
          { name: 'more.bib', attachment: Buffer.from('@article') },
        ],
        components: [new FileBuilder().setURL('attachment://quote.txt')],
      });
    });
    const message = messageOf(await discord.loopback.person('Ana').slash('ask', { question: 'q' }));
    const [file] = message.components ?? [];
    if (file?.type !== ComponentType.File) throw new Error('Expected a file component');
    expect(await (await fetch(file.file.url)).text()).toBe('“Sì”');
    expect(message.attachments.map(({ filename }) => filename)).toEqual(['more.bib']);
  });

  it('pings nobody when no mention is allowed', async () => {
    const ana = discord.loopback.person('Ana');
    discord.onSlash(async (interaction) => {
      await interaction.reply(`<@${ana.id}> @everyone`);
    });
    const message = messageOf(await ana.slash('ask', { question: 'q' }));
    expect([message.mentions, message.mention_everyone]).toEqual([[], false]);
  });

  it('pings whom it may', async () => {
    const ana = discord.loopback.person('Ana');
    discord.onSlash(async (interaction) => {
      await interaction.reply({
        content: `<@${ana.id}> @everyone`,
        allowedMentions: { users: [ana.id] },
      });
    });
    const message = messageOf(await ana.slash('ask', { question: 'q' }));
    expect(message.mentions.map(({ id }) => id)).toEqual([ana.id]);
    expect(message.mention_everyone).toBe(false);
  });

  it('posts, edits and removes channel messages', async () => {
    const channel = await discord.bot.client.channels.fetch(discord.loopback.channelId);
    if (channel?.isSendable() !== true) throw new Error('Expected a text channel');
    const sent = await channel.send('one');
    await sent.edit('two');
    const ana = discord.loopback.person('Ana');
    expect(ana.messages().map(({ content }) => content)).toEqual(['two']);
    expect((await channel.messages.fetch()).map(({ content }) => content)).toEqual(['two']);
    await sent.delete();
    expect(ana.messages()).toEqual([]);
    expect(discord.loopback.faults).toEqual([]);
  });
});
