/** That a bot connects, registers, answers and fails as it should, against a Discord on this machine. */
import { MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Command } from '../../src/command.ts';
import { type RunningBot, startBot } from '../../src/discord/client.ts';
import { makeLogger } from '../../src/discord/logger.ts';
import type { Handled } from '../../src/discord/observer.ts';
import { StartError } from '../../src/discord/start-error.ts';
import { LiveCoverage } from '../../src/holdings/live-coverage.ts';
import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts';
import type { Outcome } from '../../src/loopback/person.ts';
import { SEVEN, botOf } from './support/bot.ts';
import { textsOf } from './support/message.ts';

let loopback: Loopback;
let bots: RunningBot[];
let lines: string[];
let onHandled: (handled: Handled) => void;
let clockMs: number;
/** Called with every line that is logged. */
let onLine: (line: string) => void;
let { coverage } = botOf();

interface Options {
  readonly commands?: readonly Command[];
  readonly token?: string;
  readonly apiUrl?: string;
  readonly guildId?: string;
}

const keeper = await LiveCoverage.open({ corpusPath: 'corpus' });

/** A bot against the loopback; what it logs is in `lines`. */
async function start({ commands = botOf().commands, token, apiUrl, guildId }: Options = {}) {
  const destination = {
    write: (line: string): void => {
      lines.push(line);
      onLine(line);
    },
  };
  const bot = await startBot({
    token: token ?? loopback.token,
    apiUrl: apiUrl ?? loopback.apiUrl,
    guildId,
    commands,
    coverage: () => coverage,
    admin: [],
    administration: { keeper, administrators: new Set() },
    language: 'en',
    logger: makeLogger({ level: 'info', secrets: [] }, destination),
    limits: { perUser: 0, perServer: 0 },
    observe: (handled) => onHandled(handled),
    onRestError: () => {},
    onLost: (error) => lines.push(error.message),
  });
  bots.push(bot);
}

const textsOfOutcome = (outcome: Outcome): string[] =>
  'message' in outcome ? textsOf({ components: outcome.message.components ?? [] }) : [];

const isEphemeral = (outcome: Outcome): boolean =>
  'message' in outcome && ((outcome.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;

beforeEach(async () => {
  clockMs = Date.now();
  loopback = await startLoopback({ now: () => clockMs });
  onLine = () => {};
  bots = [];
  onHandled = () => {};
  lines = [];
  ({ coverage } = botOf());
});

afterEach(async () => {
  await Promise.all(bots.map((bot) => bot.close()));
  await loopback.close();
});

describe('startBot', () => {
  it('registers its commands once', async () => {
    await start();
    const names = loopback
      .person('ada')
      .commands()
      .map(({ name }) => name);
    expect(names).toEqual(['ask', 'broken']);
    await start();
    const outcomes = lines.map((line) => /"outcome":"(\w+)"/u.exec(line)?.[1]);
    expect(outcomes).toEqual(['registered', 'unchanged']);
    expect(loopback.faults).toEqual([]);
  });

  it('registers in one server when it is told to', async () => {
    await start({ guildId: loopback.guildId });
    expect(
      loopback
        .person('ada')
        .commands()
        .map(({ guild_id: id }) => id),
    ).toEqual([loopback.guildId, loopback.guildId]);
    await start({ guildId: loopback.guildId });
    expect(lines.at(-1)).toContain('"outcome":"unchanged"');
    expect(loopback.faults).toEqual([]);
  });

  it('says what is wrong with a token, a server or an address', async () => {
    await expect(start({ token: 'not.a.token' })).rejects.toThrow(StartError);
    await expect(start({ token: 'not.a.token' })).rejects.toThrow(
      'Expected DISCORD_TOKEN to be a bot token that Discord accepts',
    );
    await expect(start({ guildId: '123456789012345678' })).rejects.toThrow(
      'Expected DISCORD_GUILD_ID to be a server that the bot is in, got 123456789012345678.',
    );
    const gone = await startLoopback();
    await gone.close();
    await expect(start({ apiUrl: gone.apiUrl })).rejects.toThrow(
      `Expected Discord at ${gone.apiUrl}, got no connection (ECONNREFUSED).`,
    );
  });
});

describe('an interaction that goes wrong', () => {
  it('is logged without the question, and its id is all that is said', async () => {
    await start();
    const outcome = await loopback.person('ada').slash('ask', { question: 'fail' });
    expect(isEphemeral(outcome)).toBe(true);
    const [text = ''] = textsOfOutcome(outcome);
    expect(text).toMatch(
      /^Something went wrong, and it has been logged\. If it happens again, tell whoever runs this bot: \d+$/u,
    );
    const logged: unknown = JSON.parse(lines.at(-1) ?? '');
    expect(logged).toMatchObject({
      level: 50,
      command: 'ask',
      interactionId: text.split(' ').at(-1),
      err: { message: 'a bug in fail' },
    });
    expect(logged).not.toHaveProperty('options');
    expect(loopback.faults).toEqual([]);
  });

  it('is logged alone when Discord does not wait for a reply any more', async () => {
    const [ask] = botOf().commands;
    if (ask === undefined) throw new Error('Expected a command, got none');
    const slow: Command = {
      ...ask,
      answer: (input, held) => {
        clockMs += 60_000;
        return ask.answer(input, held);
      },
    };
    await start({ commands: [slow] });
    const logged = new Promise<string>((resolve) => {
      onLine = resolve;
    });
    const counted = new Promise<Handled>((resolve) => {
      onHandled = resolve;
    });
    void loopback.person('ada').slash('ask', { question: 'Who came?' });
    expect(JSON.parse(await logged)).toMatchObject({
      level: 50,
      command: 'ask',
      err: { code: 10_062, message: 'Unknown interaction' },
      msg: 'A reply was not taken',
    });
    expect(lines).toHaveLength(2);
    expect(await counted).toMatchObject({ kind: 'slash', command: 'ask', outcome: 'gone' });
  });

  it('gets no suggestions when suggesting fails', async () => {
    await start();
    const typed = await loopback.person('ada').complete('broken', { question: 'x' }, 'question');
    expect(typed).toEqual({ kind: 'suggestions', suggestions: [] });
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ level: 50, command: 'broken' });
  });

  it('says so when the command is not the bot’s any more', async () => {
    await start();
    const [ask] = botOf().commands;
    const renamed = ask === undefined ? [] : [{ ...ask, name: 'other' }];
    const person = loopback.person('ada');
    const message = await person.slash('ask', { question: 'Who came?' });
    await bots[0]?.close();
    await start({ commands: renamed });
    if (message.kind !== 'message') throw new Error(`Expected a message, got ${message.kind}`);
    const next = nextButtonOf(message);
    const outcome = await person.press(message.message.id, next);
    expect(isEphemeral(outcome)).toBe(true);
    expect(textsOfOutcome(outcome)).toEqual([
      'This button is not known any more. Use the command again to get an answer with working buttons.',
    ]);
  });
});

/** The `custom_id` of the button to the next page. */
function nextButtonOf(outcome: Outcome): string {
  const found =
    /"label":"Next","custom_id":"([^"]+)"|"custom_id":"([^"]+)"[^{}]*"label":"Next"/u.exec(
      JSON.stringify(outcome),
    );
  return found?.[1] ?? found?.[2] ?? '';
}

describe('buttons', () => {
  it('turn pages for who asked, and give others a copy of their own', async () => {
    await start();
    const [ada, bob] = [loopback.person('ada'), loopback.person('bob')];
    const asked = await ada.slash('ask', { question: 'Who came?' });
    if (asked.kind !== 'message') throw new Error(`Expected a message, got ${asked.kind}`);
    const { id } = asked.message;
    const turned = await ada.press(id, nextButtonOf(asked));
    expect(turned.kind).toBe('updated');
    expect(textsOfOutcome(turned)[2]).toMatch(/^> D came\./u);
    const copy = await bob.press(id, nextButtonOf(turned));
    expect([copy.kind, isEphemeral(copy)]).toEqual(['message', true]);
    expect(textsOfOutcome(copy)[2]).toMatch(/^> G came\./u);
    // What ada sees is what ada turned to.
    const seen = ada.messages().find((message) => message.id === id);
    expect(textsOf({ components: seen?.components ?? [] })[2]).toMatch(/^> D came\./u);
    expect(ada.messages()).toHaveLength(1);
    expect(loopback.faults).toEqual([]);
  });

  it('offer to ask again when the coverage has changed', async () => {
    await start();
    const ada = loopback.person('ada');
    const asked = await ada.slash('ask', { question: 'Who came?' });
    if (asked.kind !== 'message') throw new Error(`Expected a message, got ${asked.kind}`);
    ({ coverage } = botOf(SEVEN.slice(3), 'ffffffff'));
    const stale = await ada.press(asked.message.id, nextButtonOf(asked));
    if (stale.kind !== 'message') throw new Error(`Expected a message, got ${stale.kind}`);
    expect(isEphemeral(stale)).toBe(true);
    const runAgain = /"custom_id":"([^"]+)"/u.exec(JSON.stringify(stale))?.[1] ?? '';
    const again = await ada.press(stale.message.id, runAgain);
    expect([again.kind, isEphemeral(again)]).toEqual(['updated', true]);
    expect(textsOfOutcome(again).slice(0, 2)).toEqual([
      '### 4 passages in 4 articles',
      '-# Question: Who came?',
    ]);
    expect(loopback.faults).toEqual([]);
  });
});
