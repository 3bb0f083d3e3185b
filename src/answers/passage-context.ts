/** The words around an excerpt, wider step by step. */
import type { Article } from '../corpus/article.ts';
import { type Passage, type PassagePlace, passages } from '../corpus/passages.ts';
import { type Span, span } from '../text/span.ts';
import { type Excerpt, makeExcerpt } from './excerpt.ts';

/** Neighbouring paragraphs are added as long as all stay within this, in UTF-16 code units: what one message can show. */
const MAX_CONTEXT_CHARS = 2400;

/** An excerpt of one or more paragraphs. */
export interface Context {
  /** Its place is that of its first paragraph. */
  readonly excerpt: Excerpt;
  /** Where its last paragraph stands. */
  readonly lastPlace: PassagePlace;
}

/** The numbers of the first and last passages that have words of `words`; undefined for none. */
function reach(held: readonly Passage[], words: Span): readonly [number, number] | undefined {
  const isTouched = ({ span: { start, end } }: Passage): boolean =>
    start < words.end && words.start < end;
  const first = held.findIndex(isTouched);
  return first === -1 ? undefined : [first, held.findLastIndex(isTouched)];
}

/** The whole sentences of `words` with one more before and after, as far as its paragraphs go. */
function sentencesAround(held: readonly Passage[], words: Span): Span {
  const all = held.flatMap(({ sentences }) => sentences);
  const touched = (sentence: Span): boolean =>
    sentence.start < words.end && words.start < sentence.end;
  const from = all[Math.max(0, all.findIndex(touched) - 1)] ?? words;
  const to = all[Math.min(all.length - 1, all.findLastIndex(touched) + 1)] ?? words;
  return span(Math.min(from.start, words.start), Math.max(to.end, words.end));
}

/** Spans from the first sentences around `words` on, each with all of the one before; words between paragraphs stay in. */
function spansAround(held: readonly Passage[], words: Span): Span[] {
  const reached = reach(held, words);
  if (reached === undefined) return [];
  const [first, last] = reached;
  const whole = (by: number): Span => {
    const from = held[Math.max(0, first - by)]?.span ?? words;
    const to = held[Math.min(held.length - 1, last + by)]?.span ?? words;
    return span(Math.min(from.start, words.start), Math.max(to.end, words.end));
  };
  const found = [sentencesAround(held.slice(first, last + 1), words), whole(0)];
  for (let by = 1; by < held.length; by += 1) {
    const wider = whole(by);
    if (wider.end - wider.start > MAX_CONTEXT_CHARS) break;
    found.push(wider);
  }
  return found;
}

/**
 * What stands around `words` in the article: the sentences before and after, then the paragraph,
 * then one paragraph more on both sides at a time. Each is wider than the one before; empty when
 * the words are all of a text, or beyond its end.
 */
export function contextsOf(article: Article, words: Span): Context[] {
  const held = passages(article);
  let widest = words.end - words.start;
  return spansAround(held, words).flatMap((around) => {
    if (around.end - around.start <= widest) return [];
    widest = around.end - around.start;
    return contextAt(held, article, around);
  });
}

function contextAt(held: readonly Passage[], article: Article, words: Span): Context[] {
  const [first, last] = reach(held, words) ?? [-1, -1];
  const [from, to] = [held[first], held[last]];
  if (from === undefined || to === undefined) return [];
  return [{ excerpt: makeExcerpt(article, words, from.place), lastPlace: to.place }];
}

/** These words with where they stand; undefined when no paragraph has any of them. */
export const contextOf = (article: Article, words: Span): Context | undefined =>
  contextAt(passages(article), article, words)[0];

/** The whole paragraphs that have any of these words. */
export function paragraphsOf(article: Article, words: Span): Context | undefined {
  const held = passages(article);
  const [first, last] = reach(held, words) ?? [-1, -1];
  const [from, to] = [held[first], held[last]];
  if (from === undefined || to === undefined) return undefined;
  return contextAt(held, article, span(from.span.start, to.span.end))[0];
}
