/** Whom the sources of one article mean: people, organisations, or words that the article leaves open. */
import { fold } from '../text/fold.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import { type Span, slice } from '../text/span.ts';
import { type NameMention, namesInText, quotedUnits } from './names-in-text.ts';
import type { Person } from './person.ts';
import { personsInArticle } from './persons-in-article.ts';
import type { Quotation } from './quotation.ts';
import { describes } from './role.ts';
import { type SourceReading, placeOfSource, readSource } from './source-mention.ts';
import { type Gender, gendersAgree } from './speaker.ts';

/** Whom a source means, and why. */
export type Meaning =
  | { readonly kind: 'person'; readonly person: Person; readonly because?: string | undefined }
  | { readonly kind: 'organisation' | 'role' | 'pronoun' };

/** A source or relay and its meaning. */
export interface ReadMention {
  readonly place: Span;
  readonly written: string;
  readonly meaning: Meaning;
}

/** An article's people and what its sources mean, each place once. */
export interface ArticleReading {
  readonly persons: readonly Person[];
  readonly because: ReadonlyMap<NameMention, string>;
  readonly mentions: ReadonlyMap<string, ReadMention>;
}

/** A place as a key. */
const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

/** A pronoun looks back no further than this many sentences that name people. */
const MAX_SENTENCES_BACK = 3;

/** Somebody mentioned outside quotation marks. */
interface Appearance {
  readonly at: number;
  readonly person: Person;
  /** Speaker of a quotation: whom a later pronoun means first. */
  readonly isSpeaker: boolean;
  /** Where the name ends; its start for a pronoun. */
  readonly end: number;
}

const agrees = (person: Person, gender: Gender): boolean => gendersAgree(person.gender, gender);

const unique = (people: readonly Person[]): readonly Person[] => [...new Set(people)];

/** The index of the first appearance at or after an offset. */
function firstFrom(appearances: readonly Appearance[], offset: number): number {
  let low = 0;
  for (let high = appearances.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((appearances[middle]?.at ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whom a pronoun at `at` means; `starts` are where the sentences begin, up to its own. */
function antecedent(
  at: number,
  gender: Gender,
  starts: readonly number[],
  appearances: readonly Appearance[],
): Meaning {
  let to = at;
  let looked = 0;
  for (let index = starts.length - 1; index >= 0 && looked < MAX_SENTENCES_BACK; index -= 1) {
    const from = starts[index] ?? 0;
    const here = appearances.slice(firstFrom(appearances, from), firstFrom(appearances, to));
    to = from;
    if (here.length === 0) continue;
    looked += 1;
    const fitting = here.filter(({ person }) => agrees(person, gender));
    const speaker = fitting.findLast(({ isSpeaker }) => isSpeaker)?.person;
    if (speaker !== undefined) {
      return { kind: 'person', person: speaker, because: 'the speaker of the quotation before' };
    }
    const people = unique(fitting.map(({ person }) => person));
    const [only] = people;
    if (only !== undefined && people.length === 1) {
      return { kind: 'person', person: only, because: 'the only person of the sentence before' };
    }
    if (people.length > 1) return { kind: 'pronoun' };
  }
  return { kind: 'pronoun' };
}

/** Between a name and its “who” there is nothing but an apposition. */
const ONLY_APPOSITION = /^(?:\s\([^)\n]{1,30}\))?(?:,[^,;.:“”"\n]{1,80})?,?\s$/u;
/** A name after these may belong to the noun before, which “who” may mean as well. */
const GOVERNED =
  /\b(?:to|of|for|with|by|than|like|under|from|about|against)\s(?:[\p{L}.]+\s){0,2}$/iu;

/** The name that a “who” at `at` follows: “Jones, the chairman, who said”. */
function relativeAntecedent(text: string, at: number, appearances: readonly Appearance[]): Meaning {
  const name = appearances[firstFrom(appearances, at) - 1];
  if (name === undefined || !ONLY_APPOSITION.test(text.slice(name.end, at)))
    return { kind: 'pronoun' };
  if (GOVERNED.test(text.slice(Math.max(0, name.at - 40), name.at))) return { kind: 'pronoun' };
  return { kind: 'person', person: name.person, because: 'the name before “who”' };
}

/** Reads every source and relay of an article. */
export function readArticle(text: string, quotations: readonly Quotation[]): ArticleReading {
  const places = quotations
    .flatMap(({ source, relays }) => [
      ...(source === null ? [] : [{ place: placeOfSource(source), isRelay: false }]),
      ...relays.map((relay) => ({ place: placeOfSource(relay.source), isRelay: true })),
    ])
    .toSorted((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
  // A headline goes on in capitals behind its speaker: “Jane Doe Says …”.
  const names = namesInText(text, new Set(places.map(({ place }) => place.end)));
  let next = 0;
  const readings = places.map(({ place, isRelay }) => {
    while (next < names.length && (names[next]?.span.end ?? 0) <= place.start) next += 1;
    const near: NameMention[] = [];
    for (let index = next; index < names.length; index += 1) {
      const name = names[index];
      if (name === undefined || name.span.start >= place.end) break;
      near.push(name);
    }
    return { place, isRelay, reading: readSource(text, place, near) };
  });
  const sourceNames = new Set(
    readings.flatMap(({ reading }) => (reading.kind === 'name' ? [reading.name] : [])),
  );
  const { persons, personOf, because } = personsInArticle(text, names, (name) =>
    sourceNames.has(name),
  );
  const quoted = quotedUnits(text);
  const appearances: Appearance[] = names.flatMap((name) => {
    const person = personOf.get(name);
    if (person === undefined || name.isQuoted) return [];
    const isSpeaker = sourceNames.has(name);
    return [{ at: name.span.start, person, isSpeaker, end: name.span.end }];
  });
  const starts = paragraphs(text)
    .flatMap(({ start, end }) => sentences(text, start, end))
    .map(({ start }) => start);
  const mentions = new Map<string, ReadMention>();
  let sentence = 0;
  for (const { place, isRelay, reading } of readings) {
    while (sentence < starts.length && (starts[sentence] ?? 0) <= place.start) sentence += 1;
    const written = slice(text, place).replaceAll(/\s+/gu, ' ');
    const isInside = quoted[place.start] === 1;
    const meaning = meaningOf(
      reading,
      isInside,
      place,
      starts.slice(Math.max(0, sentence - 12), sentence),
    );
    mentions.set(keyOf(place), { place, written, meaning });
    if (meaning.kind !== 'person' || isRelay || reading.kind === 'name') continue;
    appearances.splice(firstFrom(appearances, place.start), 0, {
      at: place.start,
      person: meaning.person,
      isSpeaker: true,
      end: place.end,
    });
  }
  return { persons, because, mentions };

  function meaningOf(
    reading: SourceReading,
    isInside: boolean,
    place: Span,
    before: readonly number[],
  ): Meaning {
    switch (reading.kind) {
      case 'name': {
        const person = personOf.get(reading.name);
        if (person === undefined) return { kind: 'organisation' };
        return { kind: 'person', person, because: because.get(reading.name) };
      }
      case 'organisation':
        return { kind: 'organisation' };
      case 'relative':
        return relativeAntecedent(text, place.start, appearances);
      case 'pronoun':
        if (isInside || reading.gender === 'unknown') return { kind: 'pronoun' };
        return antecedent(place.start, reading.gender, before, appearances);
      case 'role': {
        const { role } = reading;
        if (role === undefined) return { kind: 'role' };
        const holders = persons.filter((person) =>
          person.roles.some((stated) => describes(role, stated)),
        );
        const [holder] = holders;
        return holder !== undefined && holders.length === 1
          ? {
              kind: 'person',
              person: holder,
              because: `the only person of the article called ${fold(role.head)}`,
            }
          : { kind: 'role' };
      }
    }
  }
}
