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

const WORD = new RegExp(WRITTEN.map(({ source }) => source).join('|'), 'gu');

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

/**
 * The words of `text[start, end)` in order; places are offsets into `text`. Empty for a text
 * without letters or digits.
 */
export function words(text: string, start = 0, end = text.length): Word[] {
  const found: Word[] = [];
  const add = (written: string, at: number): void => {
    const form = formOf(written);
    // A few letters are only signs: an apostrophe by itself (ʼ), an Arabic vowel sign (ﹰ).
    if (form !== '') found.push({ span: span(at, at + written.length), form });
  };
  for (const { 0: written, index: at } of text.slice(start, end).matchAll(WORD)) {
    if (UNSPACED.test(written)) {
      for (const { segment, index, isWordLike } of dictionary.segment(written)) {
        if (isWordLike === true) add(segment, start + at + index);
      }
    } else {
      add(written, start + at);
    }
  }
  return found;
}
