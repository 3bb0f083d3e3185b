/** Whether buttons, selects and modals of a real discord.js bot work. */
import {
  ActionRowBuilder,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { APIMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';

import type { Outcome } from '../../src/loopback/person.ts';
import { button, messageOf, useDiscord } from './discord.ts';

const discord = useDiscord();

function failed(reason: string): Outcome {
  return { kind: 'failed', reason };
}

async function postComponents(): Promise<APIMessage> {
  const select = new StringSelectMenuBuilder()
    .setCustomId('pick')
    .setMaxValues(2)
    .addOptions({ label: 'A', value: 'a' }, { label: 'B', value: 'b' }, { label: 'C', value: 'c' });
  discord.onSlash(async (interaction) => {
    await interaction.reply({
      content: 'page 1',
      components: [
        button('next'),
        new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select),
      ],
    });
  });
  return messageOf(await discord.loopback.person('Ana').slash('ask', { question: 'q' }));
}

describe('components and modals', () => {
  it('updates the message of a pressed button', async () => {
    const { id } = await postComponents();
    const ana = discord.loopback.person('Ana');
    discord.handle = async (interaction) => {
      if (!interaction.isButton()) return;
      const asker = interaction.message.interactionMetadata?.user.id === ana.id;
      await interaction.update({ content: `page 2 ${asker}`, components: [] });
    };
    const outcome = await discord.loopback.person('Ben').press(id, 'next');
    expect(outcome.kind).toBe('updated');
    expect(ana.messages().map((message) => [message.id, message.content])).toEqual([
      [id, 'page 2 true'],
    ]);
    expect(await ana.press(id, 'next')).toEqual({
      kind: 'failed',
      reason: 'The message has no button "next"',
    });
  });

  it('acknowledges a press and edits later', async () => {
    const { id } = await postComponents();
    const done = new Promise<string>((resolve) => {
      discord.handle = async (interaction) => {
        if (!interaction.isButton()) return;
        await interaction.deferUpdate();
        resolve((await interaction.editReply('later')).id);
      };
    });
    const ana = discord.loopback.person('Ana');
    expect(await ana.press(id, 'next')).toEqual({ kind: 'acknowledged' });
    expect(await done).toBe(id);
    expect(ana.messages().map(({ content }) => content)).toEqual(['later']);
  });

  it('gives the chosen values of a select', async () => {
    const { id } = await postComponents();
    discord.handle = async (interaction) => {
      if (!interaction.isStringSelectMenu()) return;
      await interaction.reply({
        content: interaction.values.join('+'),
        flags: MessageFlags.Ephemeral,
      });
    };
    const ben = discord.loopback.person('Ben');
    expect(messageOf(await ben.select(id, 'pick', ['a', 'c'])).content).toBe('a+c');
    expect(await ben.select(id, 'pick', ['a', 'b', 'c'])).toEqual({
      kind: 'failed',
      reason: 'The select takes 1 to 2 options, got 3',
    });
    expect(await ben.select(id, 'pick', ['d'])).toEqual({
      kind: 'failed',
      reason: 'The select has no option "d"',
    });
    expect(
      discord.loopback
        .person('Ana')
        .messages()
        .map(({ content }) => content),
    ).toEqual(['page 1']);
  });

  it('opens a modal and takes its submission', async () => {
    const { id } = await postComponents();
    const input = new TextInputBuilder()
      .setCustomId('words')
      .setStyle(TextInputStyle.Short)
      .setMaxLength(5);
    const modal = new ModalBuilder()
      .setCustomId('edit')
      .setTitle('Edit')
      .addLabelComponents(new LabelBuilder().setLabel('Words').setTextInputComponent(input));
    discord.handle = async (interaction) => {
      if (interaction.isButton()) await interaction.showModal(modal);
      if (!interaction.isModalSubmit() || !interaction.isFromMessage()) return;
      await interaction.update(interaction.fields.getTextInputValue('words'));
    };
    const ana = discord.loopback.person('Ana');
    const opened = await ana.press(id, 'next');
    if (opened.kind !== 'modal') throw new Error('Expected a modal');
    expect(await ana.submit(opened.modal.id, { words: 'too long' })).toEqual({
      kind: 'failed',
      reason: 'The field "words" takes at most 5 characters, got 8',
    });
    const outcome = await ana.submit(opened.modal.id, { words: 'fits' });
    expect([outcome.kind, messageOf(outcome).content]).toEqual(['updated', 'fits']);
    expect((await ana.submit(opened.modal.id, { words: 'x' })).kind).toBe('failed');
    expect(discord.loopback.faults).toEqual([]);
  });

  it('fails what the client does not offer', async () => {
    const { id } = await postComponents();
    const ana = discord.loopback.person('Ana');
    expect(await ana.press(id, 'pick')).toEqual(failed('"pick" is not a button'));
    expect(await ana.select(id, 'next', [])).toEqual(failed('"next" is not a select of texts'));
    expect(await ana.press('1', 'next')).toEqual(failed('This person sees no message 1'));
    expect(await ana.submit('1', {})).toEqual(failed('This person has no open modal 1'));
    expect(await ana.menu('None', id)).toEqual(failed('There is no message menu command "None"'));
  });
});
