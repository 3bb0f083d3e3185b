/** An article's passages: its paragraphs, each with its place and its sentences. */
import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import { type Span, slice } from '../text/span.ts';
import type { Article, FurnitureRole } from './article.ts';

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

/**
 * The passages of an article in reading order; together they hold all of its words. A line of signs
 * alone (* * *) is none.
 */
export function passages({ text, furniture }: Article): Passage[] {
  const roles = new Map(furniture.map(({ role, span }) => [span.start, role]));
  let number = 0;
  const worded = paragraphs(text).filter((span) => /[\p{L}\p{N}]/u.test(slice(text, span)));
  return worded.map((span) => {
    const role = roles.get(span.start);
    const place = role === undefined ? { role: 'paragraph' as const, number: ++number } : { role };
    return { span, place, sentences: sentences(text, span.start, span.end) };
  });
}
