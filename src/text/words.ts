/** The words of a text, each with its exact place and its folded form. */
import { fold } from './fold.ts';
import { type Span, span } from './span.ts';

/** A word: where it stands, and `form`, the spelling it is compared by. */
export interface Word {
  readonly span: Span;
  /** Folded, without possessive ’s, inner apostrophes, dots of an acronym or commas of a number. */
  readonly form: string;
}

/**
 * A word as it is written. Alternatives, first match wins:
 * an acronym with dots (U.S.), a number (1,000 or 3.5), letters and digits with apostrophes inside (Iran’s, Khamene’i).
 * ZWNJ and ZWJ belong to the Persian and Indic words that they stand in.
 */
const WORD =
  /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)+(?!\p{L})|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[\u200c\u200d](?=\p{L})|['’‘ʼ`´](?=\p{L}))*/gu;

/** Scripts written without spaces, whose words only a dictionary can find. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const dictionary = new Intl.Segmenter('und', { granularity: 'word' });

/** Thousands separators only: the comma of "3,5" is a decimal sign. */
const GROUPED = /^\p{N}{1,3}(?:,\p{N}{3})+(?!\p{N})/u;

function formOf(written: string): string {
  const folded = fold(written);
  if (GROUPED.test(folded)) return folded.replaceAll(',', '');
  if (/^(?:\p{L}\.)+\p{L}?$/u.test(folded)) return folded.replaceAll('.', '');
  return folded.includes("'") ? folded.replace(/'s$/u, '').replaceAll("'", '') : folded;
}

/** The words of `text[start, end)` in order; places are offsets into `text`. Empty for a text without letters or digits. */
export function words(text: string, start = 0, end = text.length): Word[] {
  const found: Word[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const [written] = match;
    const at = start + match.index;
    if (UNSPACED.test(written)) {
      for (const { segment, index, isWordLike } of dictionary.segment(written)) {
        if (isWordLike === true) {
          const place = span(at + index, at + index + segment.length);
          found.push({ span: place, form: formOf(segment) });
        }
      }
    } else {
      found.push({ span: span(at, at + written.length), form: formOf(written) });
    }
  }
  return found;
}
