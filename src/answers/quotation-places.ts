/** Where in the coverage checked words may come from, and how well they fit there. */
import type { Article } from '../corpus/article.ts';
import type { Attributed } from '../quotes/quotation-book.ts';
import { quotedStretches } from '../quotes/stretches.ts';
import type { Neighbourhood } from '../search/concordance.ts';
import type { IndexedPassage } from '../search/passage-index.ts';
import { WordNumbers, leastEdits } from '../text/align.ts';
import { type Span, span } from '../text/span.ts';
import { type Comparison, compare } from './comparison.ts';
import type { Coverage } from './coverage.ts';
import type { Scope } from './scope.ts';
import { type Wording, wordingOf } from './wording-of.ts';

/** Passages, the quoted words in them, or one quotation: what checked words are compared with. */
export interface Place {
  readonly article: Article;
  readonly passages: readonly IndexedPassage[];
  readonly pieces: readonly Span[];
  readonly wording: Wording;
  /** The words of the wording, numbered as {@link Places} numbers them. */
  readonly numbers: Uint32Array;
  readonly attributed?: Attributed;
}

/** The places that one quotation is compared with. */
export interface Places {
  readonly all: readonly Place[];
  readonly numbers: WordNumbers;
}

/** A place and what the checked quotation made of its words. */
export interface Found {
  readonly place: Place;
  readonly comparison: Comparison;
}

/** Places that are compared with the whole of a quotation, and with each part of one. */
const MAX_NEAR = 8;
const MAX_NEAR_PART = 4;

/** Characters of articles that are compared at most, those of the best places first. */
const MAX_CHARS = 20_000;

/** The same, times the characters of the quotation: what comparing takes grows with both. */
const MAX_PRODUCT = 8_000_000;

/** Parts of a quotation that are looked up by themselves: the longest of them. */
const MAX_PARTS = 6;

/** What is compared of a neighbourhood: its whole text, or pieces of it, which may be a quotation's. */
interface Pieces {
  readonly pieces: readonly Span[];
  readonly attributed?: Attributed;
}

/** A cue between two pieces of one person's words is no longer, in UTF-16 code units. */
const MAX_CUE_CHARS = 260;

/** Runs of quoted stretches that follow one another and are not known to have two speakers. */
function speechesIn({ article, passages }: Neighbourhood, { book }: Coverage): Span[][] {
  const { text } = article;
  const speeches: { speaker: string | undefined; pieces: Span[] }[] = [];
  const stretches = quotedStretches(
    text,
    passages.map((passage) => passage.span),
  );
  for (const { span: piece } of stretches) {
    const speaker = book
      .within(article, piece)
      .find(({ quotation }) => quotation.kind !== 'indirect')?.speaker?.id;
    const last = speeches.at(-1);
    const end = last?.pieces.at(-1)?.end ?? 0;
    const isSame = speaker === last?.speaker || !text.slice(end, piece.start).includes('\n');
    const isOther = speaker !== undefined && speaker !== last?.speaker;
    if (last !== undefined && isSame && !isOther && piece.start - end <= MAX_CUE_CHARS) {
      last.pieces.push(piece);
    } else speeches.push({ speaker, pieces: [piece] });
  }
  return speeches.map(({ pieces }) => pieces).filter((pieces) => pieces.length > 1);
}

/** The passages as they stand, what one person says there with cues between, and each quotation in them. */
function placesIn(near: Neighbourhood, coverage: Coverage, numbers: WordNumbers): Place[] {
  const { article, passages } = near;
  const [first, last] = [passages[0], passages.at(-1)];
  if (first === undefined || last === undefined) return [];
  const whole = span(first.span.start, last.span.end);
  const compared: Pieces[] = [
    { pieces: [whole] },
    ...speechesIn(near, coverage).map((pieces) => ({ pieces })),
    ...coverage.book
      .within(article, whole)
      .map((attributed) => ({ pieces: attributed.quotation.content, attributed })),
  ];
  return compared.map((each) => {
    const wording = wordingOf(article.text, each.pieces);
    return { article, passages, wording, numbers: numbers.of(wording.keys), ...each };
  });
}

/** The places that have most of the words of a quotation, or of one of its parts. */
export function placesFor(
  quote: Wording,
  parts: readonly Wording[],
  scope: Scope,
  coverage: Coverage,
): Places {
  const accepts = (article: Article): boolean => scope.articles.has(article);
  const near = ({ words }: Wording, limit: number): Neighbourhood[] =>
    coverage.concordance.near(
      words.map(({ form }) => form),
      limit,
      accepts,
    );
  const longest = parts
    .toSorted((a, b) => b.words.length - a.words.length)
    .slice(0, MAX_PARTS)
    .map((part) => near(part, MAX_NEAR_PART));
  const found = [near(quote, MAX_NEAR), ...longest].flat();
  const numbers = new WordNumbers();
  const places: Place[] = [];
  const seen = new Set<number>();
  const maxChars = Math.min(MAX_CHARS, MAX_PRODUCT / quote.text.length);
  let chars = 0;
  for (const each of found) {
    if (each.passages.every(({ number }) => seen.has(number)) || chars > maxChars) continue;
    for (const { number, span: whole } of each.passages) {
      seen.add(number);
      chars += whole.end - whole.start;
    }
    places.push(...placesIn(each, coverage, numbers));
  }
  return { all: places, numbers };
}

/** More words of a quotation edited, and it is another one. */
const MAX_EDITED = 0.7;

/** Places that are compared word by word. */
const MAX_COMPARED = 12;

const isDirect = ({ place }: Found): number =>
  Number(place.attributed?.quotation.kind === 'direct');

const firstNumber = ({ place }: Found): number => place.passages[0]?.number ?? 0;

/**
 * Best first: fewest edits, then a quotation before the passages around it, then in the order of the
 * coverage, newest articles first, then the shorter place.
 */
const bestFirst = (a: Found, b: Found): number =>
  a.comparison.edits - b.comparison.edits ||
  Number(b.place.attributed !== undefined) - Number(a.place.attributed !== undefined) ||
  isDirect(b) - isDirect(a) ||
  (a.place.article === b.place.article ? 0 : firstNumber(a) - firstNumber(b)) ||
  a.place.wording.words.length - b.place.wording.words.length;

/** Where the quotation can be found, best first. */
export function findIn({ all, numbers }: Places, quote: Wording): Found[] {
  const copy = numbers.of(quote.keys);
  return all
    .map((place) => ({ place, edits: leastEdits(place.numbers, copy).at(-1) ?? 0 }))
    .filter(({ edits }) => edits <= MAX_EDITED * quote.words.length)
    .toSorted((a, b) => a.edits - b.edits)
    .slice(0, MAX_COMPARED)
    .flatMap(({ place }) => {
      const comparison = compare(place.wording, quote);
      return comparison === undefined ? [] : [{ place, comparison }];
    })
    .toSorted(bestFirst);
}

/** The article's text from the first to the last word that the quotation is made of. */
export function spanOf({ place: { wording }, comparison: { first, last } }: Found): Span {
  const [from, to] = [wording.words[first], wording.words[last]];
  if (from === undefined || to === undefined) throw new RangeError('Expected words of the place');
  return span(from.span.start, to.span.end);
}
