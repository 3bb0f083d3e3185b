/** The speakers that have been met so far, each with an id and a name of its own. */
import type { ArticleId } from '../corpus/article.ts';
import { fold } from '../text/fold.ts';
import type { Figure } from './cast.ts';
import type { Circle } from './circles.ts';
import type { Speaker, SpeakerMention } from './speaker.ts';

const MAX_ID_CHARS = 60;

/** Letters and digits of words, joined by hyphens; never empty. */
const slug = (words: string): string =>
  fold(words)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, MAX_ID_CHARS) || 'unnamed';

/** `base`, or with a number where others have it. */
function freeId(taken: Map<string, number>, base: string): string {
  const count = (taken.get(base) ?? 0) + 1;
  taken.set(base, count);
  return count === 1 ? base : `${base}-${count}`;
}

/** What makes one of the names better than another, most important first. */
function nameRanks(name: string, articles: number): readonly number[] {
  const words = name.split(' ').length;
  return [Math.min(words, 2), Number(name !== name.toUpperCase()), articles, words];
}

/** How many articles give each. */
function counted(given: readonly string[]): [string, number][] {
  const counts = new Map<string, { readonly shown: string; count: number }>();
  for (const shown of given) {
    const known = counts.get(fold(shown));
    if (known === undefined) counts.set(fold(shown), { shown, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].map(({ shown, count }) => [shown, count]);
}

/** The names, best first: what most articles give as the fullest, of equally many the longest; capitals (“REUTERS”) last. */
function namesOf(figures: readonly Figure[]): string[] {
  const counts = new Map<string, number>();
  for (const { name } of figures) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, articles]) => ({ name, ranks: nameRanks(name, articles) }))
    .toSorted((a, b) => {
      const at = a.ranks.findIndex((value, index) => value !== b.ranks[index]);
      return (b.ranks[at] ?? 0) - (a.ranks[at] ?? 0);
    })
    .map(({ name }) => name);
}

/** A speaker that is being put together. */
export interface Draft extends Speaker {
  readonly mentions: SpeakerMention[];
}

/** The speaker that the figures of a circle are. */
function speakerOf({ members }: Circle, taken: Map<string, number>): Draft {
  const figures = members.map(({ appearance }) => appearance.figure);
  const [name = '', ...otherNames] = namesOf(figures);
  const roles = counted(figures.flatMap(({ roles: given }) => given))
    .toSorted(([, a], [, b]) => b - a)
    .map(([role]) => role);
  const mentions = members.flatMap(({ appearance, note }) =>
    appearance.figure.joins.map(({ mention, reason }) => ({
      article: appearance.article,
      span: mention.span,
      reason: note === '' ? reason : `${reason}; across articles: ${note}`,
    })),
  );
  return { id: freeId(taken, slug(name)), kind: 'named', name, otherNames, roles, mentions };
}

/** A description that can be the same speaker in two articles has a name in it: “a Kremlin spokesman”, not “a spokesman”. */
const describedKey = (article: ArticleId, words: string): string =>
  /\p{Lu}/u.test(words.slice(1)) ? fold(words) : `${article}\n${fold(words)}`;

const inOrder = (a: SpeakerMention, b: SpeakerMention): number =>
  a.article === b.article ? a.span.start - b.span.start : a.article < b.article ? -1 : 1;

/** Speakers by what is known of them; ids are given in the order in which they are first asked for. */
export class SpeakerRegister {
  readonly #taken = new Map<string, number>();
  readonly #named = new Map<Circle, Draft>();
  readonly #described = new Map<string, Draft>();

  /** The speaker that the figures of a circle are. */
  named(circle: Circle): Draft {
    const known = this.#named.get(circle);
    if (known !== undefined) return known;
    const speaker = speakerOf(circle, this.#taken);
    this.#named.set(circle, speaker);
    return speaker;
  }

  /** The speaker whom an article only describes in these words. */
  described(article: ArticleId, words: string): Draft {
    const key = describedKey(article, words);
    const known = this.#described.get(key);
    if (known !== undefined) return known;
    const id = freeId(this.#taken, slug(words));
    const none = { otherNames: [], roles: [], mentions: [] };
    const speaker: Draft = { id, kind: 'described', name: words, ...none };
    this.#described.set(key, speaker);
    return speaker;
  }

  /** All of them by id, their mentions in the order of the articles and their text. */
  all(): Speaker[] {
    const drafts = [...this.#named.values(), ...this.#described.values()];
    for (const { mentions } of drafts) mentions.sort(inOrder);
    return drafts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }
}
