/** Whether a real discord.js bot can manage its commands, everywhere and in its server. */
import { DiscordAPIError, Routes } from 'discord.js';
import { expect, it } from 'vitest';

import { messageOf, useDiscord } from './discord.ts';

const discord = useDiscord();

it('creates, reads, changes and deletes a command', async () => {
  const { commands } = discord.bot.client.application;
  const ana = discord.loopback.person('Ana');
  let changes = 0;
  const stop = ana.watch((event) => {
    if (event.kind === 'commands') changes += 1;
  });
  const created = await commands.create({
    name: 'cite',
    nameLocalizations: { de: 'zitieren' },
    description: 'Cite it',
  });
  expect((await commands.fetch(created.id)).description).toBe('Cite it');
  await commands.edit(created.id, { description: 'Cite it well' });
  expect(ana.commands().find(({ name }) => name === 'cite')).toMatchObject({
    id: created.id,
    description: 'Cite it well',
    name_localizations: { de: 'zitieren' },
  });
  await commands.delete(created.id);
  expect(ana.commands().map(({ name }) => name)).not.toContain('cite');
  expect(changes).toBe(3);
  stop();
  await commands.create({ name: 'cite', description: 'Cite it' });
  expect(changes).toBe(3);
  expect(discord.loopback.faults).toEqual([]);
});

it('leaves localisations out of a list unless asked for them', async () => {
  const { application, rest } = discord.bot.client;
  const body = { name: 'cite', nameLocalizations: { de: 'zitieren' }, description: 'd' } as const;
  await application.commands.set([body]);
  const path = Routes.applicationCommands(application.id);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const localizations = { name_localizations: { de: 'zitieren' } };
  expect(await rest.get(path)).toEqual([expect.not.objectContaining(localizations)]);
  expect(await rest.get(path, { query })).toEqual([expect.objectContaining(localizations)]);
});

it('keeps the ids of commands that are registered again', async () => {
  const { commands } = discord.bot.client.application;
  const ask = { name: 'ask', description: 'Ask' };
  const before = (await commands.fetch()).find(({ name }) => name === 'ask')?.id;
  const after = await commands.set([ask, { name: 'new', description: 'New' }]);
  expect(after.find(({ name }) => name === 'ask')?.id).toBe(before);
  expect(
    discord.loopback
      .person('Ana')
      .commands()
      .map(({ name }) => name),
  ).toEqual(['ask', 'new']);
});

it('runs the commands of the server', async () => {
  const { client } = discord.bot;
  const guild = await client.guilds.fetch(discord.loopback.guildId);
  await guild.commands.set([{ name: 'local', description: 'Here only' }]);
  discord.onSlash(async (interaction) => {
    await interaction.reply(`${interaction.commandName} in ${interaction.commandGuildId}`);
  });
  const outcome = await discord.loopback.person('Ana').slash('local', {});
  expect(messageOf(outcome).content).toBe(`local in ${guild.id}`);
  expect((await client.application.commands.fetch()).map(({ name }) => name)).not.toContain(
    'local',
  );
});

it('refuses faulty commands and changes nothing then', async () => {
  const { commands } = discord.bot.client.application;
  const before = discord.loopback.person('Ana').commands();
  const refused = commands.set([{ name: 'Ask', description: 'd' }]);
  await expect(refused).rejects.toBeInstanceOf(DiscordAPIError);
  await expect(commands.fetch('1')).rejects.toMatchObject({ status: 404, code: 10_063 });
  expect(discord.loopback.person('Ana').commands()).toEqual(before);
  expect(discord.loopback.faults.map(({ reasons }) => reasons)).toEqual([
    ['[0].name: expected up to 32 lower-case letters, digits, - or _, got "Ask"'],
    ['expected a known application command, got another id'],
  ]);
});
