/** Where in the coverage checked words may come from, and how well they fit there. */
import type { Article } from '../corpus/article.ts';
import type { Attributed } from '../quotes/quotation-book.ts';
import { type Span, span } from '../text/span.ts';
import { type Comparison, compare } from './comparison.ts';
import type { Coverage } from './coverage.ts';
import type { Scope } from './scope.ts';
import { type Wording, wordingOf } from './wording-of.ts';

/** A quotation, or a paragraph outside of any, that checked words may come from. */
export interface Place {
  readonly article: Article;
  readonly pieces: readonly Span[];
  readonly wording: Wording;
  readonly attributed?: Attributed;
}

/** A place and what the checked quotation made of its words. */
export interface Found {
  readonly place: Place;
  /** The checked words, or the part of them that stands there. */
  readonly quote: Wording;
  readonly comparison: Comparison;
}

const placeOf = (article: Article, pieces: readonly Span[], attributed?: Attributed): Place => ({
  article,
  pieces,
  wording: wordingOf(article.text, pieces),
  ...(attributed === undefined ? {} : { attributed }),
});

/** The places in the passages that have most of the quotation's words. */
export function placesFor(
  quote: string,
  scope: Scope,
  { passages: search, book }: Coverage,
): Place[] {
  const { ranked } = search.search(quote, ({ article }) => scope.articles.has(article));
  const quotations = new Set<Attributed>();
  const paragraphs = ranked.map(({ article, passage }) => {
    for (const attributed of book.within(article, passage.span)) quotations.add(attributed);
    return placeOf(article, [passage.span]);
  });
  const quoted = [...quotations].map((attributed) =>
    placeOf(attributed.article, attributed.quotation.content, attributed),
  );
  return [...quoted, ...paragraphs];
}

/** Best first: most words kept, fewest edits, a quotation before the paragraph around it. */
const bestFirst = (a: Found, b: Found): number =>
  b.comparison.kept - a.comparison.kept ||
  a.comparison.edits - b.comparison.edits ||
  Number(b.place.attributed !== undefined) - Number(a.place.attributed !== undefined);

export function findIn(places: readonly Place[], quote: Wording): Found[] {
  return places
    .flatMap((place) => {
      const comparison = compare(place.wording, quote);
      return comparison === undefined ? [] : [{ place, quote, comparison }];
    })
    .toSorted(bestFirst);
}

/** The article's text from the first to the last word that the quotation is made of. */
export function spanOf({ place: { wording }, comparison: { first, last } }: Found): Span {
  const [from, to] = [wording.words[first], wording.words[last]];
  if (from === undefined || to === undefined) throw new RangeError('Expected words of the place');
  return span(from.span.start, to.span.end);
}
