/** Finds speakers by what people type of their names. */
import type { Attributed, QuotationBook } from '../quotes/quotation-book.ts';
import type { Speaker } from '../quotes/speakers.ts';
import { FuzzyNames } from '../search/fuzzy.ts';
import type { SpeakerChoice } from './answer.ts';

/** Whom typed text may mean. */
export type SpeakerMeant =
  | { readonly kind: 'one'; readonly speaker: Speaker; readonly asTyped: boolean }
  | { readonly kind: 'several' | 'none'; readonly choices: readonly SpeakerChoice[] };

const MAX_CHOICES = 5;

/** Looks up one revision's speakers. */
export class SpeakerLookup {
  /** Those quoted most often first, then by name. */
  readonly #speakers: readonly Speaker[];
  readonly #quotationsOf = new Map<string, Attributed[]>();
  readonly #names: FuzzyNames;

  constructor({ all, speakers }: QuotationBook) {
    for (const attributed of all) {
      const id = attributed.speaker?.id;
      if (id === undefined) continue;
      const known = this.#quotationsOf.get(id);
      if (known === undefined) this.#quotationsOf.set(id, [attributed]);
      else known.push(attributed);
    }
    this.#speakers = speakers
      .filter(({ kind }) => kind === 'named')
      .filter(({ id }) => this.#quotationsOf.has(id))
      .toSorted((a, b) => this.#count(b) - this.#count(a) || (a.name < b.name ? -1 : 1));
    this.#names = new FuzzyNames(this.#speakers.map(({ name }) => name));
  }

  #count({ id }: Speaker): number {
    return this.quotationsOf(id).length;
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

  /**
   * Speakers that `typed` may mean, best first, at most `limit`; for blank text those quoted most.
   */
  suggest(typed: string, limit: number): SpeakerChoice[] {
    const found =
      typed.trim() === ''
        ? this.#speakers.slice(0, limit)
        : this.#names.find(typed, limit).flatMap(({ number }) => this.#speakers[number] ?? []);
    return found.map((speaker) => this.choice(speaker));
  }

  /** The speaker that `typed` names by id, name or something like it; several for namesakes. */
  find(typed: string): SpeakerMeant {
    const byId = this.#speakers.find(({ id }) => id === typed.trim());
    if (byId !== undefined) return { kind: 'one', speaker: byId, asTyped: true };
    const found = this.#names.find(typed, MAX_CHOICES);
    const [best] = found;
    const alike = found.filter(({ tier }) => tier === best?.tier);
    const speakers = alike.flatMap(({ number }) => this.#speakers[number] ?? []);
    const [speaker] = speakers;
    if (speaker === undefined) return { kind: 'none', choices: this.suggest('', MAX_CHOICES) };
    if (speakers.length === 1) return { kind: 'one', speaker, asTyped: best?.tier !== 'fuzzy' };
    return { kind: 'several', choices: speakers.map((each) => this.choice(each)) };
  }
}
