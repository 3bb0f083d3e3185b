/** A person as one article knows them: names, roles and gender, gathered from every mention. */
import { sameGivenName } from './given-names.ts';
import type { NameMention } from './names-in-text.ts';
import { type Role, contradict } from './role.ts';
import { type Gender, gendersAgree } from './speaker.ts';

/** A person of an article; grows while the article is read. */
export interface Person {
  /** Folded words of the fullest name; the last is the surname. */
  words: readonly string[];
  written: string;
  gender: Gender;
  suffix: string;
  readonly roles: Role[];
  readonly names: NameMention[];
}

/** The surname a name ends with. */
export const surnameOf = ({ words }: { readonly words: readonly string[] }): string =>
  words.at(-1) ?? '';

/** A person known by one name so far. */
export const newPerson = (name: NameMention): Person => ({
  words: name.words,
  written: name.written,
  gender: name.gender,
  suffix: name.suffix,
  roles: [],
  names: [],
});

/** Adds a mention; the name with most words is the person's. */
export function addName(person: Person, name: NameMention, roles: readonly Role[]): void {
  person.names.push(name);
  // “Vermont Bernie Sanders” is no fuller name.
  if (name.words.length > person.words.length && !endsWith(name.words, person.words)) {
    person.words = name.words;
    person.written = name.written;
  }
  if (person.suffix === '') person.suffix = name.suffix;
  if (person.gender === 'unknown') person.gender = name.gender;
  for (const role of roles) {
    if (!person.roles.some(({ written }) => sameWriting(written, role.written)))
      person.roles.push(role);
  }
}

const plain = (written: string): string => written.replaceAll('’', "'").toLowerCase();

/** Whether two roles are the same words. */
export const sameWriting = (a: string, b: string): boolean => plain(a) === plain(b);

/** Whether two full names can be one person's: one surname, and one given name where both have one. */
export function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [first = '', ...middleA] = a.slice(0, -1);
  const [other = '', ...middleB] = b.slice(0, -1);
  if (first === '' || other === '') return false;
  const middlesAgree =
    middleA.length === 0 ||
    middleB.length === 0 ||
    middleA.some((middle) => middleB.some((its) => sameGivenName(middle, its)));
  return sameGivenName(first, other) && middlesAgree;
}

/** Whether one name is the end of the other, at least two words: “Vermont Bernie Sanders”. */
export const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 1 && short.every((word, at) => long[long.length - short.length + at] === word);

/** What keeps people of one name apart. */
interface Known {
  readonly gender: Gender;
  readonly suffix: string;
  readonly roles: readonly Role[];
}

/** Whether nothing that is known of two people keeps them apart. */
export const canBeOne = (a: Known, b: Known): boolean =>
  gendersAgree(a.gender, b.gender) &&
  (a.suffix === '' || b.suffix === '' || a.suffix === b.suffix) &&
  !a.roles.some((role) => b.roles.some((other) => contradict(role, other)));
