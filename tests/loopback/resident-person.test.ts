/** Whether people use commands of a real discord.js bot as Discord’s client lets them. */
import { describe, expect, it } from 'vitest';

import { messageOf, useDiscord } from './discord.ts';

const discord = useDiscord();

describe('commands', () => {
  it('lists registered commands by name', () => {
    const names = discord.loopback
      .person('Ana')
      .commands()
      .map(({ name }) => name);
    expect(names).toEqual(['Check against the coverage', 'ask', 'corpus']);
  });

  it('hides administrators’ commands from others', async () => {
    const ana = discord.loopback.person('Ana', { administrator: false });
    expect(ana.commands().map(({ name }) => name)).toEqual(['Check against the coverage', 'ask']);
    expect(await ana.slash('corpus reload', {})).toEqual({
      kind: 'failed',
      reason: 'There is no command "/corpus reload" that Ana may use',
    });
  });

  it('answers a slash command with typed options', async () => {
    discord.onSlash(async (interaction) => {
      const { options } = interaction;
      const got = [
        options.getString('question'),
        options.getInteger('count'),
        options.getBoolean('hide'),
      ];
      await interaction.reply(JSON.stringify(got));
    });
    const ana = discord.loopback.person('Ana');
    const message = messageOf(await ana.slash('ask', { question: 'who?', count: 2, hide: true }));
    expect(message.content).toBe('["who?",2,true]');
    expect(message.interaction_metadata?.user.id).toBe(ana.id);
    expect(ana.messages()).toEqual([message]);
    expect(discord.loopback.faults).toEqual([]);
  });

  it('reaches a sub-command in a group', async () => {
    discord.onSlash(async (interaction) => {
      const { options } = interaction;
      await interaction.reply(
        `${options.getSubcommandGroup()} ${options.getSubcommand()} ${options.getString('ref')}`,
      );
    });
    const outcome = await discord.loopback
      .person('Ana')
      .slash('corpus article withdraw', { ref: 'a1' });
    expect(messageOf(outcome).content).toBe('article withdraw a1');
  });

  it.each([
    [{}, 'The option "question" is required'],
    [{ question: 'x'.repeat(21) }, 'The option "question" takes at most 20 characters, got 21'],
    [{ question: 'x', count: 0 }, 'The option "count" takes at least 1, got 0'],
    [{ question: 'x', count: 1.5 }, 'The option "count" takes a whole number, got 1.5'],
    [{ question: 'x', style: 'mla' }, 'The option "style" takes one of apa, got mla'],
    [{ question: 'x', where: 'y' }, 'This command has no option "where"'],
  ])('does not send %j', async (options, reason) => {
    expect(await discord.loopback.person('Ana').slash('ask', options)).toEqual({
      kind: 'failed',
      reason,
    });
  });

  it('completes what is typed', async () => {
    discord.handle = async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const focused = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${focused.name}: ${focused.value}`, value: 'id-1' }]);
    };
    const outcome = await discord.loopback
      .person('Ana')
      .complete('corpus article withdraw', { ref: 'Put' }, 'ref');
    expect(outcome).toEqual({
      kind: 'suggestions',
      suggestions: [{ name: 'ref: Put', value: 'id-1' }],
    });
  });

  it('runs a message menu command on a person’s message', async () => {
    discord.handle = async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      await interaction.reply({ content: `checked: ${interaction.targetMessage.content}` });
    };
    const ana = discord.loopback.person('Ana');
    const said = ana.say('They said “no”.');
    const outcome = await ana.menu('Check against the coverage', said.id);
    expect(messageOf(outcome).content).toBe('checked: They said “no”.');
    expect(messageOf(outcome).interaction_metadata).toMatchObject({ target_message_id: said.id });
  });
});
