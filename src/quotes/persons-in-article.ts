import type { NameMention } from './names-in-text.ts';
/** The people whom an article names: which of its names are one person's, and why. */
import {
  type Person,
  addName,
  canBeOne,
  endsWith,
  newPerson,
  sameFullName,
  surnameOf,
} from './person.ts';
import { type Role, rolesBeside } from './role.ts';

/** What is known of an article's names. */
export interface Cast {
  readonly persons: readonly Person[];
  readonly personOf: ReadonlyMap<NameMention, Person>;
  readonly because: ReadonlyMap<NameMention, string>;
}

/** A namesake named this many times as often in full is the one meant by the surname. */
const DOMINANCE = 2;

interface Named {
  readonly name: NameMention;
  readonly roles: readonly Role[];
}

/** Whether the full names of a surname alone tell who is meant. */
type Choice = { readonly person: Person; readonly because: string } | undefined;

const fullNames = (names: readonly NameMention[]): number =>
  names.filter(({ words }) => words.length > 1).length;
const fullMentions = ({ names }: Person): number => fullNames(names);

/** The paragraph of an offset, by the line ends before it. */
function paragraphCounter(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\n+/gu)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    for (let high = ends.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Which of several people with the surname a bare one means. */
function chooseNamesake(
  { name, roles }: Named,
  namesakes: readonly Person[],
  paragraphOf: (offset: number) => number,
): Choice {
  const possible = namesakes.filter((person) =>
    canBeOne(person, { gender: name.gender, suffix: name.suffix, roles }),
  );
  const [only] = possible;
  if (only === undefined) return undefined;
  if (possible.length === 1) {
    const because =
      namesakes.length === 1
        ? 'the only person of the article with this surname'
        : 'the only one with this surname whom the title fits';
    return { person: only, because };
  }
  if (roles.length > 0) {
    const holders = possible.filter((person) =>
      person.roles.some((role) => roles.some(({ head }) => head === role.head)),
    );
    const [holder] = holders;
    if (holder !== undefined && holders.length === 1) {
      return { person: holder, because: 'the only one with this surname who has this title' };
    }
  }
  const namedWithin = (paragraphsBack: number): readonly Person[] =>
    possible.filter((person) =>
      person.names.some(
        ({ words, span }) =>
          words.length > 1 &&
          span.start < name.span.start &&
          paragraphOf(name.span.start) - paragraphOf(span.start) <= paragraphsBack,
      ),
    );
  const [first, ...later] = namedWithin(Infinity);
  if (first !== undefined && later.length === 0) {
    return { person: first, because: 'the only one with this surname named in full so far' };
  }
  const [most, second] = possible.toSorted((a, b) => fullMentions(b) - fullMentions(a));
  if (most && second && fullMentions(most) >= DOMINANCE * fullMentions(second)) {
    return { person: most, because: 'the one with this surname whom the article mostly names' };
  }
  const [last, ...others] = namedWithin(1);
  const [usual, ...alsoUsual] = possible.filter(({ names }) => names.length > fullNames(names));
  if (
    usual !== undefined &&
    alsoUsual.length === 0 &&
    (last === usual || others.length !== 0 || last === undefined)
  ) {
    return { person: usual, because: 'the only one whom the article calls by the surname so far' };
  }
  if (usual === undefined && last !== undefined && others.length === 0) {
    return { person: last, because: 'the one with this surname named in full just before' };
  }
  return undefined;
}

/** Whether a full name stands for a person: by its look, its role, or because a source says so. */
const isPersonal = ({ name, roles }: Named, sources: ReadonlySet<string>): boolean =>
  name.looksPersonal || roles.length > 0 || sources.has(surnameOf(name));

function joinFullNames(named: readonly Named[], because: Map<NameMention, string>): Person[] {
  const persons: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  for (const { name, roles } of named) {
    const namesakes = bySurname.get(surnameOf(name)) ?? [];
    const same = namesakes.filter(
      (person) =>
        (sameFullName(person.words, name.words) || endsWith(name.words, person.words)) &&
        canBeOne(person, { gender: name.gender, suffix: name.suffix, roles }),
    );
    const [known] = same;
    if (known !== undefined && same.length === 1) {
      addName(known, name, roles);
      because.set(name, 'the same full name in the article');
      continue;
    }
    const person = newPerson(name);
    addName(person, name, roles);
    persons.push(person);
    bySurname.set(surnameOf(name), [...namesakes, person]);
  }
  return persons;
}

function put(map: Map<string, Person[]>, key: string, person: Person): void {
  map.set(key, [...(map.get(key) ?? []), person]);
}

/**
 * The people of a text. `isSource` tells which names are sources of a quotation: such a name is a person's though
 * nothing else of the article says so.
 */
export function personsInArticle(
  text: string,
  names: readonly NameMention[],
  isSource: (name: NameMention) => boolean,
): Cast {
  const named = names.map((name) => ({ name, roles: rolesBeside(text, name) }));
  const sources = new Set(
    names.filter((name) => isSource(name) || name.hasCourtesy).map((name) => surnameOf(name)),
  );
  const because = new Map<NameMention, string>();
  const pairs = new Set(
    names.filter(({ words }) => words.length === 2).map(({ words }) => words.join(' ')),
  );
  // “Hillary Clinton Says Trump …” in a headline.
  const runsOn = ({ words }: NameMention): boolean =>
    words.length > 2 && pairs.has(words.slice(0, 2).join(' '));
  const full = named.filter(
    (one) => one.name.words.length > 1 && !runsOn(one.name) && isPersonal(one, sources),
  );
  const persons = joinFullNames(full, because);
  const personOf = new Map<NameMention, Person>();
  for (const person of persons) for (const name of person.names) personOf.set(name, person);
  const bySurname = new Map<string, Person[]>();
  const byGiven = new Map<string, Person[]>();
  for (const person of persons) {
    put(bySurname, surnameOf(person), person);
    put(byGiven, person.words[0] ?? '', person);
  }
  const paragraphOf = paragraphCounter(text);
  for (const one of named) {
    const { name, roles } = one;
    if (name.words.length > 1) continue;
    const surname = surnameOf(name);
    const namesakes = bySurname.get(surname) ?? [];
    const chosen = chooseNamesake(one, namesakes, paragraphOf);
    const given = byGiven.get(surname) ?? [];
    const [onlyGiven] = given;
    if (chosen !== undefined) {
      addName(chosen.person, name, roles);
      personOf.set(name, chosen.person);
      because.set(name, chosen.because);
    } else if (namesakes.length === 0 && onlyGiven !== undefined && given.length === 1) {
      addName(onlyGiven, name, roles);
      personOf.set(name, onlyGiven);
      because.set(name, 'the only person of the article with this given name');
    } else if (name.hasCourtesy || name.hasOffice || sources.has(surname)) {
      const person = newPerson(name);
      addName(person, name, roles);
      persons.push(person);
      put(bySurname, surname, person);
      personOf.set(name, person);
    }
  }
  return { persons, personOf, because };
}
