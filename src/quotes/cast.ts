/** Who appears in one article: names gathered into persons, with the reason for every join. */
import { fold } from '../text/fold.ts';
import type { Gender } from './given-names.ts';
import { NameIndex } from './name-index.ts';
import type { NameMention } from './name-mention.ts';
import { isNobodys } from './organisation-words.ts';
import { ROLE_NOUNS } from './person-words.ts';
import { isSameName } from './same-name.ts';

/** A mention and why it is taken for the person. */
export interface Join {
  readonly mention: NameMention;
  readonly reason: string;
}

/** Somebody or something that an article names. */
export interface Figure {
  /** The fullest name. */
  name: string;
  words: readonly string[];
  gender: Gender;
  /** As written, each once, in the order of the article. */
  readonly roles: string[];
  readonly joins: Join[];
  /** Where mentions of more than one word start, in order. */
  readonly fullAt: number[];
}

const contains = (words: readonly string[], word: string): boolean =>
  words.some((other) => isSameName(other, word));

const equalWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => isSameName(word, b[index] ?? ''));

const agree = (a: Gender, b: Gender): boolean => a === b || a === 'unknown' || b === 'unknown';

/** Why a mention can be a figure: the same name, or part of it; `undefined` when it cannot. */
export function kinship(figure: Figure, mention: NameMention): string | undefined {
  const { words } = mention;
  if (!agree(figure.gender, mention.gender)) return undefined;
  if (equalWords(figure.words, words)) {
    return figure.words.join(' ') === words.join(' ')
      ? `the same name as “${figure.name}”`
      : `a spelling of “${figure.name}”`;
  }
  const [last, figureLast] = [words.at(-1) ?? '', figure.words.at(-1) ?? ''];
  if (words.length === 1 && figure.words.length > 1) {
    if (isSameName(last, figureLast)) return `the last name of “${figure.name}”`;
    const isGivenName = mention.honorifics.length === 0 && !isNobodys(words);
    return figure.words[0] === last && isGivenName
      ? `the first name of “${figure.name}”`
      : undefined;
  }
  if (words.length > 1 && isSameName(last, figureLast)) {
    const [fewer, more] =
      words.length < figure.words.length ? [words, figure.words] : [figure.words, words];
    // “Obama White House” is not what every “White House” is.
    const isOwn =
      !isNobodys(more) || more.slice(-fewer.length - 1).join(' ') === `us ${fewer.join(' ')}`;
    if (fewer.length > 1 && isOwn && fewer.every((word) => contains(more, word))) {
      return `part of the name “${figure.name}”`;
    }
  }
  return undefined;
}

/** “REUTERS” gives way to “Reuters”. */
const isCapitals = (name: string): boolean => name === name.toUpperCase();

function addRole(figure: Figure, role: string | undefined): void {
  if (role !== undefined && !figure.roles.some((known) => fold(known) === fold(role))) {
    figure.roles.push(role);
  }
}

function join(figure: Figure, mention: NameMention, reason: string): void {
  figure.joins.push({ mention, reason });
  // Mentions of several words are placed first and in order.
  if (mention.words.length > 1) figure.fullAt.push(mention.span.start);
  addRole(figure, mention.role);
  if (figure.gender === 'unknown') figure.gender = mention.gender;
}

/** How much more often one namesake must be named in full than the others to be meant by the bare last name. */
const CLEARLY_MORE = 2;

/** Where a figure was last named in full before a mention, −1 when it was not. Logarithmic in its mentions. */
function lastBefore({ fullAt }: Figure, { span }: NameMention): number {
  let low = 0;
  for (let high = fullAt.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((fullAt[middle] ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  return fullAt[low - 1] ?? -1;
}

interface Candidate {
  readonly figure: Figure;
  readonly reason: string;
}

/** The words by which roles are compared. */
const roleWords = (roles: readonly string[]): string[] =>
  roles.flatMap((role) => fold(role).split(/[^\p{L}-]+/u)).filter((word) => ROLE_NOUNS.has(word));

/**
 * Which of several namesakes a bare last name means: the one with its role, else the only one named in full so far, else the one it
 * meant before, else the one who is named in full far more often, else the one named in full last before it.
 */
function namesakeOf(
  possible: readonly Candidate[],
  mention: NameMention,
  meant: ReadonlySet<Figure>,
): Candidate | undefined {
  const heads = roleWords(mention.role === undefined ? [] : [mention.role]);
  const only = (passes: (figure: Figure) => boolean, why: string): Candidate[] => {
    const passing = possible.filter(({ figure }) => passes(figure));
    return passing.length === 1
      ? passing.map((one) => ({ ...one, reason: `${one.reason}, ${why}` }))
      : [];
  };
  const most = Math.max(...possible.map(({ figure }) => figure.fullAt.length));
  const latest = Math.max(0, ...possible.map(({ figure }) => lastBefore(figure, mention)));
  return [
    ...only(({ roles }) => roleWords(roles).some((head) => heads.includes(head)), 'with its role'),
    ...only((figure) => lastBefore(figure, mention) >= 0, 'the only namesake named before it'),
    ...only((figure) => meant.has(figure), 'whom it means elsewhere'),
    ...only(({ fullAt }) => fullAt.length * CLEARLY_MORE > most, 'named more than any namesake'),
    ...only((figure) => lastBefore(figure, mention) >= latest, 'the namesake named last before it'),
  ][0];
}

/** Whether a bare name stands before any of the namesakes it can be has been named in full, as headlines' do. */
const isAhead = (possible: readonly Candidate[], mention: NameMention): boolean =>
  possible.length > 1 && possible.every(({ figure }) => lastBefore(figure, mention) < 0);

/** The figures of an article while its mentions are placed. */
class Cast {
  readonly figures: Figure[] = [];
  readonly #index = new NameIndex<Figure>();
  /** Those whom a bare last name has meant so far. */
  readonly #meant = new Set<Figure>();

  /** The figures that a mention can be. */
  possible(mention: NameMention): Candidate[] {
    return this.#index.near(mention.words).flatMap((figure) => {
      const reason = kinship(figure, mention);
      return reason === undefined ? [] : [{ figure, reason }];
    });
  }

  place(mention: NameMention, possible: readonly Candidate[]): void {
    const found =
      possible.length <= 1
        ? possible[0]
        : (possible.find(({ figure }) => equalWords(figure.words, mention.words)) ??
          namesakeOf(possible, mention, this.#meant));
    if (found === undefined) this.#found(mention);
    else this.#join(found, mention);
  }

  #found(mention: NameMention): void {
    const { name, words, gender } = mention;
    const figure: Figure = { name, words, gender, roles: [], joins: [], fullAt: [] };
    join(figure, mention, 'first named');
    this.figures.push(figure);
    this.#index.add(words, figure);
  }

  #join({ figure, reason }: Candidate, mention: NameMention): void {
    join(figure, mention, reason);
    const [word = ''] = mention.words;
    const isLastName = isSameName(word, figure.words.at(-1) ?? '');
    if (mention.words.length === 1 && isLastName) this.#meant.add(figure);
    const isFuller = mention.words.length > figure.words.length;
    const isBetter = isCapitals(figure.name) && mention.words.length === figure.words.length;
    if (isFuller || isBetter) figure.name = mention.name;
    if (!isFuller) return;
    figure.words = mention.words;
    this.#index.add(mention.words, figure);
  }
}

/**
 * The figures of an article from its name mentions, in the order of their first full mention. Fuller names are placed
 * first, so that a last name finds its person also when it comes earlier; what stands ahead of all its namesakes is placed last.
 */
export function figuresOf(mentions: readonly NameMention[]): Figure[] {
  const cast = new Cast();
  const ordered = mentions.toSorted(
    (a, b) =>
      Math.min(b.words.length, 2) - Math.min(a.words.length, 2) || a.span.start - b.span.start,
  );
  const ahead: NameMention[] = [];
  for (const mention of ordered) {
    const possible = cast.possible(mention);
    if (mention.words.length === 1 && isAhead(possible, mention)) ahead.push(mention);
    else cast.place(mention, possible);
  }
  for (const mention of ahead) cast.place(mention, cast.possible(mention));
  return cast.figures;
}
