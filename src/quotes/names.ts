/** Where an article names somebody, with the title and role it gives there. */
import { fold } from '../text/fold.ts';
import { span } from '../text/span.ts';
import { genderOfGivenName } from './given-names.ts';
import { headlineOf, namesInHeadline } from './headline-names.ts';
import type { NameMention } from './name-mention.ts';
import { isNobodys } from './organisation-words.ts';
import {
  BEFORE_NAMES,
  GROUP_ENDING,
  HONORIFICS,
  NAMES_TOO,
  PARTICLES,
  PLAIN_WORDS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  genderOf,
} from './person-words.ts';
import { ownerBefore, roleAfter, roleBefore } from './role-phrases.ts';
import { plainName } from './same-name.ts';

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

/** No name has more words. */
const MAX_NAME_WORDS = 6;

interface Word {
  readonly text: string;
  readonly start: number;
}

const plain = (word: string): string => fold(word).replace(/\.$/u, '');

/** “I’m”, “They’ve” without what is contracted. */
const uncontracted = (word: string): string =>
  word.replace(/(?:[’'](?:m|re|ve|ll|d|s)?|n[’']t)$/iu, '');

/** Whether a capitalised word is none of a name: “But”; “May” is, behind “Theresa” or “Mrs.”. */
function isPlain(written: string, before: Word | undefined, hasMore: boolean): boolean {
  const key = plain(uncontracted(written));
  if (!PLAIN_WORDS.has(key) || !/^\p{Lu}/u.test(written)) return false;
  if (key === 'new' || key === 'great') return !hasMore;
  if (!NAMES_TOO.has(key) || before === undefined) return true;
  return genderOfGivenName(before.text) === 'unknown' && !HONORIFICS.has(plain(before.text));
}

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
    const hasMore = match.index + written.length < run.length && !ends;
    if (isPlain(written, found.at(-1)?.at(-1), hasMore)) {
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

/** Whether the place behind “of” is not part of the name: “Senator Barbara Boxer of California”, not “Bank of America”. */
const isPersonOf = (before: readonly Word[], hasTitle: boolean): boolean =>
  before.length > 0 &&
  (hasTitle || (before.length > 1 && !isNobodys(before.map(({ text }) => plainName(text)))));

function mentionOf(text: string, piece: readonly Word[]): NameMention | undefined {
  const length = titleLength(piece);
  const titles = piece.slice(0, length);
  const rest = piece.slice(length);
  const of = rest.findIndex(({ text: word }) => word === 'of');
  const own = of > 0 && isPersonOf(rest.slice(0, of), length > 0) ? rest.slice(0, of) : rest;
  const name = own.filter(({ text: word }) => word !== 'of');
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined || name.length > MAX_NAME_WORDS) return undefined;
  const titleWords = titles.map((word) => word.text);
  const isRole = titleWords.some((word) => ROLE_NOUNS.has(plain(word)));
  const begin = titles[0]?.start ?? first.start;
  const end = last.start + last.text.length;
  const given = isRole
    ? ownerBefore(text, begin) + titleWords.filter((word) => !HONORIFICS.has(plain(word))).join(' ')
    : roleBefore(text, begin);
  const words = name.map((word) => plainName(word.text));
  const role = length === 0 && isNobodys(words) ? undefined : (given ?? roleAfter(text, end));
  return {
    span: span(first.start, end),
    name: text.slice(first.start, end),
    words,
    honorifics: titleWords.filter((word) => HONORIFICS.has(plain(word))),
    ...(role === undefined ? {} : { role }),
    gender: genderOf(titleWords, words.length > 1 && !isNobodys(words) ? first.text : undefined),
  };
}

/** A sentence, a line or a quotation begins right before. */
const OPENING = /(?:^|[\n.!?:][”"’')\]]*\s*|[“"‘*–—-]\s*)$/u;

/** What of an article the names in it are checked against. */
interface Surroundings {
  readonly text: string;
  /** Words of names that stand where only names are capitalised. */
  readonly inNames: ReadonlySet<string>;
  /** Whole names, words joined by spaces. */
  readonly names: ReadonlySet<string>;
  readonly lowerCase: ReadonlySet<string>;
}

const opens = ({ text }: Pick<Surroundings, 'text'>, at: number): boolean =>
  OPENING.test(text.slice(Math.max(0, at - 4), at));

/** Whether one capitalised word, which a sentence begins with, is a word like others: “Demonstrators”, “Investigations”. */
function isOrdinary(
  { span: place, words, honorifics, role }: NameMention,
  around: Surroundings,
): boolean {
  const [word = ''] = words;
  if (words.length > 1 || honorifics.length > 0 || role !== undefined) return false;
  if (around.inNames.has(word) || !opens(around, place.start)) return false;
  return around.lowerCase.has(word) || GROUP_ENDING.test(word);
}

/** A name without the words that a headline or an opening puts before it: “Using Ted Cruz”, “GOP STAGE Rand Paul”. */
function withoutOpening(mention: NameMention, around: Surroundings): NameMention {
  const { words, span: place, name } = mention;
  if (words.length === 1 || genderOfGivenName(words[0] ?? '') !== 'unknown') return mention;
  const written = name.split(' ');
  const isNoName = (word: string, index: number): boolean =>
    BEFORE_NAMES.has(word) ||
    ROLE_MODIFIERS.has(word) ||
    isNobodys([word]) ||
    around.lowerCase.has(word) ||
    /^\p{Lu}{3,}$|ing$/u.test(written[index] ?? '');
  for (let at = 1; at < words.length && isNoName(words[at - 1] ?? '', at - 1); at += 1) {
    const rest = words.slice(at);
    const isFull = rest.length > 1 && genderOfGivenName(rest[0] ?? '') !== 'unknown';
    const isKnown =
      around.names.has(rest.join(' ')) && (rest.length > 1 || opens(around, place.start));
    if (!(isFull || isKnown) || isNobodys(rest)) continue;
    const start = place.end - written.slice(at).join(' ').length;
    return {
      ...mention,
      span: span(start, place.end),
      name: written.slice(at).join(' '),
      words: rest,
      gender: isFull ? genderOfGivenName(rest[0] ?? '') : mention.gender,
    };
  }
  return mention;
}

/** The names in a text, in order, without overlap. Linear in its length. */
export function namesIn(text: string): NameMention[] {
  const headline = headlineOf(text);
  const inBody = [...text.slice(headline.end).matchAll(RUN)].flatMap((match) =>
    pieces(match[0], headline.end + match.index).flatMap((piece) => mentionOf(text, piece) ?? []),
  );
  const sure = inBody.filter(
    ({ words, span: place }) => words.length > 1 || !opens({ text }, place.start),
  );
  const around = {
    text,
    inNames: new Set(sure.flatMap(({ words }) => words)),
    names: new Set(inBody.map(({ words }) => words.join(' '))),
    lowerCase: new Set(text.match(/(?<![\p{L}’'-])\p{Ll}+/gu)),
  };
  const names = inBody
    .filter((mention) => !isOrdinary(mention, around))
    .map((mention) => withoutOpening(mention, around));
  return [...namesInHeadline(text, headline, names), ...names];
}
