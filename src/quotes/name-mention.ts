/** What is known of one place where an article names somebody or something. */
import type { Span } from '../text/span.ts';
import type { Gender } from './given-names.ts';

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
