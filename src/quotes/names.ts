/** Where an article names somebody, with the title and role it gives there. */
import { fold } from '../text/fold.ts';
import { type Span, span } from '../text/span.ts';
import {
  type Gender,
  HONORIFICS,
  PARTICLES,
  PLAIN_WORDS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  genderOf,
} from './person-words.ts';
import { plainName } from './same-name.ts';

/** A name in the text. */
export interface NameMention {
  /** The name without titles. */
  readonly span: Span;
  readonly name: string;
  /** Words of the name as they are compared. */
  readonly words: readonly string[];
  readonly honorifics: readonly string[];
  /** “Iran’s supreme leader”, “top adviser of the supreme leader”; absent where none is given. */
  readonly role?: string;
  readonly gender: Gender;
}

/** A capitalised word, with dots and marks inside; possessive endings are cut off later. */
const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:[’'.-][\p{L}\p{M}\p{N}]+)*\.?`;
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'])${WORD}(?:(?: (?:${[...PARTICLES].join('|')}|of))? ${WORD})*`,
  'gu',
);

/** Abbreviations that go on with a name. */
const GOES_ON = new Set(
  'mr mrs ms mx dr sen rep gov gen lt col capt maj sgt adm prof rev fr st sens reps jr sr'.split(
    ' ',
  ),
);

interface Word {
  readonly text: string;
  readonly start: number;
}

const plain = (word: string): string => fold(word).replace(/\.$/u, '');

/** The words of a run, cut where a sentence ends, a possessive stands, or a plain word. */
function pieces(run: string, at: number): Word[][] {
  const found: Word[][] = [[]];
  for (const match of run.matchAll(/\S+/gu)) {
    const [written] = match;
    const key = plain(written);
    const isPossessive = /[’']s?$/u.test(written);
    const ends =
      written.endsWith('.') && !GOES_ON.has(key) && key.length > 1 && !/\..*\.$/u.test(written);
    const text = written.replace(/[’']s?$/u, '').replace(ends ? /\.$/u : /$^/u, '');
    if (PLAIN_WORDS.has(key) && /^\p{Lu}/u.test(written)) {
      found.push([]);
      continue;
    }
    found.at(-1)?.push({ text, start: at + match.index });
    if (isPossessive || ends) found.push([]);
  }
  return found.filter((words) => words.length > 0);
}

const isTitle = (word: string): boolean =>
  HONORIFICS.has(plain(word)) || ROLE_NOUNS.has(plain(word));

/** How many words of a piece are title and role: “Russian President”, “Secretary of State”. */
function titleLength(words: readonly Word[]): number {
  let length = 0;
  for (const [index, { text }] of words.entries()) {
    if (isTitle(text)) length = index + 1;
    if (isTitle(text) && words[index + 1]?.text === 'of')
      length = Math.min(index + 3, words.length);
  }
  return length;
}

/** No role is longer, in characters. */
const MAX_ROLE_CHARS = 90;
const NOT_IN_ROLE = /\b(?:who|which|said|says|was|is|were|are|has|had|told|and then)\b/u;

/** The role written in lower case before a name: “Iran’s supreme leader Ayatollah …”. */
function roleBefore(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - MAX_ROLE_CHARS), at);
  const match = /(?:(?:\p{Lu}[\p{L}’'-]*) )?(?:[\p{Ll}-]+ ){1,4}$/u.exec(before);
  if (match === null) return undefined;
  const words = match[0].trim().split(' ');
  if (!ROLE_NOUNS.has(plain(words.at(-1) ?? ''))) return undefined;
  let first = words.length - 1;
  while (first > 0) {
    const word = words[first - 1] ?? '';
    const fits = ROLE_MODIFIERS.has(plain(word)) || ROLE_NOUNS.has(plain(word));
    if (!fits && !/^\p{Lu}/u.test(word)) break;
    first -= 1;
    if (/[’']s$/u.test(word)) break;
  }
  return words.slice(first).join(' ');
}

/** The role in apposition after a name: “, top adviser of the supreme leader,”. */
function roleAfter(text: string, at: number): string | undefined {
  const after = text.slice(at, at + MAX_ROLE_CHARS + 2);
  const role = /^, (?<role>[^,.;:“”"()\n]{3,90})(?:[,.;]|$)/u.exec(after)?.groups?.['role'];
  if (role === undefined || NOT_IN_ROLE.test(role)) return undefined;
  return role.split(' ').some((word) => ROLE_NOUNS.has(plain(word))) ? role : undefined;
}

/** “Iran’s ” right before a title. */
function ownerBefore(text: string, at: number): string {
  return /\p{Lu}[\p{L}-]*[’']s $/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
}

function mentionOf(text: string, piece: readonly Word[]): NameMention | undefined {
  const length = titleLength(piece);
  const titles = piece.slice(0, length);
  const rest = piece.slice(length);
  // “Senator Barbara Boxer of California”: a person's name ends there, “Bank of America” does not.
  const of = length > 0 ? rest.findIndex(({ text: word }) => word === 'of') : -1;
  const name = (of > 0 ? rest.slice(0, of) : rest).filter(({ text: word }) => word !== 'of');
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined || name.length > 6) return undefined;
  const titleWords = titles.map((word) => word.text);
  const isRole = titleWords.some((word) => ROLE_NOUNS.has(plain(word)));
  const begin = titles[0]?.start ?? first.start;
  const end = last.start + last.text.length;
  const given = isRole
    ? ownerBefore(text, begin) + titleWords.filter((word) => !HONORIFICS.has(plain(word))).join(' ')
    : roleBefore(text, begin);
  const role = given ?? roleAfter(text, end);
  return {
    span: span(first.start, end),
    name: text.slice(first.start, end),
    words: name.map((word) => plainName(word.text)),
    honorifics: titleWords.filter((word) => HONORIFICS.has(plain(word))),
    ...(role === undefined ? {} : { role }),
    gender: genderOf([...titleWords, ...(name.length > 1 ? [first.text] : [])]),
  };
}

/** The names in a text, in order, without overlap. Linear in its length. */
export function namesIn(text: string): NameMention[] {
  return [...text.matchAll(RUN)].flatMap((match) =>
    pieces(match[0], match.index).flatMap((piece) => mentionOf(text, piece) ?? []),
  );
}
