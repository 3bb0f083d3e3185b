/** Which figures of different articles are one: by full name, or by last name and role, each with its reason. */
import type { ArticleId } from '../corpus/article.ts';
import { fold } from '../text/fold.ts';
import { type Figure, kinship } from './cast.ts';
import { NameIndex } from './name-index.ts';
import { ROLE_NOUNS } from './person-words.ts';
import { isSameName } from './same-name.ts';

/** One figure of one article on its way to a speaker. */
export interface Appearance {
  readonly article: ArticleId;
  readonly figure: Figure;
}

/** Appearances of one speaker; `note` says why each after the first is the same. */
export interface Circle {
  /** Its fullest name. */
  known: Figure;
  /** Nouns of all its roles. */
  readonly heads: Set<string>;
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

/** Whether roles are of two kinds, with none in common. */
function areOfTwo(known: readonly string[], next: readonly string[]): boolean {
  const [one, other] = [fieldOf(known), fieldOf(next)];
  return one >= 0 && other >= 0 && one !== other;
}

/** Why a figure of one article is that of others, `undefined` when it is not: its full name, or last name and role. */
function sameSpeaker({ known, heads }: Circle, next: Figure): string | undefined {
  const [mention] = next.joins;
  const theirs = headsOf(next);
  const shared = theirs.find((head) => heads.has(head));
  if (mention === undefined || (shared === undefined && areOfTwo([...heads], theirs))) {
    return undefined;
  }
  const reason = kinship(known, { ...mention.mention, words: next.words, gender: next.gender });
  if (reason === undefined) return undefined;
  if (next.words.length > 1 || known.words.length === 1) return reason;
  // Many have a given name.
  if (!isSameName(next.words[0] ?? '', known.words.at(-1) ?? '')) return undefined;
  return shared === undefined ? undefined : `${reason} and ${shared} too`;
}

/** The fuller name of one speaker, and the gender that is known. */
function merged(known: Figure, next: Figure): Figure {
  const { name, words } = next.words.length > known.words.length ? next : known;
  return { ...known, name, words, gender: known.gender === 'unknown' ? next.gender : known.gender };
}

interface Match {
  readonly circle: Circle;
  readonly note: string;
}

/** How many times as many articles must name one of several namesakes for the others to be out of the question. */
const CLEARLY_MORE = 3;

/** The one circle of several that a figure is of: by its role, else by the whole name, else by far the best known. */
function bestOf(possible: readonly Match[], figure: Figure): Match | undefined {
  const heads = headsOf(figure);
  const words = figure.words.join(' ');
  const tests: ((circle: Circle) => boolean)[] = [
    (circle) => heads.some((head) => circle.heads.has(head)),
    ({ known }) => figure.words.length > 1 || known.words.length > 1,
    ({ known }) => known.words.join(' ') === words,
  ];
  let left = possible;
  for (const passes of tests) {
    const passing = left.filter(({ circle }) => passes(circle));
    if (passing.length > 0) left = passing;
  }
  if (left.length === 1) return left[0];
  const most = Math.max(...left.map(({ circle }) => circle.members.length));
  const known = left.filter(({ circle }) => circle.members.length * CLEARLY_MORE > most);
  return known.length === 1 ? known[0] : undefined;
}

/**
 * Figures of all articles in circles of one speaker each; the same whatever their order. In short
 * steps.
 */
export function* circlesOf(
  appearances: readonly Appearance[],
): Generator<undefined, readonly Circle[]> {
  const circles: Circle[] = [];
  const index = new NameIndex<Circle>();
  /** For each name that several people have: those of whom nothing says which of them they are. */
  const undecided = new Map<string, Circle>();
  const found = (appearance: Appearance): Circle => {
    const { figure } = appearance;
    const members = [{ appearance, note: '' }];
    const circle: Circle = { known: figure, heads: new Set(headsOf(figure)), members };
    circles.push(circle);
    return circle;
  };
  // Full names first: a last name alone finds its person whichever article comes first.
  const ordered = appearances.toSorted(
    (a, b) =>
      Math.min(b.figure.words.length, 2) - Math.min(a.figure.words.length, 2) ||
      (a.article < b.article ? -1 : a.article > b.article ? 1 : 0),
  );
  for (const appearance of ordered) {
    yield;
    const { figure } = appearance;
    const possible = index.near(figure.words).flatMap((circle): Match[] => {
      const note = sameSpeaker(circle, figure);
      return note === undefined ? [] : [{ circle, note }];
    });
    const match = possible.length === 1 ? possible[0] : bestOf(possible, figure);
    const key = figure.words.join(' ');
    const open = undecided.get(key);
    if (match !== undefined) {
      const { circle, note } = match;
      circle.members.push({ appearance, note });
      const fuller = merged(circle.known, figure);
      if (fuller.words !== circle.known.words) index.add(fuller.words, circle);
      circle.known = fuller;
      for (const head of headsOf(figure)) circle.heads.add(head);
    } else if (possible.length === 0) index.add(figure.words, found(appearance));
    else if (open === undefined) undecided.set(key, found(appearance));
    else open.members.push({ appearance, note: 'the same name, and several have it' });
  }
  return circles;
}
