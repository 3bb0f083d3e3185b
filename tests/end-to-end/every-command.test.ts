/**
 * Every command, button, list, form and menu of the running bot, in two languages, as a member and an
 * administrator in the server, and as somebody who installed the bot for themselves.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { ComponentType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { loadCommands } from '../../src/load-commands.ts';
import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts';
import type { Outcome, Person } from '../../src/loopback/person.ts';
import type { Place } from '../../src/loopback/spot.ts';
import { wordsFor } from '../../src/wording/languages.ts';
import { allComponents, buttonsOf, textsOf } from '../discord/support/message.ts';
import { isPrivate, messageOf, read } from '../discord/support/outcome.ts';
import { cleanUp, makeFolder, startProcess } from './bot-process.ts';
import { ADMIN_ROWS, FILES, LOCALES, type Locale, ROWS } from './command-rows.ts';
import { laterReply } from './later-reply.ts';

const { reading, admin } = await loadCommands(pathToFileURL(`${process.cwd()}/commands/`));

let loopback: Loopback;
let folder: string;
interface Actor {
  readonly name: string;
  readonly administrator: boolean;
  readonly place: Place;
}

const ACTORS: readonly Actor[] = [
  { name: 'member', administrator: false, place: 'server' },
  { name: 'administrator', administrator: true, place: 'server' },
  { name: 'installer', administrator: false, place: 'user-install' },
];

const EVERYONE = ACTORS.flatMap((actor) => LOCALES.map((locale) => ({ ...actor, locale })));

const personOf = ({ name, administrator, place, locale }: Actor & { locale: Locale }): Person =>
  loopback.person(name, { administrator }).at({ place, locale });

function targetOf(outcome: Outcome, label: string): string {
  const buttons = buttonsOf({ components: messageOf(outcome).components ?? [] });
  const target = buttons.find((button) => button.label === label)?.target;
  if (target !== undefined) return target;
  throw new Error(`Expected “${label}”, got ${buttons.map((each) => each.label).join(', ')}`);
}

const press = (person: Person, outcome: Outcome, label: string): Promise<Outcome> =>
  person.press(messageOf(outcome).id, targetOf(outcome, label));

beforeAll(async () => {
  loopback = await startLoopback();
  folder = await makeFolder(FILES);
  const bot = startProcess(folder, {
    DISCORD_TOKEN: loopback.token,
    DISCORD_API_URL: loopback.apiUrl,
    CORPUS_PATH: folder,
    SNAPSHOT_PATH: join(folder, '.kept', 'snapshot'),
    ANSWERS_PER_USER: '0',
    ANSWERS_PER_SERVER: '0',
  });
  await bot.line('Connected to Discord');
});

afterAll(async () => {
  await cleanUp();
  await loopback.close();
});

describe('the tables', () => {
  it('have a row for every command there is', () => {
    expect(Object.keys(ROWS)).toEqual(reading.map(({ name }) => name));
    expect(Object.keys(ADMIN_ROWS)).toEqual(
      admin.flatMap(({ name, subcommands }) =>
        Object.keys(subcommands).map((subcommand) => `${name} ${subcommand}`),
      ),
    );
  });
});

describe.each(EVERYONE)('$name, $locale', (actor) => {
  const { locale } = actor;
  const words = wordsFor(locale);

  it.each(Object.entries(ROWS))('/%s answers', async (name, { options, first }) => {
    const person = personOf(actor);
    const answer = await person.slash(name, options);
    expect([read(answer)[0], isPrivate(answer)]).toEqual([first[locale], false]);
    const hidden = await person.slash(name, { ...options, hide: true });
    expect([read(hidden)[0], isPrivate(hidden)]).toEqual([first[locale], true]);
    expect(loopback.faults).toEqual([]);
  });

  it('turns pages, and goes to one by its number', async () => {
    const person = personOf(actor);
    const answer = await person.slash('ask', ROWS['ask']?.options ?? {});
    const second = await press(person, answer, words.say('nextButton'));
    expect(second.kind).toBe('updated');
    const opened = await press(person, second, words.say('position', { page: 2, pages: 4 }));
    const modal = opened.kind === 'modal' ? opened.modal : undefined;
    expect(modal?.data.title).toBe(words.say('jumpButton'));
    const last = await person.submit(modal?.id ?? '', { page: '4' });
    expect(targetOf(last, words.say('position', { page: 4, pages: 4 }))).not.toBe('');
    const again = await press(person, last, words.say('position', { page: 4, pages: 4 }));
    const form = again.kind === 'modal' ? again.modal.id : '';
    const wrong = await person.submit(form, { page: 'x' });
    expect([read(wrong), isPrivate(wrong)]).toEqual([[words.say('noPage', { typed: 'x' })], true]);
    const back = await press(person, last, words.say('previousButton'));
    expect(back.kind).toBe('updated');
    expect(loopback.faults).toEqual([]);
  });

  it('takes quoted words further, and shows them to everybody', async () => {
    const person = personOf(actor);
    const answer = await person.slash('whosaid', ROWS['whosaid']?.options ?? {});
    const context = await press(person, answer, words.say('contextButton'));
    expect([read(context)[0], isPrivate(context)]).toEqual([`### ${words.say('inContext')}`, true]);
    const text = await press(person, context, words.say('textButton'));
    expect(read(text)[0]).toBe(`### ${words.say('exactText')}`);
    const compared = await press(person, answer, words.say('compareButton'));
    expect(read(compared)[0]).toContain(words.say('inCommon', { count: 1 }));
    const cited = await press(person, answer, words.say('citeButton'));
    expect(read(cited)[0]).toBe(`### ${words.say('citation', { style: 'APA' })}`);
    const [list] = allComponents(messageOf(cited).components ?? []).flatMap((component) =>
      component.type === ComponentType.StringSelect ? [component] : [],
    );
    expect(list?.placeholder).toBe(words.say('styleList'));
    const chosen = list?.options.find(({ label }) => label === 'BibTeX')?.value ?? '';
    const record = await person.select(messageOf(cited).id, list?.custom_id ?? '', [chosen]);
    expect([record.kind, read(record)[0]]).toEqual([
      'updated',
      `### ${words.say('citation', { style: 'BibTeX' })}`,
    ]);
    const shared = await press(person, record, words.say('shareButton'));
    expect([isPrivate(shared), read(shared).at(-1)]).toEqual([
      false,
      `-# ${words.say('sharedBy', { person: `<@${person.id}>` })}`,
    ]);
    expect(loopback.faults).toEqual([]);
  });

  it('has a message checked from its menu, for who asked alone', async () => {
    const person = personOf(actor);
    const said = person.say('She said: “We heard the wall of the old dam crack at noon”');
    const checked = await person.menu('Check against the coverage', said.id);
    expect([read(checked)[0], isPrivate(checked)]).toEqual([
      `### ${words.say('quotationsChecked', { count: 1 })}`,
      true,
    ]);
    const shared = await press(person, checked, words.say('shareButton'));
    expect(isPrivate(shared)).toBe(false);
    expect(loopback.faults).toEqual([]);
  });

  it.each<[string, string, string, readonly string[]]>([
    ['sources', 'article', 'dam', ['dam']],
    ['cite', 'ref', 'wall', ['wall']],
    ['quotes', 'speaker', 'mira', ['mira-tann']],
    ['whosaid', 'speaker', 'tann', ['mira-tann']],
    ['ask', 'outlet', 'river', ['The River Post']],
    ['quotes', 'mode', '', ['by', 'about']],
  ])('/%s suggests for %s “%s”', async (name, option, typed, values) => {
    const completion = await personOf(actor).complete(name, { [option]: typed }, option);
    expect(completion).toMatchObject({ suggestions: values.map((value) => ({ value })) });
  });

  it('says in their language what is wrong with an option', async () => {
    const refused = await personOf(actor).slash('sources', { from: 'May' });
    expect([read(refused), isPrivate(refused)]).toEqual([
      [
        words.say('invalid', {
          option: `\`${words.option('sources', 'from')}\``,
          expected: words.say('expectDate'),
          got: words.say('gotText', { text: 'May' }),
        }),
      ],
      true,
    ]);
  });

  it.each(Object.entries(ADMIN_ROWS))('/%s is for administrators', async (path, row) => {
    const person = personOf(actor);
    const isOffered = person.commands().some(({ name }) => name === 'corpus');
    expect(isOffered).toBe(actor.administrator);
    const lines = isOffered
      ? textsOf({ components: (await laterReply(person, path, row.options)).components ?? [] })
      : [row.first[locale]];
    expect(lines[0]).toBe(row.first[locale]);
    expect(loopback.faults).toEqual([]);
  });
});
