/** Who appears in one article: names gathered into persons, with the reason for every join. */
import { fold } from '../text/fold.ts';
import type { NameMention } from './names.ts';
import type { Gender } from './person-words.ts';
import { isSameName, nameKey } from './same-name.ts';

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
    return figure.words[0] === last && mention.honorifics.length === 0
      ? `the first name of “${figure.name}”`
      : undefined;
  }
  if (words.length > 1 && isSameName(last, figureLast)) {
    const [fewer, more] =
      words.length < figure.words.length ? [words, figure.words] : [figure.words, words];
    if (fewer.length > 1 && fewer.every((word) => contains(more, word))) {
      return `part of the name “${figure.name}”`;
    }
  }
  return undefined;
}

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

/** The one figure a mention is; of several namesakes the clearly most named, else the one named in full last before it. */
function figureOf(
  figures: readonly Figure[],
  mention: NameMention,
): { figure: Figure; reason: string } | undefined {
  const possible = figures.flatMap((figure) => {
    const reason = kinship(figure, mention);
    return reason === undefined ? [] : [{ figure, reason }];
  });
  if (possible.length <= 1) return possible[0];
  const exact = possible.find(({ figure }) => equalWords(figure.words, mention.words));
  if (exact !== undefined) return exact;
  const [first, second] = possible.toSorted(
    (a, b) => b.figure.joins.length - a.figure.joins.length,
  );
  if (first === undefined || second === undefined) return first;
  if (first.figure.joins.length >= second.figure.joins.length * CLEARLY_MORE) {
    return { figure: first.figure, reason: `${first.reason}, named more than any namesake` };
  }
  const latest = possible.toSorted(
    (a, b) => lastBefore(b.figure, mention) - lastBefore(a.figure, mention),
  )[0];
  return latest === undefined || lastBefore(latest.figure, mention) < 0
    ? undefined
    : { figure: latest.figure, reason: `${latest.reason}, the namesake named last before it` };
}

/**
 * The figures of an article from its name mentions, in the order of their first full mention. Fuller names are placed
 * first, so that a last name finds its person also when it comes earlier.
 */
export function figuresOf(mentions: readonly NameMention[]): Figure[] {
  const figures: Figure[] = [];
  const byWord = new Map<string, Figure[]>();
  const file = (figure: Figure): void => {
    for (const word of figure.words) {
      const known = byWord.get(nameKey(word));
      if (known === undefined) byWord.set(nameKey(word), [figure]);
      else if (!known.includes(figure)) known.push(figure);
    }
  };
  const ordered = mentions.toSorted(
    (a, b) =>
      Math.min(b.words.length, 2) - Math.min(a.words.length, 2) || a.span.start - b.span.start,
  );
  for (const mention of ordered) {
    const found = figureOf(byWord.get(nameKey(mention.words.at(-1) ?? '')) ?? [], mention);
    if (found === undefined) {
      const { name, words, gender } = mention;
      const figure: Figure = { name, words, gender, roles: [], joins: [], fullAt: [] };
      join(figure, mention, 'first named');
      figures.push(figure);
      file(figure);
    } else {
      join(found.figure, mention, found.reason);
      if (mention.words.length > found.figure.words.length) {
        found.figure.name = mention.name;
        found.figure.words = mention.words;
        file(found.figure);
      }
    }
  }
  return figures;
}
