/** The terms of a text: what the index stores and what questions are looked up by. */
import { stem } from '../text/stem.ts';
import { type Word, words } from '../text/words.ts';
import { isStopWord } from './stop-words.ts';

/** An occurrence of a term. */
export interface TermAt {
  /** The word, or the first of two joined by a hyphen. */
  readonly word: Word;
  /** The folded form that was stemmed; for a hyphenated pair, both joined: `longterm`. */
  readonly form: string;
  readonly term: string;
  /** Position of the word among all words of the text, stop words included. */
  readonly position: number;
  /** How many words it spans: 2 for a hyphenated pair. */
  readonly span: 1 | 2;
}

/** Longer words are noise (encoded data, addresses): they would only fill the vocabulary. */
const MAX_TERM_CHARS = 40;

/**
 * Two words with nothing but a hyphen or an en dash between them, both short enough to be a
 * compound.
 */
const isHyphenated = (text: string, left: Word, right: Word): boolean =>
  right.span.start === left.span.end + 1 && /[-‐‑–]/u.test(text[left.span.end] ?? '');

/**
 * The terms of `text[start, end)` in order: every word but stop words, stemmed. Words joined by a
 * hyphen give their joined form first, so that “S-300” and “s300”, “two-hour” and “twohour” meet.
 */
export function terms(text: string, start = 0, end = text.length): TermAt[] {
  const found: TermAt[] = [];
  const add = (word: Word, form: string, position: number, span: 1 | 2): void => {
    if (form.length > 0 && form.length <= MAX_TERM_CHARS) {
      found.push({ word, form, term: stem(form), position, span });
    }
  };
  const all = words(text, start, end);
  for (const [position, word] of all.entries()) {
    const next = all[position + 1];
    if (next !== undefined && isHyphenated(text, word, next)) {
      add(word, word.form + next.form, position, 2);
    }
    if (!isStopWord(word.form)) add(word, word.form, position, 1);
  }
  return found;
}
