/** Whether a real discord.js bot stays connected, and what becomes of it otherwise. */
import { Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import * as z from 'zod';

import { startLoopback } from '../../src/loopback/loopback.ts';
import { messageOf, useDiscord } from './discord.ts';

const discord = useDiscord();

describe('connections', () => {
  it('refuses a wrong token', async () => {
    const response = await fetch(`${discord.loopback.apiUrl}/v10/users/@me`, {
      headers: { authorization: 'Bot wrong' },
    });
    expect([response.status, await response.json()]).toEqual([
      401,
      { message: '401: Unauthorized', code: 0 },
    ]);
  });

  it('answers unknown routes and methods as Discord does', async () => {
    const unknown = await fetch(`${discord.loopback.apiUrl}/v10/nowhere`);
    expect([unknown.status, await unknown.json()]).toEqual([
      404,
      { message: '404: Not Found', code: 0 },
    ]);
    const wrong = await fetch(`${discord.loopback.apiUrl}/v10/gateway`, { method: 'DELETE' });
    expect([wrong.status, await wrong.json()]).toEqual([
      405,
      { message: '405: Method Not Allowed', code: 0 },
    ]);
  });

  it('replays what a resumed connection missed', async () => {
    discord.onSlash(async (interaction) => {
      await interaction.reply('resumed');
    });
    const resumed = new Promise<number>((resolve) => {
      discord.bot.client.once(Events.ShardResume, (_shard, replayed) => resolve(replayed));
    });
    discord.loopback.cut();
    const outcome = await discord.loopback.person('Ana').slash('ask', { question: 'q' });
    expect(messageOf(outcome).content).toBe('resumed');
    // discord.js counts RESUMED itself too.
    expect(await resumed).toBe(2);
  });

  it('fails an action when the bot is gone', async () => {
    await discord.bot.stop();
    const ana = discord.loopback.person('Ana');
    expect(await ana.slash('ask', { question: 'q' })).toEqual({
      kind: 'failed',
      reason: 'No bot is connected',
    });
  });
});

/** What a bare connection gets to hear: events until it is closed, and its close code. */
async function converse(
  frames: readonly object[],
  until: (event: { op: number; t: string | null }) => boolean = () => false,
): Promise<{ heard: (string | number)[]; code: number }> {
  const socket = new WebSocket(
    `${discord.loopback.apiUrl.replace('http', 'ws').replace('/api', '')}/gateway`,
  );
  const heard: (string | number)[] = [];
  return new Promise((resolve) => {
    socket.on('open', () => {
      for (const frame of frames) socket.send(JSON.stringify(frame));
    });
    socket.on('message', (data: Buffer) => {
      const event = eventSchema.parse(JSON.parse(data.toString()));
      heard.push(event.t ?? event.op);
      if (until(event)) socket.close(1000);
    });
    socket.on('close', (code) => resolve({ heard, code }));
  });
}

const eventSchema = z.object({ op: z.number(), t: z.string().nullable() });

describe('bare connections', () => {
  it.each([
    ['a wrong token', { token: 'wrong', intents: 1 }, 4004],
    ['a privileged intent', { intents: 1 | (1 << 15) }, 4014],
    ['an unknown intent', { intents: 2 ** 30 }, 4013],
    ['a shard out of range', { intents: 1, shard: [2, 2] }, 4010],
    ['data of another form', { intents: 'all' }, 4002],
  ])('are closed for %s', async (_what, data, code) => {
    const identify = { op: 2, d: { token: discord.loopback.token, ...data } };
    expect(await converse([identify])).toEqual({ heard: [10], code });
  });

  it('are closed for an unknown opcode, a second IDENTIFY and an early presence', async () => {
    const identify = { op: 2, d: { token: discord.loopback.token, intents: 1 } };
    expect((await converse([{ op: 99, d: null }])).code).toBe(4001);
    expect((await converse([identify, identify])).code).toBe(4005);
    expect((await converse([{ op: 3, d: {} }])).code).toBe(4003);
  });

  it('get READY and then their server, on its shard only', async () => {
    const shardHere = Number((BigInt(discord.loopback.guildId) >> 22n) % 2n);
    const identify = (shard: number) => ({
      op: 2,
      d: { token: discord.loopback.token, intents: 1, shard: [shard, 2] },
    });
    const own = await converse([identify(shardHere)], ({ t }) => t === 'GUILD_CREATE');
    expect(own.heard).toEqual([10, 'READY', 'GUILD_CREATE']);
    const other = await converse([identify(1 - shardHere), { op: 1, d: 1 }], ({ op }) => op === 11);
    expect(other.heard).toEqual([10, 'READY', 11]);
  });

  it('cannot resume an unknown session', async () => {
    const resume = { op: 6, d: { token: discord.loopback.token, session_id: 'none', seq: 1 } };
    const { heard } = await converse([resume], ({ op }) => op === 9);
    expect(heard).toEqual([10, 9]);
  });

  it('are closed with 1001 when the loopback ends', async () => {
    const other = await startLoopback();
    const socket = new WebSocket(
      `${other.apiUrl.replace('http', 'ws').replace('/api', '')}/gateway`,
    );
    const closed = new Promise<number>((resolve) => {
      socket.on('close', resolve);
    });
    await new Promise<void>((resolve) => {
      socket.on('open', resolve);
    });
    await other.close();
    expect(await closed).toBe(1001);
    await expect(fetch(`${other.apiUrl}/v10/gateway`)).rejects.toThrow('fetch failed');
  });
});
