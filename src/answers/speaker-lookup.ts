/** Finds speakers by what people type of their names. */
import { ROLE_NOUNS } from '../quotes/person-words.ts';
import type { Attributed, QuotationBook } from '../quotes/quotation-book.ts';
import type { Speaker } from '../quotes/speaker.ts';
import { FuzzyNames, fuzzyParts } from '../search/fuzzy.ts';
import { type Steps, finish } from '../search/steps.ts';
import { fold } from '../text/fold.ts';
import type { SpeakerChoice } from './answer.ts';
import { NameBook } from './name-book.ts';
import { shortRole } from './short-role.ts';

/**
 * Whom typed text may mean. `several` have the name; `close` are called otherwise, but nearly so; `none` is like it: those quoted most.
 */
export type SpeakerMeant =
  | { readonly kind: 'one'; readonly speaker: Speaker; readonly asTyped: boolean }
  | {
      readonly kind: 'several' | 'close' | 'none';
      readonly choices: readonly SpeakerChoice[];
    };

const MAX_CHOICES = 10;
const MAX_CLOSE = 5;

const withoutArticle = (words: string): string => words.trim().replace(/^(?:an?|the) /iu, '');

/** The words of a role without “the” and possessive endings. */
const roleWords = (role: string): string[] =>
  fold(role)
    .replaceAll(/^the |'s\b/gu, '')
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '');

/** “Iran” and “Iranian” are of one country. */
const isSameStem = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)));

/** What takes time to make of the speakers of many articles. */
interface SpeakerParts {
  readonly speakers: readonly Speaker[];
  readonly quotationsOf: ReadonlyMap<string, readonly Attributed[]>;
  readonly namesakes: ReadonlyMap<string, number>;
  readonly suggestions: FuzzyNames;
  readonly names: NameBook;
  readonly described: readonly Speaker[];
  readonly descriptions: NameBook;
}

/** The quotations of each speaker, by the speaker's id. */
function bySpeaker(all: readonly Attributed[]): Map<string, Attributed[]> {
  const found = new Map<string, Attributed[]>();
  for (const attributed of all) {
    const id = attributed.speaker?.id;
    if (id === undefined) continue;
    const known = found.get(id);
    if (known === undefined) found.set(id, [attributed]);
    else known.push(attributed);
  }
  return found;
}

function* speakerParts(book: QuotationBook): Steps<SpeakerParts> {
  const quotationsOf = bySpeaker(book.all);
  yield;
  const count = ({ id }: Speaker): number => quotationsOf.get(id)?.length ?? 0;
  const speakers = book.speakers
    .filter((speaker) => speaker.kind === 'named' && count(speaker) > 0)
    .toSorted((a, b) => count(b) - count(a) || (a.name < b.name ? -1 : 1));
  const namesakes = new Map<string, number>();
  for (const { name } of speakers) {
    namesakes.set(fold(name), (namesakes.get(fold(name)) ?? 0) + 1);
    yield;
  }
  const shown = speakers.map(({ name }) => name);
  const suggestions = new FuzzyNames(shown, yield* fuzzyParts(shown));
  const names = yield* NameBook.making(
    speakers.map(({ name, otherNames }) => [name, ...otherNames]),
  );
  const described = book.speakers.filter(({ kind }) => kind === 'described');
  const descriptions = yield* NameBook.making(described.map(({ name }) => [withoutArticle(name)]));
  return { speakers, quotationsOf, namesakes, suggestions, names, described, descriptions };
}

/** Looks up one revision's speakers. */
export class SpeakerLookup {
  /** Those quoted most often first, then by name. */
  readonly #speakers: readonly Speaker[];
  readonly #quotationsOf: ReadonlyMap<string, readonly Attributed[]>;
  readonly #suggestions: FuzzyNames;
  readonly #names: NameBook;
  /** Those whom articles only describe: “a Kremlin spokesman”. */
  readonly #described: readonly Speaker[];
  readonly #descriptions: NameBook;
  readonly #byId: ReadonlyMap<string, Speaker>;
  readonly #byReading: ReadonlyMap<string, Speaker>;
  readonly #namesakes: ReadonlyMap<string, number>;

  constructor(book: QuotationBook, parts: SpeakerParts = finish(speakerParts(book))) {
    this.#speakers = parts.speakers;
    this.#quotationsOf = parts.quotationsOf;
    this.#suggestions = parts.suggestions;
    this.#names = parts.names;
    this.#described = parts.described;
    this.#descriptions = parts.descriptions;
    this.#namesakes = parts.namesakes;
    this.#byId = new Map(this.#speakers.map((speaker) => [speaker.id, speaker]));
    this.#byReading = new Map(this.#speakers.map((speaker) => [this.#reading(speaker), speaker]));
  }

  /** The lookup of a book's speakers, made in short steps. */
  static *making(book: QuotationBook): Steps<SpeakerLookup> {
    return new SpeakerLookup(book, yield* speakerParts(book));
  }

  #count({ id }: Speaker): number {
    return this.quotationsOf(id).length;
  }

  /** How one speaker is named so that nobody else is: the name, with the id where others have it too. */
  #reading({ id, name }: Speaker): string {
    return (this.#namesakes.get(fold(name)) ?? 0) > 1 ? `${name} (${id})` : name;
  }

  /** Everything a speaker said, in the order of the articles and their text. */
  quotationsOf(id: string): readonly Attributed[] {
    return this.#quotationsOf.get(id) ?? [];
  }

  /** A speaker with what tells namesakes apart. */
  choice(speaker: Speaker): SpeakerChoice {
    const [role] = speaker.roles;
    const { id, name } = speaker;
    return { id, name, ...(role === undefined ? {} : { role }), quotations: this.#count(speaker) };
  }

  /** What people read for an id, which {@link find} takes for the same speaker; other text as it is. */
  readable(typed: string): string {
    const speaker = this.#byId.get(typed.trim());
    return speaker === undefined ? typed : this.#reading(speaker);
  }

  /**
   * Speakers that `typed` may mean, best first, at most `limit`; for blank text those quoted most.
   */
  suggest(typed: string, limit: number): SpeakerChoice[] {
    if (typed.trim() === '') return this.#choices(this.#speakers.slice(0, limit));
    const begun = this.#suggestions.find(typed, limit).map(({ number }) => number);
    const close = begun.length < limit ? this.#names.closest(typed, limit) : [];
    return this.#choices(this.#at([...new Set([...begun, ...close])].slice(0, limit)));
  }

  #at(numbers: readonly number[]): Speaker[] {
    return numbers.flatMap((number) => this.#speakers[number] ?? []);
  }

  #choices(speakers: readonly Speaker[]): SpeakerChoice[] {
    return speakers.map((speaker) => this.choice(speaker));
  }

  /** The speaker that `typed` names by id, name or something like it; several for namesakes. */
  find(typed: string): SpeakerMeant {
    const known = this.#byId.get(typed.trim()) ?? this.#byReading.get(typed.trim());
    if (known !== undefined) return { kind: 'one', speaker: known, asTyped: true };
    const named = this.#named(typed);
    const [speaker] = named;
    if (speaker !== undefined && named.length === 1) return { kind: 'one', speaker, asTyped: true };
    if (named.length > 1) return this.#several(named);
    const described = this.#describedAs(typed);
    if (described !== undefined) return { kind: 'one', speaker: described, asTyped: true };
    const likes = [this.#ofRole(typed), ...this.#likeNames(typed)];
    for (const like of likes) {
      const [only] = like;
      if (only !== undefined && like.length === 1)
        return { kind: 'one', speaker: only, asTyped: false };
      if (like.length > 1)
        return { kind: 'close', choices: this.#choices(like.slice(0, MAX_CHOICES)) };
    }
    const close = this.#at(this.#names.closest(typed, MAX_CLOSE));
    if (close.length > 0) return { kind: 'close', choices: this.#choices(close) };
    return { kind: 'none', choices: this.suggest('', MAX_CLOSE) };
  }

  #several(speakers: readonly Speaker[]): SpeakerMeant {
    return { kind: 'several', choices: this.#choices(speakers.slice(0, MAX_CHOICES)) };
  }

  /** Those of the whole name; a last name alone is of all who have it. */
  #named(typed: string): Speaker[] {
    const exact = this.#names.exact(typed);
    return this.#at(
      exact.length > 0 && /\S\s+\S/u.test(typed.trim()) ? exact : this.#names.withWords(typed),
    );
  }

  /** Those whose names are like what was typed: other spellings, then beginnings. */
  #likeNames(typed: string): Speaker[][] {
    return [this.#names.spelt(typed), this.#names.begun(typed)].map((found) => this.#at(found));
  }

  /** The only one that articles describe in the words that were typed: “the Kremlin spokesman”. */
  #describedAs(typed: string): Speaker | undefined {
    const found = this.#descriptions.exact(withoutArticle(typed));
    return found.length === 1 ? this.#described[found[0] ?? -1] : undefined;
  }

  /** Those who have the role that was typed: “the supreme leader”, “Iranian leader”. */
  #ofRole(typed: string): Speaker[] {
    const wanted = roleWords(typed);
    if (!ROLE_NOUNS.has(wanted.at(-1) ?? '')) return [];
    return this.#speakers.filter(({ roles }) =>
      roles.some((role) => {
        const held = roleWords(shortRole(role));
        return wanted.every((word) => held.some((own) => isSameStem(own, word)));
      }),
    );
  }
}
