/** Who may look after the articles: checked by the bot itself, whatever Discord lets through. */
import { pathToFileURL } from 'node:url';

import { describe, expect, it } from 'vitest';

import type { AdminCommand } from '../../src/admin-command.ts';
import { administers } from '../../src/discord/administers.ts';
import { type Attended, type Desk, type Origin, attend } from '../../src/discord/attend.ts';
import { CoolDown } from '../../src/discord/cool-down.ts';
import type { BotEvent } from '../../src/discord/event.ts';
import { makeLogger } from '../../src/discord/logger.ts';
import { readPayload } from '../../src/discord/read-payload.ts';
import { LiveCoverage } from '../../src/holdings/live-coverage.ts';
import { loadCommands } from '../../src/load-commands.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { textsOf } from './support/message.ts';

const GUILD = '100000000000000001';
const USER = '200000000000000002';
const ADMINISTRATOR = 1n << 3n;

describe('administers', () => {
  it.each([
    ['an administrator of a server that has the bot', GUILD, GUILD, ADMINISTRATOR, true],
    ['one with other rights too', GUILD, GUILD, ADMINISTRATOR | 1n, true],
    ['a member with every other right', GUILD, GUILD, ~ADMINISTRATOR & 0xffffn, false],
    ['an administrator who installed it for themselves', GUILD, undefined, ADMINISTRATOR, false],
    ['an administrator, installed by another server', GUILD, '9', ADMINISTRATOR, false],
    ['somebody in the bot’s direct messages', null, '0', null, false],
    ['somebody in others’ direct messages', null, undefined, ADMINISTRATOR, false],
  ])('of %s', (_who, guildId, installedIn, permissions, expected) =>
    expect(administers({ guildId, installedIn, permissions })).toBe(expected),
  );
});

describe('an interaction that comes over HTTP', () => {
  const payload = {
    id: '1',
    application_id: '5',
    token: 'a.b',
    type: 2,
    guild_id: GUILD,
    locale: 'ru',
    member: { user: { id: USER }, permissions: '8' },
    authorizing_integration_owners: { 0: GUILD },
    data: {
      type: 1,
      name: 'corpus',
      options: [
        { name: 'withdraw', type: 1, options: [{ name: 'article', type: 3, value: 'dam' }] },
      ],
    },
  };

  it('tells sub-command, values and standing', () => {
    expect(readPayload(payload)).toEqual({
      event: {
        kind: 'slash',
        command: 'corpus',
        subcommand: 'withdraw',
        options: { article: 'dam' },
      },
      origin: {
        interactionId: '1',
        userId: USER,
        guildId: GUILD,
        locale: 'ru',
        isAdministrator: true,
      },
      callback: { applicationId: '5', token: 'a.b' },
    });
    const own = { ...payload, authorizing_integration_owners: { 1: USER } };
    expect(readPayload(own)?.origin.isAdministrator).toBe(false);
  });
});

/** A desk whose bot serves two articles; who is listed as an administrator. */
async function desk(...administrators: readonly string[]): Promise<Desk> {
  const folder = await tempFolder({
    'pier.md': '---\ntitle: Pier closes\n---\nThe pier closes.\n',
    'dam.md': '---\ntitle: Dam bursts\n---\nThe dam burst.\n',
  });
  const { reading, admin } = await loadCommands(pathToFileURL(`${process.cwd()}/commands/`));
  const keeper = await LiveCoverage.open({ corpusPath: folder });
  return {
    service: { commands: reading, admin, coverage: keeper.edition.coverage },
    administration: { keeper, administrators: new Set(administrators) },
    language: 'en',
    logger: makeLogger({ level: 'silent', secrets: [] }),
    coolDown: new CoolDown({ perUser: 0, perServer: 0 }),
    observe: () => undefined,
  };
}

const WITHDRAW: BotEvent = {
  kind: 'slash',
  command: 'corpus',
  subcommand: 'withdraw',
  options: { article: 'dam' },
};

const from = (isAdministrator: boolean, userId = USER): Origin => ({
  interactionId: '1',
  userId,
  guildId: GUILD,
  locale: 'en-US',
  isAdministrator,
});

/** What comes back in the end. */
async function lines({ reaction }: Attended): Promise<string[]> {
  if (reaction.kind === 'later') return textsOf((await reaction.work()).message);
  return reaction.kind === 'reply' ? textsOf(reaction.reply.message) : [reaction.kind];
}

const NOT_ALLOWED =
  'Only administrators of a server that has the bot may do this, or whoever runs the bot has listed.';

/** The same command, with a bug in each sub-command. */
const withBug = (command: AdminCommand): AdminCommand => ({
  ...command,
  subcommands: Object.fromEntries(
    Object.entries(command.subcommands).map(([name, subcommand]) => [
      name,
      { ...subcommand, run: () => Promise.reject(new Error('a bug')) },
    ]),
  ),
});

describe('/corpus', () => {
  it('is refused to anybody else, and suggests nothing to them', async () => {
    const at = await desk();
    expect(await lines(await attend(WITHDRAW, from(false), at))).toEqual([NOT_ALLOWED]);
    const typing: BotEvent = {
      kind: 'typing',
      command: 'corpus',
      subcommand: 'withdraw',
      option: 'article',
      typed: 'dam',
    };
    const suggested = async (isAdministrator: boolean): Promise<unknown> =>
      (await attend(typing, from(isAdministrator), at)).reaction;
    expect(await suggested(false)).toEqual({ kind: 'choices', choices: [] });
    expect(await suggested(true)).toMatchObject({ choices: [{ value: 'dam' }] });
    expect(at.administration.keeper.edition.coverage.articles).toHaveLength(2);
  });

  it('is done for an administrator, for them alone', async () => {
    const at = await desk();
    const attended = await attend(WITHDRAW, from(true), at);
    expect(attended.outcome).toBe('later');
    expect((await lines(attended))[0]).toBe('### “Dam bursts” is withdrawn');
    expect(at.administration.keeper.edition.coverage.articles).toHaveLength(1);
  });

  it('is for those alone who are listed, where anybody is, wherever they are', async () => {
    const at = await desk('300000000000000003');
    expect(await lines(await attend(WITHDRAW, from(true), at))).toEqual([NOT_ALLOWED]);
    const listed = { ...from(false, '300000000000000003'), guildId: null };
    expect((await lines(await attend(WITHDRAW, listed, at)))[0]).toMatch(/is withdrawn$/u);
  });

  it('refuses what no client of Discord’s sends', async () => {
    const at = await desk();
    const tampered: readonly Partial<typeof WITHDRAW>[] = [
      { subcommand: 'destroy' },
      { subcommand: 'constructor' },
      { options: {} },
      { options: { article: true } },
      { options: { article: 'x'.repeat(101) } },
      { options: { article: 'dam', other: 'x' } },
    ];
    for (const change of tampered) {
      expect(await lines(await attend({ ...WITHDRAW, ...change }, from(true), at))).toEqual([
        'This command is not known any more. Type / to see the commands there are.',
      ]);
    }
    expect(at.administration.keeper.edition.coverage.articles).toHaveLength(2);
  });

  it('says that it failed when it did, and serves what it served', async () => {
    const at = await desk();
    const broken = { ...at.service, admin: at.service.admin?.map(withBug) ?? [] };
    const attended = await attend(WITHDRAW, from(true), { ...at, service: broken });
    expect(await lines(attended)).toEqual([
      'Something went wrong, and it has been logged. If it happens again, tell whoever runs this bot: 1',
    ]);
    expect(at.administration.keeper.edition.coverage.articles).toHaveLength(2);
  });
});
