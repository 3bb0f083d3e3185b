/** The verdict on a quotation's words, and the places in the coverage that it rests on. */
import { type Span, contains } from '../text/span.ts';
import type { Verdict } from './answer.ts';
import { isWrittenAlike } from './comparison.ts';
import type { Coverage } from './coverage.ts';
import {
  fragmentsOf,
  halvesOf,
  isOnePassage,
  placeApart,
  placeTogether,
} from './quotation-fragments.ts';
import { type Found, type Places, findIn, placesFor, spanOf } from './quotation-places.ts';
import type { Scope } from './scope.ts';
import { type Wording, wordingOf } from './wording-of.ts';

/** A verdict with the places that it rests on, best first. */
export interface Judged {
  readonly verdict: Verdict;
  readonly found: readonly Found[];
}

/**
 * Share of a quotation's words that a place must have to be where it comes from, function words counting little, and
 * the same of a short one; and share of all its words alike. Chosen on changed quotations of the earlier half of the
 * articles that tests/evaluation/whosaid.ts reads, so that few foreign ones pass and hardly a changed one fails.
 */
const MIN_KEPT = 0.65;
const MIN_KEPT_OF_FEW = 0.7;
const FEW_WORDS = 8;
const MIN_KEPT_COUNT = 0.5;

/** So many words in a row are not found by chance, whatever the rest of a quotation is. */
const MIN_RUN_WORDS = 8;

/** Whether these are all the words between two quotation marks. */
const isBetweenMarks = (text: string, { start, end }: Span): boolean =>
  /["“„«„‘']$/u.test(text.slice(0, start).slice(-1)) &&
  /^[.,!?…;:]*["”»’']/u.test(text.slice(end, end + 8));

/** Whether it begins and ends where a sentence, a piece of the quotation or its marks do. */
function isWhole(found: Found): boolean {
  const place = spanOf(found);
  const { article, passages, pieces, wording } = found.place;
  if (isBetweenMarks(article.text, place)) return true;
  const parts = [...pieces, ...passages.flatMap(({ passage }) => passage.sentences)];
  const bounds = parts.map((part) => {
    const inside = wording.words.filter((word) => contains(part, word.span));
    return { start: inside[0]?.span.start, end: inside.at(-1)?.span.end };
  });
  return (
    bounds.some(({ start }) => start === place.start) && bounds.some(({ end }) => end === place.end)
  );
}

/** The verdict on a quotation that fits in one place. */
function verdictOn(found: Found): Verdict {
  const { place, comparison } = found;
  if (comparison.edits > 0) return 'altered';
  if (!isWhole(found)) return 'trimmed';
  return isWrittenAlike(place.wording, comparison) ? 'exact' : 'punctuation only';
}

/** The most words kept in a row. */
function longestRun({ comparison: { steps } }: Found): number {
  let [longest, run] = [0, 0];
  for (const { kind } of steps) {
    run = kind === 'kept' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Whether a quotation comes from where it was found, whatever has been done to it. */
function isFrom(found: Found): boolean {
  if (longestRun(found) >= MIN_RUN_WORDS) return true;
  const { kept, steps, quote } = found.comparison;
  const count = quote.words.length;
  const keptCount = steps.filter(({ kind }) => kind === 'kept').length;
  return (
    kept >= (count < FEW_WORDS ? MIN_KEPT_OF_FEW : MIN_KEPT) && keptCount >= MIN_KEPT_COUNT * count
  );
}

/** Better verdicts first, of places that have every word. */
const VERDICT_ORDER: readonly Verdict[] = ['exact', 'punctuation only', 'trimmed', 'altered'];
const rankOf = (verdict: Verdict): number => VERDICT_ORDER.indexOf(verdict);

/** The verdict on words that stand in one place as they are: the best that any place earns them. */
function judgeVerbatim(found: readonly Found[]): Judged {
  const judged = found.map((each) => ({ each, verdict: verdictOn(each) }));
  judged.sort((a, b) => rankOf(a.verdict) - rankOf(b.verdict));
  return {
    verdict: judged[0]?.verdict ?? 'not in the coverage',
    found: judged.map(({ each }) => each),
  };
}

/** A quotation with marks of omission: in one passage it is trimmed, from several it is stitched. */
function judgeMarked(fragments: readonly Wording[], places: Places): Judged | undefined {
  const together = placeTogether(fragments, places);
  const found = together.flatMap((placed) => placed.found).filter(isFrom);
  const [best] = together;
  if (best?.edits === 0) return { verdict: 'trimmed', found };
  const apart = placeApart(fragments, places);
  if (apart !== undefined && apart.edits < (best?.edits ?? Infinity)) {
    return { verdict: 'stitched', found: apart.found };
  }
  return found.length === 0 ? undefined : { verdict: 'altered', found };
}

/** Fewer edits than these are no reason to think of two places. */
const MIN_SAVED_EDITS = 3;

/** A quotation of two halves that stand apart: in one passage it is altered, from two it is stitched. */
function judgeHalves(
  quote: Wording,
  places: Places,
  single: Found | undefined,
): Judged | undefined {
  const singleEdits = single?.comparison.edits ?? quote.words.length;
  if (singleEdits < MIN_SAVED_EDITS) return undefined;
  const halves = halvesOf(quote, places);
  const apart = halves === undefined ? undefined : placeApart(halves, places);
  if (halves === undefined || apart === undefined) return undefined;
  if (singleEdits - apart.edits < MIN_SAVED_EDITS) return undefined;
  const [together] = placeTogether(halves, places);
  if (together !== undefined && together.edits <= apart.edits) {
    return { verdict: 'altered', found: together.found };
  }
  const [head, tail] = apart.found;
  const isReordered = head !== undefined && tail !== undefined && isOnePassage(head, tail);
  if (!isReordered) return { verdict: 'stitched', found: apart.found };
  return { verdict: 'altered', found: [single ?? head] };
}

/** What is to be thought of a quotation, as far as the coverage within `scope` says. */
export function judgeQuotation(typed: string, scope: Scope, coverage: Coverage): Judged {
  const quote = wordingOf(typed);
  const fragments = fragmentsOf(quote);
  const isMarked = fragments.length > 1;
  const places = placesFor(quote, isMarked ? fragments : [], scope, coverage);
  const found = findIn(places, quote);
  const verbatim = found.filter(({ comparison }) => comparison.edits === 0);
  const near = found.filter((each) => each.comparison.edits > 0 && isFrom(each));
  if (verbatim.length > 0) {
    const judged = judgeVerbatim(verbatim);
    return { ...judged, found: [...judged.found, ...near] };
  }
  const inParts = isMarked ? judgeMarked(fragments, places) : judgeHalves(quote, places, found[0]);
  if (inParts !== undefined) return inParts;
  return near.length === 0
    ? { verdict: 'not in the coverage', found: [] }
    : { verdict: 'altered', found: near };
}
