/** Whether the loopback refuses, records and times out what Discord would. */
import { DiscordAPIError, MessageFlags, TextDisplayBuilder } from 'discord.js';
import type { ChatInputCommandInteraction, Interaction } from 'discord.js';
import { describe, expect, it } from 'vitest';

import { messageOf, useDiscord } from './discord.ts';

const discord = useDiscord();

/** A request with the bot's token, past discord.js. */
function call(method: string, path: string, body?: string | FormData): Promise<Response> {
  return fetch(`${discord.loopback.apiUrl}/v10${path}`, {
    method,
    headers: {
      authorization: `Bot ${discord.loopback.token}`,
      ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
    },
    ...(body === undefined ? {} : { body }),
  });
}

function messages(): string {
  return `/channels/${discord.loopback.channelId}/messages`;
}

/** The status that a message with one file of this size gets. */
async function upload(bytes: number): Promise<number> {
  const form = new FormData();
  form.set('payload_json', '{}');
  form.set('files[0]', new Blob([new Uint8Array(bytes)]), 'a.bin');
  return (await call('POST', messages(), form)).status;
}

describe('faults', () => {
  it('refuses and records what Discord would refuse', async () => {
    const refused = new Promise<unknown>((resolve) => {
      discord.onSlash(async (interaction) => {
        const texts = [
          new TextDisplayBuilder().setContent('x'.repeat(2001)),
          new TextDisplayBuilder().setContent('x'.repeat(2000)),
        ];
        try {
          await interaction.reply({ flags: MessageFlags.IsComponentsV2, components: texts });
        } catch (error) {
          resolve(error);
        }
        await interaction.reply('sorry');
      });
    });
    const outcome = await discord.loopback.person('Ana').slash('ask', { question: 'q' });
    const error = await refused;
    expect(messageOf(outcome).content).toBe('sorry');
    expect(error).toBeInstanceOf(DiscordAPIError);
    expect(error).toMatchObject({ status: 400, code: 50_035 });
    const reasons = [
      'data.components: expected at most 4000 characters over all text displays, got 4001',
    ];
    expect(discord.loopback.faults.map((fault) => fault.reasons)).toEqual([reasons]);
    expect(discord.loopback.faults[0]?.request).toMatch(
      /^POST \/interactions\/\d+\/[\w-]+\/callback$/u,
    );
  });

  it('fails an interaction that is not answered in three seconds', async () => {
    let late: Interaction | undefined;
    const arrived = new Promise<void>((resolve) => {
      discord.handle = (interaction) => {
        late = interaction;
        resolve();
        return Promise.resolve();
      };
    });
    const outcome = discord.loopback.person('Ana').slash('ask', { question: 'q' });
    await arrived;
    discord.clock += 3000;
    expect(await outcome).toEqual({ kind: 'failed', reason: 'The application did not respond' });
    if (late?.isChatInputCommand() !== true) throw new Error('Expected a command');
    await expect(late.reply('late')).rejects.toMatchObject({ status: 404, code: 10_062 });
  });

  it('ends the token after fifteen minutes', async () => {
    const held = await new Promise<ChatInputCommandInteraction>((resolve) => {
      discord.onSlash(async (interaction) => {
        await interaction.deferReply();
        resolve(interaction);
      });
      void discord.loopback.person('Ana').slash('ask', { question: 'q' });
    });
    discord.clock += 15 * 60_000 - 1;
    await held.editReply('in time');
    discord.clock += 1;
    await expect(held.editReply('late')).rejects.toMatchObject({ status: 401, code: 50_027 });
  });

  it('refuses a second first answer', async () => {
    const refused = new Promise<unknown>((resolve) => {
      discord.onSlash(async (interaction) => {
        await interaction.reply('one');
        const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
        const body = { type: 4, data: { content: 'two' } };
        await discord.bot.client.rest.post(path, { body, auth: false }).catch(resolve);
      });
    });
    await discord.loopback.person('Ana').slash('ask', { question: 'q' });
    expect(await refused).toMatchObject({ status: 400, code: 40_060 });
  });
});

describe('bare requests', () => {
  it('get a 204 without a content type', async () => {
    const channel = await discord.bot.client.channels.fetch(discord.loopback.channelId);
    if (channel?.isSendable() !== true) throw new Error('Expected a text channel');
    const { id } = await channel.send('c');
    const response = await call('DELETE', `${messages()}/${id}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([204, null]);
  });

  it('are refused when their body cannot be read', async () => {
    const response = await call('POST', messages(), '{');
    expect([response.status, await response.json()]).toEqual([
      400,
      { message: 'The request body contains invalid JSON.', code: 50_109 },
    ]);
  });

  it('may carry files of 10 MiB and no larger', async () => {
    expect(await upload(10 * 1024 * 1024)).toBe(200);
    expect(await upload(10 * 1024 * 1024 + 1)).toBe(413);
  });

  it('cannot change what people say', async () => {
    const { id } = discord.loopback.person('Ana').say('mine');
    expect((await call('PATCH', `${messages()}/${id}`, '{"content":"yours"}')).status).toBe(403);
    expect((await call('DELETE', `${messages()}/${id}`)).status).toBe(403);
    expect((await call('GET', `${messages()}/1`)).status).toBe(404);
    expect(
      discord.loopback
        .person('Ana')
        .messages()
        .map(({ content }) => content),
    ).toEqual(['mine']);
  });

  it('do not see ephemeral messages in the channel', async () => {
    discord.onSlash(async (interaction) => {
      await interaction.reply({ content: 'c', flags: MessageFlags.Ephemeral });
    });
    const outcome = await discord.loopback.person('Ana').slash('ask', { question: 'q' });
    const { id } = messageOf(outcome);
    expect((await call('GET', `${messages()}/${id}`)).status).toBe(404);
    expect(await (await call('GET', messages())).json()).toEqual([]);
  });

  it('cannot follow up before the first answer', async () => {
    const status = new Promise<number>((resolve) => {
      discord.onSlash(async ({ applicationId, token }) => {
        const path = `/webhooks/${applicationId}/${token}`;
        resolve((await call('POST', path, '{"content":"c"}')).status);
      });
    });
    void discord.loopback.person('Ana').slash('ask', { question: 'q' });
    expect(await status).toBe(404);
  });
});
