/** Where the sentences of a paragraph end; written for news English, harmless elsewhere. */
import { type Abbreviation, abbreviation, isListed } from './abbreviations.ts';
import { type Span, trimmed } from './span.ts';

/** Where a sentence may end; first match wins. */
const CANDIDATES = [
  // Stops, closing marks, then white space or the end; a run is looked at once, from its beginning.
  /(?<![.!?…؟۔])(?<stop>[.!?…؟۔]+)(?<closers>[\p{Pe}\p{Pf}\p{Pi}"']*)(?:\s+|$)/u,
  // Ideographic, Indic and Burmese stops need no space.
  /[。｡！？।॥။]+[\p{Pe}\p{Pf}]*/u,
  // A full stop that lost its space: “to Iran.Iran’s ambassador”.
  /(?<=\p{Ll}{3})(?<glued>\.)(?=\p{Lu}\p{Ll}{2})/u,
];

const CANDIDATE_HERE = new RegExp(CANDIDATES.map(({ source }) => source).join('|'), 'uy');

/** What a candidate begins with. */
const STOPS: ReadonlySet<number> = new Set(
  '. ! ? … ؟ ۔ 。 ｡ ！ ？ । ॥ ။'.split(' ').map((stop) => stop.charCodeAt(0)),
);
const IS_ASCII_STOP = Uint8Array.from({ length: 128 }, (_, code) => (STOPS.has(code) ? 1 : 0));

const isStop = (code: number): boolean =>
  code < 128 ? IS_ASCII_STOP[code] === 1 : STOPS.has(code);

const FULL_STOP = 0x2e;
const SPACE = 0x20;
const COMMA = 0x2c;
const [OPENING_MARK, CLOSING_MARK, STRAIGHT_MARK, BRACKET] = [0x201c, 0x201d, 0x22, 0x28];
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isLetter = (code: number): boolean => isCapital(code) || isSmall(code);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** How far behind a stop the quick way looks. */
const BEHIND_STOP = 4;

/** Longer words are no abbreviations. */
const MAX_ABBREVIATION_CHARS = 6;

/** The word right before a full stop, with the dots inside an acronym. */
const WORD_BEFORE = /(?:\p{L}\.)*[\p{L}\p{M}]+$/u;

/** The sentence goes on with the rest of . . . or a small letter: “Why?” he asked; 3 p.m. today. */
const GOES_ON = /^(?:[.!?…]+(?:\s|$)|(?:[–—-]\s*)?[\p{Pi}\p{Ps}"']?\p{Ll})/u;

/** One of the `words`, which are parted by white space, as a part of a regular expression. */
const oneOf = (words: string): string => `(?:${words.split(/\s+/u).join('|')})`;

const SAID = oneOf(
  `said says asked asks added told wrote writes cried shouted replied answered exclaimed yelled
  continued wondered joked`,
);

/** A name, then what it did with the words before: “Go!” Maria Hill said. */
const SPEAKER_FOLLOWS = new RegExp(
  `^\\p{Lu}[\\p{L}’'.-]*(?: (?:\\p{Lu}[\\p{L}’'.-]*|of|de|al|bin|van|von|the)){0,5},? ${SAID}\\b`,
  'u',
);

/** Words that open sentences and hardly ever follow an abbreviation inside one. */
const OPENERS = oneOf(
  `The A An In On At He She It They We I You But And This That These Those There When While After
  Before Since If As For His Her Its Their Our My Some Many Most One With Not No So What Why How Who
  Both Under From By To Yet Then Now However Although Despite During Meanwhile According`,
);

/** “A.” and “No.” open no sentence: they are an initial and an abbreviation. */
const OPENS = new RegExp(`^[\\p{Pi}"']?${OPENERS}\\b(?!\\.)`, 'u');

/** No words, or only the number of a list's item (“1. Iran must …”): not a sentence yet. */
const LEADS_IN = /^[^\p{L}\p{N}]*\p{N}{0,3}$/u;

/** Look no further than this around a stop: keeps hostile text linear. */
const WINDOW_CHARS = 80;

/** The words on both sides of a stop, as far as they tell what it is. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
}

const abbreviationIn = ({ before }: Surroundings): Abbreviation =>
  abbreviation(WORD_BEFORE.exec(before)?.[0] ?? '');

/** Whether `stop`, the marks in `closers` and white space end a sentence. */
function endsSpaced(stop: string, closers: string, around: Surroundings): boolean {
  const { after } = around;
  if (after === '') return true;
  if (GOES_ON.test(after)) return false;
  const closesQuotation = /[\p{Pf}\p{Pi}"']/u.test(closers);
  // A comma stands before the speaker where a full stop would: only ! and ? are ambiguous.
  if (stop !== '.') return !(closesQuotation && SPEAKER_FOLLOWS.test(after));
  if (closesQuotation) return true;
  switch (abbreviationIn(around)) {
    case 'none':
      return true;
    case 'name-follows':
      return false;
    case 'number-follows':
      return !/^\p{N}/u.test(after);
    case 'may-end':
      return OPENS.test(after);
  }
}

/** Whether a stop without a space ends a sentence: not in “Prof.Smith”, “www.Abc”, “bbc.Com”. */
const endsGlued = (around: Surroundings): boolean =>
  abbreviationIn(around) === 'none' &&
  !/(?:\bwww(?:\.\S*)?|[/@]\S*)$/iu.test(around.before) &&
  !/^(?:Com|Org|Net|Gov|Edu|Info|Tv)\b/u.test(around.after);

function ends(text: string, match: RegExpExecArray): boolean {
  const next = match.index + match[0].length;
  const around = {
    before: text.slice(Math.max(0, match.index - WINDOW_CHARS), match.index),
    after: text.slice(next, next + WINDOW_CHARS),
  };
  const { stop, closers = '', glued } = match.groups ?? {};
  if (glued !== undefined) return endsGlued(around);
  return stop === undefined || endsSpaced(stop, closers, around);
}

/** Stands for the place behind a stop that ends no sentence. */
const NO_END = -1;

/** Marks that stand before the first word of a sentence: “ " ( */
const isOpeningMark = (code: number): boolean =>
  code === OPENING_MARK || code === STRAIGHT_MARK || code === BRACKET;

/**
 * Where the next sentence begins behind the commonest stops, {@link NO_END} where one ends no
 * sentence: a single one behind ASCII letters, digits or marks, before a space and a letter or an
 * opening mark and a capital; a full stop and a closing quotation mark there; a full stop inside a
 * number or an acronym. Undefined
 * for all others. `from` is where the sentence begins.
 */
function plainStopEnds(text: string, at: number, from: number): number | undefined {
  const isFullStop = text.charCodeAt(at) === FULL_STOP;
  const last = text.charCodeAt(at - 1);
  const next = text.charCodeAt(at + 1);
  if (next !== SPACE) {
    if (!isFullStop) return undefined;
    if (isDigit(next) || isSmall(next) || next === COMMA) return NO_END;
    if (isCapital(next)) return isCapital(last) || isDigit(last) ? NO_END : undefined;
    const closes = next === CLOSING_MARK || next === STRAIGHT_MARK;
    if (!closes || !isLetter(last) || text.charCodeAt(at + 2) !== SPACE) return undefined;
    return isCapital(text.charCodeAt(at + 3)) ? at + 3 : undefined;
  }
  const opening = text.charCodeAt(at + 2);
  if (isSmall(opening) && !isStop(last)) return NO_END;
  const isOpening = isOpeningMark(opening) && isCapital(text.charCodeAt(at + 3));
  if (!isCapital(opening) && !isOpening) return undefined;
  // No word before it: a number alone may be that of a list's item.
  if (last < 128 && !isLetter(last) && !isStop(last)) {
    return isLetter(text.charCodeAt(from)) ? at + 2 : undefined;
  }
  let first = at;
  while (first > from && isLetter(text.charCodeAt(first - 1))) first -= 1;
  const before = text.charCodeAt(first - 1);
  if (at - first < 2 || before === FULL_STOP || before >= 128) return undefined;
  if (!isFullStop || at - first > MAX_ABBREVIATION_CHARS) return at + 2;
  const word = text.slice(first, at);
  if (!isListed(word)) return at + 2;
  switch (abbreviation(word)) {
    case 'none':
    case 'number-follows':
      return at + 2;
    case 'name-follows':
      return NO_END;
    case 'may-end':
      return undefined;
  }
}

/** Adds what is between two places of a text, if it is not blank. */
function addSentence(text: string, from: number, to: number, found: Span[]): void {
  const sentence = trimmed(text, from, to);
  if (sentence.start < sentence.end) found.push(sentence);
}

/**
 * The sentences of `text[start, end)`: in order, without overlap, together all of its words. Empty
 * for blank text.
 */
export function sentences(text: string, start = 0, end = text.length): Span[] {
  const found: Span[] = [];
  let part: string | undefined;
  let from = start;
  // What ends with the text needs no look.
  for (let at = start; at + 1 < end; at += 1) {
    if (!isStop(text.charCodeAt(at))) continue;
    let to = at + BEHIND_STOP < end ? plainStopEnds(text, at, from) : undefined;
    if (to === undefined) {
      part ??= text.slice(start, end);
      CANDIDATE_HERE.lastIndex = at - start;
      const match = CANDIDATE_HERE.exec(part);
      if (match === null) continue;
      const leadsIn = at - from < WINDOW_CHARS && LEADS_IN.test(text.slice(from, at));
      const next = at + match[0].length;
      to = !leadsIn && ends(part, match) ? next : NO_END;
      at = next - 1;
    }
    if (to === NO_END) continue;
    addSentence(text, from, to, found);
    from = to;
  }
  addSentence(text, from, Math.max(from, end), found);
  return found;
}
