/** Who the page acts as, where and in which language: the switches at its top. */
import type { APIApplicationCommand } from 'discord.js';
import { Locale } from 'discord.js';
import { z } from 'zod';

import type { Loopback } from '../loopback/loopback.ts';
import type { Person } from '../loopback/person.ts';

/** One setting of a switch. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** The people that a visitor can be, by the name that messages show. */
const PEOPLE = {
  you: { label: 'You, a member', administrator: false },
  robin: { label: 'Robin, another member', administrator: false },
  alex: { label: 'Alex, an administrator', administrator: true },
} as const;

const PLACES = {
  server: 'A server',
  'bot-dm': 'Direct messages',
  'user-install': 'Anywhere: you installed it',
} as const;

/** What a request says of its sender in the query of its address; the first of each by default. */
const seat = z.object({
  person: z.enum(['you', 'robin', 'alex']).default('you'),
  place: z.enum(['server', 'bot-dm', 'user-install']).default('server'),
  locale: z.enum(Locale).default(Locale.EnglishUS),
});

/** Who acts, where and in which language. */
export type Seat = z.infer<typeof seat>;

/** The seat of a request, or what is wrong with its query. */
export const readSeat = (query: unknown) => seat.safeParse(query);

/** Makes the people, so that each is there before the others look. */
export function invitePeople(loopback: Loopback): void {
  for (const [name, { administrator }] of Object.entries(PEOPLE)) {
    loopback.person(name, { administrator });
  }
}

/** The person who sits there. */
export function personAt(loopback: Loopback, { person, place, locale }: Seat): Person {
  const { administrator } = PEOPLE[person];
  return loopback.person(person, { administrator }).at({ place, locale });
}

/** The settings of the switches; languages are those that the bot's commands are worded in. */
export function seatChoices(commands: readonly APIApplicationCommand[]) {
  return {
    people: Object.entries(PEOPLE).map(([id, { label }]): Choice => ({ id, label })),
    places: Object.entries(PLACES).map(([id, label]): Choice => ({ id, label })),
    locales: localesOf(commands).map((id): Choice => ({ id, label: nameOfLocale(id) })),
  };
}

/** Discord's locales that a name or description is given in, American English first. */
function localesOf(commands: readonly APIApplicationCommand[]): readonly Locale[] {
  const given = new Set(
    commands.flatMap(({ name_localizations: names, description_localizations: descriptions }) => [
      ...Object.keys(names ?? {}),
      ...Object.keys(descriptions ?? {}),
    ]),
  );
  const others = Object.values(Locale).filter((locale) => given.has(locale));
  return [Locale.EnglishUS, ...others.filter((locale) => locale !== Locale.EnglishUS)];
}

/** The language's name in itself, for example "français". */
function nameOfLocale(locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}
