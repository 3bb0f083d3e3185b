/** One language at work: its sentences filled in, its numbers, dates and lists. */
import { z } from 'zod';

import type { Language, LanguageCode, SentenceKey } from './language.ts';
import type { CommandTexts } from './languages/en-commands.ts';
import type { ENGLISH } from './languages/en.ts';
import { type Message, type Values, type ValuesOf, filled } from './message.ts';

type English = typeof ENGLISH;

/** Nothing for a sentence without places. */
type Given<Key extends SentenceKey> = keyof ValuesOf<English[Key]> extends never
  ? readonly []
  : readonly [ValuesOf<English[Key]>];

/** Unicode's isolates (UAX #9): what stands between them is ordered by itself. */
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';
const HAS_ISOLATES = /[\u2066-\u2069]/u;

/** Letters that run from left to right, as far as they occur in articles and names of commands. */
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

const DATE_PARTS = [
  { year: 'numeric' },
  { year: 'numeric', month: 'short' },
  { year: 'numeric', month: 'short', day: 'numeric' },
] as const;

/** How a command and its options are called where somebody types them. */
export type Names = 'translated' | 'as declared';

/** Looks a command up whose name is not known to the compiler. */
const commandOf = (commands: object, command: string): unknown =>
  Object.entries(commands).find(([name]) => name === command)?.[1];

const faced = z.object({
  name: z.string(),
  options: z.record(z.string(), z.object({ name: z.string() })).default({}),
});

/** Says things in one language. */
export class Words {
  readonly #language: Language;
  readonly #names: Names;
  readonly #plurals: Intl.PluralRules;
  readonly #numbers: Intl.NumberFormat;
  readonly #lists: Intl.ListFormat;
  readonly #dates: readonly Intl.DateTimeFormat[];
  /** What stands between the items of a list that is cut short. */
  readonly separator: string;

  constructor(language: Language, names: Names = 'translated') {
    const { tag } = language;
    this.#language = language;
    this.#names = names;
    this.#plurals = new Intl.PluralRules(tag);
    this.#numbers = new Intl.NumberFormat(tag);
    this.#lists = new Intl.ListFormat(tag, { style: 'narrow', type: 'conjunction' });
    this.#dates = DATE_PARTS.map(
      (parts) => new Intl.DateTimeFormat(tag, { ...parts, timeZone: 'UTC' }),
    );
    const parts = this.#lists.formatToParts(['a', 'b', 'c']);
    this.separator = parts.find(({ type }) => type === 'literal')?.value ?? ', ';
  }

  /** The sentence with these values; texts that run the other way are isolated. */
  say<Key extends SentenceKey>(key: Key, ...given: Given<Key>): string {
    const [values = {}]: readonly Values[] = given;
    return filled(this.#form(this.#language.sentences[key], values), (name) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? this.number(value) : this.isolated(value);
    });
  }

  #form(message: Message, { count }: Values): string {
    if (typeof message === 'string') return message;
    return message[this.#plurals.select(Number(count))] ?? message.other;
  }

  number(value: number): string {
    return this.#numbers.format(value);
  }

  /** All of the items; the last is joined as the language joins it. */
  list(items: readonly string[]): string {
    return this.#lists.format(items.map((item) => this.isolated(item)));
  }

  /** A year, a month or a day, as far as the date goes. */
  date(date: string): string {
    const parts = date.split('-');
    const [year = 0, month = 1, day = 1] = parts.map(Number);
    return this.#dates[parts.length - 1]?.format(Date.UTC(year, month - 1, day)) ?? date;
  }

  /**
   * A text in other letters so that it reorders nothing around it, where the language runs from
   * right to left; any other text as it is. Not for quoted words.
   */
  isolated(text: string): string {
    const isForeign =
      this.#language.isRightToLeft && LEFT_TO_RIGHT.test(text) && !HAS_ISOLATES.test(text);
    return isForeign ? `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}` : text;
  }

  /**
   * A piece of a line that is made of pieces, kept apart from the others: where the language runs
   * from right to left, two pieces of one direction would be read as one.
   */
  readonly apart = (piece: string): string =>
    this.#language.isRightToLeft && !piece.startsWith(FIRST_STRONG_ISOLATE)
      ? `${FIRST_STRONG_ISOLATE}${piece}${POP_DIRECTIONAL_ISOLATE}`
      : piece;

  /** What people see of the commands. */
  get commands(): CommandTexts {
    return this.#language.commands;
  }

  get code(): LanguageCode {
    return this.#language.code;
  }

  #face(command: string): z.infer<typeof faced> | undefined {
    return faced.safeParse(commandOf(this.commands, command)).data;
  }

  /** `/ask`, as people here have to type it. */
  command(name: string): string {
    const called = this.#names === 'translated' ? this.#face(name)?.name : undefined;
    return `/${called ?? name}`;
  }

  /** An option, as people here have to type it. */
  option(command: string, option: string): string {
    const face = this.#names === 'translated' ? this.#face(command) : undefined;
    return face?.options[option]?.name ?? option;
  }

  /** What stands before the value of an option: `Question`. */
  label(command: string, option: string): string {
    const name = (this.#face(command)?.options[option]?.name ?? option).replaceAll(/[-_]/gu, ' ');
    return name.slice(0, 1).toLocaleUpperCase(this.#language.tag) + name.slice(1);
  }
}
