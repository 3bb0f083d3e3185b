/** That every language says everything that English says, with the same places, within Discord's limits. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import {
  MAX_BUTTON_LABEL_CHARS,
  MAX_DESCRIPTION_CHARS,
  MAX_MENU_NAME_CHARS,
  TRANSLATED_NAME,
} from '../../src/discord/limits.ts';
import type { Language, SentenceKey } from '../../src/wording/language.ts';
import { LANGUAGES } from '../../src/wording/languages.ts';
import { ENGLISH } from '../../src/wording/languages/en.ts';
import { type Message, placesIn, textsOfMessage } from '../../src/wording/message.ts';

const languages = Object.values(LANGUAGES);
const isKey = (key: string): key is SentenceKey => key in ENGLISH;
const keys = Object.keys(ENGLISH).filter(isKey);

const placesOf = (message: Message): string[] =>
  [...new Set(textsOfMessage(message).flatMap(placesIn))].toSorted();

/** What is wrong with the sentences of a language, a line a fault. */
const faults = ({ sentences, tag }: Pick<Language, 'sentences' | 'tag'>): string[] => {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  // French and Spanish have a form for millions, which nothing here is counted in.
  const wanted = pluralCategories.filter((category) => category !== 'many' || tag === 'ru');
  return keys.flatMap((key) => {
    const message: Message = sentences[key];
    const wants = placesOf(ENGLISH[key]);
    const found: string[] = [];
    if (placesOf(message).join() !== wants.join())
      found.push(`${key}: places ${placesOf(message).join()}`);
    if (textsOfMessage(message).some((text) => text.trim() === '')) found.push(`${key}: empty`);
    if (typeof message === 'string') return found;
    if (!wants.includes('count')) found.push(`${key}: forms of nothing that is counted`);
    if (Object.keys(message).toSorted().join() !== wanted.toSorted().join()) {
      found.push(`${key}: forms ${Object.keys(message).join()}`);
    }
    return found;
  });
};

const named = z.object({ name: z.string(), description: z.string() });
type Named = z.infer<typeof named>;

/** Every face of a language's commands, sub-commands and options, by its path. */
function faces(value: unknown, path: string): [string, Named][] {
  const own = named.safeParse(value).data;
  const inner = z.record(z.string(), z.unknown()).safeParse(value).data ?? {};
  return [
    ...(own === undefined ? [] : [[path, own] satisfies [string, Named]]),
    ...Object.entries(inner).flatMap(([key, part]) => faces(part, `${path}/${key}`)),
  ];
}

const names = (of: readonly Named[]): string[] => of.map(({ name }) => name);

const BUTTONS = keys.filter((key) => /Button$|^position$/u.test(key) && key !== 'unknownButton');

describe.each(languages)('$code', (language) => {
  it('has the places and plural forms of every sentence', () =>
    expect(faults(language)).toEqual([]));

  it('has names and descriptions that Discord takes', () => {
    const all = faces(language.commands, '');
    expect(all.length).toBeGreaterThan(40);
    const broken = all.filter(
      ([, { name, description }]) =>
        (language.discordLocales.length > 0 && !TRANSLATED_NAME.test(name)) ||
        name.length > MAX_MENU_NAME_CHARS ||
        name.includes(':') ||
        description === '' ||
        description.length > MAX_DESCRIPTION_CHARS,
    );
    expect(broken).toEqual([]);
    expect(language.commands.check.menu.length).toBeLessThanOrEqual(MAX_MENU_NAME_CHARS);
  });

  it('gives no two commands, and no two options of one command, the same name', () => {
    const commands = Object.values(language.commands);
    const groups = [
      names(commands),
      ...commands.map((command) =>
        names(Object.values('options' in command ? command.options : command.subcommands)),
      ),
    ];
    expect(groups.filter((group) => new Set(group).size < group.length)).toEqual([]);
  });

  it('has labels that fit on buttons, and short titles for forms', () => {
    const long = BUTTONS.flatMap((key) =>
      textsOfMessage(language.sentences[key]).filter(
        (text) => text.length > MAX_BUTTON_LABEL_CHARS - 20,
      ),
    );
    expect(long).toEqual([]);
    // Discord: a modal's title and a field's label have at most 45 characters.
    for (const key of ['jumpButton', 'pageRange'] as const) {
      const lengths = textsOfMessage(language.sentences[key]).map((text) => text.length);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(40);
    }
  });
});

describe('a language that does not match', () => {
  it('is told apart', () => {
    const broken = { ...ENGLISH, paragraph: 'paragraph', articles: { one: '{count}', other: '' } };
    expect(faults({ tag: 'en', sentences: broken })).toEqual([
      'articles: empty',
      'paragraph: places ',
    ]);
  });
});

describe('Persian', () => {
  it('has every run of Latin letters in isolates', () => {
    const texts = [
      ...Object.values(LANGUAGES.fa.sentences).flatMap(textsOfMessage),
      ...faces(LANGUAGES.fa.commands, '').map(([, { description }]) => description),
    ];
    const bare = texts.filter((text) =>
      /[A-Za-z]/u.test(text.replaceAll(/\u2068[^\u2069]*\u2069|\{\w+\}/gu, '')),
    );
    expect(bare).toEqual([]);
  });
});
