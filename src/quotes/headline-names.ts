/** Names in a headline in which nearly every word is capitalised: those that the article has below. */
import { type Span, span } from '../text/span.ts';
import type { NameMention } from './name-mention.ts';
import { plainName } from './same-name.ts';

/** Shorter words are small in headlines: “for”, “on”. */
const MIN_CHARS = 4;

/** A line with fewer long words tells too little. */
const MIN_WORDS = 4;

/** Share of its longer words that are capitalised from which on a line is in title case. */
const TITLE_CASE = 0.8;

/** No name of a headline has more words. */
const MAX_WORDS = 4;

/** The first line of a text where it is in title case, else an empty span at its beginning. */
export function headlineOf(text: string): Span {
  const line = /^\s*[^\n]*/u.exec(text)?.[0] ?? '';
  const long = (line.match(/[\p{L}’']+/gu) ?? []).filter((word) => word.length >= MIN_CHARS);
  const capitalised = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  const isHeadline =
    long.length >= MIN_WORDS &&
    capitalised >= TITLE_CASE * long.length &&
    text.length > line.length;
  return span(0, isHeadline ? line.length : 0);
}

/** The names of the `known` that a headline has, in order, the longest at each place. */
export function namesInHeadline(
  text: string,
  headline: Span,
  known: readonly NameMention[],
): NameMention[] {
  if (headline.end === 0) return [];
  const byWords = new Map<string, NameMention>();
  for (const mention of known) {
    for (const words of [mention.words, mention.words.slice(-1)]) {
      const key = words.join(' ');
      if (words.length <= MAX_WORDS && !byWords.has(key)) byWords.set(key, mention);
    }
  }
  const words = [...text.slice(0, headline.end).matchAll(/[\p{L}\p{M}\p{N}][^\s:;,?!“”"]*/gu)].map(
    (match) => {
      const written = match[0].replace(/[’']s?$|\.$/u, '');
      return { start: match.index, end: match.index + written.length, key: plainName(written) };
    },
  );
  const found: NameMention[] = [];
  for (let at = 0; at < words.length;) {
    const length = [...Array(MAX_WORDS).keys()]
      .map((index) => MAX_WORDS - index)
      .find((count) => byWords.has(keyOf(words, at, count)));
    const [first, last] = [words[at], words[at + (length ?? 1) - 1]];
    const mention = byWords.get(keyOf(words, at, length ?? 0));
    if (length !== undefined && first && last && mention) {
      const place = span(first.start, last.end);
      const own = words.slice(at, at + length).map(({ key }) => key);
      const gender = length > 1 ? mention.gender : 'unknown';
      found.push({
        span: place,
        name: text.slice(place.start, place.end),
        words: own,
        honorifics: [],
        gender,
      });
    }
    at += length ?? 1;
  }
  return found;
}

/** `count` words from `at` on as one key; '' where there are not so many. */
const keyOf = (words: readonly { readonly key: string }[], at: number, count: number): string =>
  at + count > words.length
    ? ''
    : words
        .slice(at, at + count)
        .map(({ key }) => key)
        .join(' ');
