/**
 * The words of a text one by one, with what stands between them: what quotations are compared by.
 */
import { fold } from '../text/fold.ts';
import { type Span, span } from '../text/span.ts';
import { type Word, words } from '../text/words.ts';

/** A run of words, of a quotation as it was typed or of one as an article has it. */
export interface Wording {
  readonly words: readonly Word[];
  /** What must be equal for two words to be the same: letters and figures, with the sign of an amount. */
  readonly keys: readonly string[];
  readonly text: string;
  /** For each word, the number of the piece it stands in; a quotation may be parted by its cue. */
  readonly pieceOf: readonly number[];
}

/** Signs before and after a figure that make it another amount: $5, £5, −5, 5%. */
const SIGN_BEFORE = /(?:\p{Sc}|(?<![\p{L}\p{N}])[-−–])$/u;
const SIGN_AFTER = /^(?:\p{Sc}|[%‰°])/u;

/** Characters before a figure that can be its sign: the mark and what must not stand before it. */
const SIGN_CHARS = 2;

/**
 * The letters and figures of a word, with no regard to case, accents and apostrophes. Unlike the form that words are
 * looked up by it keeps a possessive s: “Hill plan” is not “Hill’s plan”.
 */
function keyOf(text: string, { span: { start, end }, form }: Word): string {
  const written = text.slice(start, end);
  if (!/\p{N}/u.test(written)) {
    return /['’‘ʼ`´]/u.test(written) ? fold(written).replaceAll("'", '') : form;
  }
  const before = SIGN_BEFORE.exec(text.slice(Math.max(0, start - SIGN_CHARS), start));
  const after = SIGN_AFTER.exec(text.slice(end, end + 1));
  // Folding makes ² a 2, and 10² another figure.
  const figure = /\p{No}/u.test(written) ? written : form;
  const sign = before?.[0].replace(/[−–]/u, '-') ?? '';
  return `${sign}${figure}${after?.[0] ?? ''}`;
}

/** The wording of these pieces of `text`, the whole of it unless told otherwise. */
export function wordingOf(text: string, pieces: readonly Span[] = [span(0, text.length)]): Wording {
  const found = pieces.flatMap(({ start, end }, piece) =>
    words(text, start, end).map((word) => ({ word, piece })),
  );
  return {
    text,
    words: found.map(({ word }) => word),
    keys: found.map(({ word }) => keyOf(text, word)),
    pieceOf: found.map(({ piece }) => piece),
  };
}

/** The words of a wording from number `from` to before number `to`. */
export const partOf = (
  { text, words: all, keys, pieceOf }: Wording,
  from: number,
  to: number,
): Wording => ({
  text,
  words: all.slice(from, to),
  keys: keys.slice(from, to),
  pieceOf: pieceOf.slice(from, to),
});

/** Parts of one wording as one again. */
export const joined = (parts: readonly Wording[]): Wording => ({
  text: parts[0]?.text ?? '',
  words: parts.flatMap(({ words: all }) => all),
  keys: parts.flatMap(({ keys }) => keys),
  pieceOf: parts.flatMap(({ pieceOf }) => pieceOf),
});

/** The word as it is written. */
export const writtenAt = ({ text, words: all }: Wording, at: number): string => {
  const word = all[at];
  return word === undefined ? '' : text.slice(word.span.start, word.span.end);
};

/** The words from number `from` to number `to` as they are written, hyphens and signs between them; pieces apart. */
export const writtenFrom = (wording: Wording, from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, by) => {
    const at = from + by;
    return writtenAt(wording, at) + (at === to ? '' : (gapAfter(wording, at) ?? ' '));
  }).join('');

/** The marks that news sets at the end and the beginning of quoted paragraphs. */
const MARKS_BETWEEN_PARAGRAPHS = /["“”]?\s*\n\s*["“”]?/gu;

/**
 * What stands between a word and the next, white space as one blank, and so the quotation marks
 * between two paragraphs; undefined across pieces.
 */
export function gapAfter({ text, words: all, pieceOf }: Wording, at: number): string | undefined {
  const [left, right] = [all[at], all[at + 1]];
  if (left === undefined || right === undefined || pieceOf[at] !== pieceOf[at + 1])
    return undefined;
  return text
    .slice(left.span.end, right.span.start)
    .replaceAll(MARKS_BETWEEN_PARAGRAPHS, ' ')
    .replaceAll(/\s+/gu, ' ');
}

const isHyphen = (gap: string | undefined): boolean => /^[-‐‑–]$/u.test(gap ?? '');

/** For both words of each hyphenated pair of a wording, the number of the first, by the two keys in one. */
function hyphenatedPairs(wording: Wording): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const at of wording.keys.keys()) {
    if (!isHyphen(gapAfter(wording, at))) continue;
    pairs.set(`${wording.keys[at] ?? ''}${wording.keys[at + 1] ?? ''}`, at);
  }
  return pairs;
}

/**
 * `quote` with its words parted as `source` parts them where only a hyphen makes the difference: “longterm” is two
 * words beside “long-term”, and “co-operate” one beside “cooperate”.
 */
export function partedLike(source: Wording, quote: Wording): Wording {
  const known = new Set(source.keys);
  if (quote.keys.every((key) => known.has(key))) return quote;
  const pairsOfSource = hyphenatedPairs(source);
  const found: { word: Word; key: string; piece: number }[] = [];
  for (let at = 0; at < quote.words.length; at += 1) {
    const [word, next] = [quote.words[at], quote.words[at + 1]];
    const key = quote.keys[at] ?? '';
    const piece = quote.pieceOf[at] ?? 0;
    if (word === undefined) break;
    const pair = pairsOfSource.get(key);
    const both = `${key}${quote.keys[at + 1] ?? ''}`;
    if (pair !== undefined && !known.has(key)) {
      const [head, tail] = [source.keys[pair] ?? '', source.keys[pair + 1] ?? ''];
      const middle = Math.min(word.span.start + head.length, word.span.end);
      const { start, end } = word.span;
      found.push({ word: { span: span(start, middle), form: head }, key: head, piece });
      found.push({ word: { span: span(middle, end), form: tail }, key: tail, piece });
    } else if (next !== undefined && isHyphen(gapAfter(quote, at)) && known.has(both)) {
      const whole = { span: span(word.span.start, next.span.end), form: both };
      found.push({ word: whole, key: both, piece });
      at += 1;
    } else {
      found.push({ word, key, piece });
    }
  }
  return {
    text: quote.text,
    words: found.map(({ word }) => word),
    keys: found.map(({ key }) => key),
    pieceOf: found.map(({ piece }) => piece),
  };
}
