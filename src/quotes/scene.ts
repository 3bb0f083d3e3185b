/** An article as the reader of sources sees it: who is named where, and which words are quoted. */
import type { Article } from '../corpus/article.ts';
import { fold } from '../text/fold.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Figure, figuresOf } from './cast.ts';
import type { NameMention } from './name-mention.ts';
import { namesIn } from './names.ts';
import { ORGANISATION_NOUNS } from './organisation-words.ts';
import { ROLE_NOUNS } from './person-words.ts';
import { quotedStretches } from './stretches.ts';

/** A role of somebody, in the words in which roles are compared. */
export interface GivenRole {
  readonly figure: Figure;
  readonly role: string;
  readonly words: readonly string[];
}

/** An article's names in order, each with its figure, and the stretches in quotation marks. */
export interface Scene {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** Roles by their nouns. */
  readonly roles: ReadonlyMap<string, readonly GivenRole[]>;
  /** Organisations by the words in their names that others have too: “institute”. */
  readonly organisations: ReadonlyMap<string, readonly Figure[]>;
  readonly mentions: readonly { readonly mention: NameMention; readonly figure: Figure }[];
  readonly quoted: readonly Span[];
}

const grouped = <Item>(entries: readonly (readonly [string, Item])[]): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const [key, item] of entries) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};

/** The roles of a figure by each of their nouns. */
const rolesOf = (figure: Figure): (readonly [string, GivenRole])[] =>
  figure.roles.flatMap((role) => {
    const words = fold(role)
      .replaceAll(/'s\b/gu, '')
      .split(/[^\p{L}-]+/u);
    const given = { figure, role, words };
    return words.filter((word) => ROLE_NOUNS.has(word)).map((word) => [word, given] as const);
  });

/** Reads an article; linear in its length but for the sorting of its names. */
export function sceneOf({ text }: Pick<Article, 'text'>): Scene {
  const figures = figuresOf(namesIn(text));
  const places = paragraphs(text);
  return {
    text,
    sentences: places.flatMap(({ start, end }) => sentences(text, start, end)),
    roles: grouped(figures.flatMap(rolesOf)),
    organisations: grouped(
      figures.flatMap((figure) =>
        figure.words
          .filter((word) => ORGANISATION_NOUNS.has(word))
          .map((word) => [word, figure] as const),
      ),
    ),
    mentions: figures
      .flatMap((figure) => figure.joins.map(({ mention }) => ({ mention, figure })))
      .toSorted((a, b) => a.mention.span.start - b.mention.span.start),
    quoted: quotedStretches(text, places).map(({ span }) => span),
  };
}

/** Index of the first element that does not pass; the elements that pass come first. */
export function firstNot<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let low = 0;
  for (let high = items.length; low < high;) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
