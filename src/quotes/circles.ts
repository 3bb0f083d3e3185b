/** Which figures of different articles are one: by full name, or by last name and role, each with its reason. */
import type { ArticleId } from '../corpus/article.ts';
import { fold } from '../text/fold.ts';
import { type Figure, kinship } from './cast.ts';
import { ROLE_NOUNS } from './person-words.ts';
import { nameKey } from './same-name.ts';

/** One figure of one article on its way to a speaker. */
export interface Appearance {
  readonly article: ArticleId;
  readonly figure: Figure;
}

/** Appearances of one speaker; `note` says why each after the first is the same. */
export interface Circle {
  readonly first: Appearance;
  readonly members: { readonly appearance: Appearance; readonly note: string }[];
}

/** Kinds of occupation: the same name with roles of two kinds and none in common is two people's. */
const FIELDS: readonly ReadonlySet<string>[] = [
  'coach player',
  'actor actress singer comedian',
  'farmer student teacher nurse',
  'doctor physician',
  'pastor priest bishop archbishop cardinal',
  'president senator sen representative rep governor gov mayor minister premier chancellor candidate nominee leader ambassador secretary',
].map((words) => new Set(words.split(' ')));

/** Which field the first known of the roles belongs to, −1 for none. */
const fieldOf = (heads: readonly string[]): number =>
  FIELDS.findIndex((field) => heads.some((head) => field.has(head)));

const headsOf = ({ roles }: Figure): string[] =>
  roles.flatMap((role) =>
    fold(role)
      .split(/[^\p{L}-]+/u)
      .filter((word) => ROLE_NOUNS.has(word)),
  );

/** Whether the roles of two figures speak against their being one. */
function differInRole(a: Figure, b: Figure): boolean {
  const [mine, theirs] = [headsOf(a), headsOf(b)];
  if (mine.some((head) => theirs.includes(head))) return false;
  const [one, other] = [fieldOf(mine), fieldOf(theirs)];
  return one >= 0 && other >= 0 && one !== other;
}

const sharedRole = (a: Figure, b: Figure): string | undefined => {
  const theirs = new Set(headsOf(b));
  return headsOf(a).find((head) => theirs.has(head));
};

/** Why a figure of one article is that of another, `undefined` when it is not: its full name, or last name and role. */
function sameSpeaker(known: Figure, next: Figure): string | undefined {
  const [mention] = next.joins;
  if (mention === undefined || differInRole(known, next)) return undefined;
  const reason = kinship(known, { ...mention.mention, words: next.words, gender: next.gender });
  if (reason === undefined) return undefined;
  if (next.words.length > 1 || known.words.length === 1) return reason;
  const role = sharedRole(known, next);
  return role === undefined ? undefined : `${reason} and ${role} too`;
}

/** Figures of all articles in circles of one speaker each; the same whatever their order. */
export function circlesOf(appearances: readonly Appearance[]): Circle[] {
  const circles: Circle[] = [];
  const byWord = new Map<string, Circle[]>();
  // Full names first: a last name alone finds its person whichever article comes first.
  const ordered = appearances.toSorted(
    (a, b) =>
      Math.min(b.figure.words.length, 2) - Math.min(a.figure.words.length, 2) ||
      (a.article < b.article ? -1 : a.article > b.article ? 1 : 0),
  );
  for (const appearance of ordered) {
    const key = nameKey(appearance.figure.words.at(-1) ?? '');
    const near = byWord.get(key) ?? [];
    const possible = near.flatMap((circle) => {
      const note = sameSpeaker(circle.first.figure, appearance.figure);
      return note === undefined ? [] : [{ circle, note }];
    });
    const [only] = possible;
    if (only !== undefined && possible.length === 1) {
      only.circle.members.push({ appearance, note: only.note });
    } else {
      const circle: Circle = { first: appearance, members: [{ appearance, note: '' }] };
      circles.push(circle);
      byWord.set(key, [...near, circle]);
    }
  }
  return circles;
}
