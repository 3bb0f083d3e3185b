/** The terms of a text: what the index stores and what questions are looked up by. */
import { stem } from '../text/stem.ts';
import { type Word, words } from '../text/words.ts';
import { isStopWord } from './stop-words.ts';

/** An occurrence of a form. */
interface FormAt {
  /** The word, or the first of two joined by a hyphen. */
  readonly word: Word;
  /** The folded form; for a hyphenated pair, both joined: `longterm`. */
  readonly form: string;
  /** Position of the word among all words of the text, stop words included. */
  readonly position: number;
  /** How many words it spans: 2 for a hyphenated pair. */
  readonly span: 1 | 2;
}

/** An occurrence of a term: of the form and what it is stemmed to. */
export interface TermAt extends FormAt {
  readonly term: string;
}

/** Longer words are noise (encoded data, addresses): they would only fill the vocabulary. */
const MAX_TERM_CHARS = 40;

/**
 * Two words with nothing but a hyphen or an en dash between them, both short enough to be a
 * compound.
 */
const isHyphenated = (text: string, left: Word, right: Word): boolean =>
  right.span.start === left.span.end + 1 && /[-‐‑–]/u.test(text[left.span.end] ?? '');

/** Whether a word is May, the month or a name, and not the function word. */
const isMay = (text: string, { form, span }: Word): boolean =>
  form === 'may' && text.startsWith('May', span.start);

/**
 * The forms of `text[start, end)` in order: every word but stop words, which
 * May is not. Words joined by a hyphen give
 * their joined form first, so that “S-300” and “s300”, “two-hour” and “twohour” meet.
 */
export function forms(text: string, start = 0, end = text.length): FormAt[] {
  const found: FormAt[] = [];
  const all = words(text, start, end);
  for (let position = 0; position < all.length; position += 1) {
    const word = all[position];
    if (word === undefined) continue;
    const next = all[position + 1];
    if (next !== undefined && isHyphenated(text, word, next)) {
      const form = word.form + next.form;
      if (form.length <= MAX_TERM_CHARS) found.push({ word, form, position, span: 2 });
    }
    const { form } = word;
    if (form.length <= MAX_TERM_CHARS && (!isStopWord(form) || isMay(text, word))) {
      found.push({ word, form, position, span: 1 });
    }
  }
  return found;
}

/** The {@link forms} of `text[start, end)` with what each is stemmed to. */
export const terms = (text: string, start?: number, end?: number): TermAt[] =>
  forms(text, start, end).map((each) => ({ ...each, term: stem(each.form) }));
