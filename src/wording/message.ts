/** Sentences with places for what differs, and the forms that go with a number. */

/** A form for each plural category of a language, as `Intl.PluralRules` names them. */
export type Forms = { readonly other: string } & {
  readonly [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/**
 * A sentence with `{name}` where something is put in; the form is chosen by the number that is put
 * in for `{count}`.
 */
export type Message = string | Forms;

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type TextOf<Of extends Message> = Of extends string ? Of : Extract<Of[keyof Of], string>;

/** What has to be put into a message. */
export type ValuesOf<Of extends Message> = {
  readonly [Name in NamesIn<TextOf<Of>>]: Name extends 'count' ? number : string | number;
};

/** Values by name, for whoever does not know the message. */
export type Values = Readonly<Record<string, string | number>>;

const PLACE = /\{(?<name>\w+)\}/gu;

/** The names of a text's places, each once, in the order of the alphabet. */
export const placesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(PLACE)].map(({ groups }) => groups?.['name'] ?? ''))].toSorted();

/** All texts of a message. */
export const textsOfMessage = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

/** `text` with every place filled by `valueOf` its name. */
export const filled = (text: string, valueOf: (name: string) => string): string =>
  text.replace(PLACE, (_, name: string) => valueOf(name));
