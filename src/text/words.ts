/** The words of a text, each with its exact place and its folded form. */
import { fold } from './fold.ts';
import { type Span, span } from './span.ts';

/** A word: where it stands, and `form`, the spelling it is compared by. */
export interface Word {
  readonly span: Span;
  /** Folded, not empty; without possessive ’s, apostrophes, dots of acronyms, commas of numbers. */
  readonly form: string;
}

/** A word as it is written; first match wins. */
const WRITTEN = [
  // An acronym with dots: U.S.
  /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/u,
  // A number: 1,000 or 3.5.
  /\p{N}+(?:[.,]\p{N}+)+/u,
  // Letters and digits with apostrophes inside (Iran’s, Khamene’i), or with the joiners of Persian
  // and Indic words.
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[\u200c\u200d](?=\p{L})|['’‘ʼ`´](?=\p{L}))*/u,
];

const WORD = new RegExp(WRITTEN.map(({ source }) => source).join('|'), 'u');

/** Scripts written without spaces, whose words only a dictionary can find. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const dictionary = new Intl.Segmenter('und', { granularity: 'word' });

/** Thousands separators only: the comma of "3,5" is a decimal sign. */
const GROUPED = /^\p{N}{1,3}(?:,\p{N}{3})+(?!\p{N})/u;

function formOf(written: string): string {
  const folded = fold(written).trim();
  if (GROUPED.test(folded)) return folded.replaceAll(',', '');
  if (/^(?:\p{L}\.)+\p{L}?$/u.test(folded)) return folded.replaceAll('.', '');
  return folded.includes("'") ? folded.replace(/'s$/u, '').replaceAll("'", '') : folded;
}

/** A word at the very place where the search begins. */
const WORD_HERE = new RegExp(WORD.source, 'uy');

/** What a character is to the quick way of {@link words}. */
const [OTHER, SMALL, CAPITAL, DIGIT, JOINER, UNUSUAL] = [0, 1, 2, 3, 4, 5] as const;

const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCodePoint(code);
  if (/[a-z]/u.test(character)) return SMALL;
  if (/[A-Z]/u.test(character)) return CAPITAL;
  if (/\d/u.test(character)) return DIGIT;
  // What may go on with a word: U.S., 3.5, 1,000, Iran's.
  return /[.,'`]/u.test(character) ? JOINER : OTHER;
});

/** Spaces, dashes and quotation marks that are never part of a word; not so ‘ and ’. */
const isPunctuation = (code: number): boolean =>
  code === 0xa0 || (code >= 0x2010 && code <= 0x2017) || (code >= 0x201a && code <= 0x2027);

/** The kind of the character at a place; {@link OTHER} from `end` on. */
function kindAt(text: string, at: number, end: number): number {
  if (at >= end) return OTHER;
  const code = text.charCodeAt(at);
  if (code < KINDS.length) return KINDS[code] ?? OTHER;
  return isPunctuation(code) ? OTHER : UNUSUAL;
}

/** Whether a run of ASCII letters and digits that ends at a place may be only a part of a word. */
function mayGoOn(text: string, at: number, end: number): boolean {
  const kind = kindAt(text, at, end);
  return kind === UNUSUAL || (kind === JOINER && kindAt(text, at + 1, end) !== OTHER);
}

/** Adds a word that stands at a place, as it is written there. */
function addWord(written: string, at: number, found: Word[]): void {
  const form = formOf(written);
  // A few letters are only signs: an apostrophe by itself (ʼ), an Arabic vowel sign (ﹰ).
  if (form !== '') found.push({ span: span(at, at + written.length), form });
}

/**
 * The words of `text[start, end)` in order; places are offsets into `text`. Empty for a text
 * without letters or digits.
 *
 * A run of ASCII letters and digits with nothing behind it that could go on with the word is one as
 * it stands; everything else is left to {@link WORD}.
 */
export function words(text: string, start = 0, end = text.length): Word[] {
  const found: Word[] = [];
  // A pattern would read on behind the end.
  let part: string | undefined;
  let at = start;
  while (at < end) {
    let next = at;
    let hasCapital = false;
    let kind = kindAt(text, at, end);
    while (kind === SMALL || kind === CAPITAL || kind === DIGIT) {
      hasCapital ||= kind === CAPITAL;
      next += 1;
      kind = kindAt(text, next, end);
    }
    if (next > at && !mayGoOn(text, next, end)) {
      const written = text.slice(at, next);
      found.push({ span: span(at, next), form: hasCapital ? written.toLowerCase() : written });
      at = next;
    } else if (next > at || kind === UNUSUAL) {
      part ??= text.slice(start, end);
      WORD_HERE.lastIndex = at - start;
      const [written] = WORD_HERE.exec(part) ?? [];
      if (written !== undefined && UNSPACED.test(written)) {
        for (const { segment, index, isWordLike } of dictionary.segment(written)) {
          if (isWordLike === true) addWord(segment, at + index, found);
        }
      } else if (written !== undefined) addWord(written, at, found);
      at += written?.length ?? ((part.codePointAt(at - start) ?? 0) > 0xffff ? 2 : 1);
    } else at += 1;
  }
  return found;
}
