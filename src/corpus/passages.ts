/** An article's passages: its paragraphs, each with its place and its sentences. */
import type { Span } from '../text/span.ts';
import type { FurnitureRole } from './article.ts';

/**
 * Where a passage stands: a paragraph of the body, counted from 1 without headline, captions and
 * the like, or a piece of furniture.
 */
export type PassagePlace =
  | { readonly role: 'paragraph'; readonly number: number }
  | { readonly role: FurnitureRole };

/** A paragraph of an article; `sentences` are in order, do not overlap and hold all its words. */
export interface Passage {
  readonly span: Span;
  readonly place: PassagePlace;
  readonly sentences: readonly Span[];
}
