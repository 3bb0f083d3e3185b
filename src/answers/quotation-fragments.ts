/**
 * Quotations that are put together from parts: with words left out between them, or from two
 * places.
 */
import { isStopWord } from '../search/stop-words.ts';
import { type Step, align, leastEdits } from '../text/align.ts';
import { contains, span } from '../text/span.ts';
import { comparisonOf } from './comparison.ts';
import { type Found, type Place, type Places, findIn, spanOf } from './quotation-places.ts';
import { type Wording, gapAfter, joined, partOf } from './wording-of.ts';

/** Marks that say that words were left out. */
const OMISSION = /…|\.\s?\.\s?\./u;

/** The parts of a quotation between marks of omission, in order; one for a quotation without any. */
export function fragmentsOf(quote: Wording): Wording[] {
  const ends = [...quote.words.keys()].filter((at) => OMISSION.test(gapAfter(quote, at) ?? ''));
  return [...ends.map((end) => end + 1), quote.words.length].map((to, part) =>
    partOf(quote, part === 0 ? 0 : (ends[part - 1] ?? 0) + 1, to),
  );
}

/** A quotation's parts where they stand; `edits` counts the words that were changed within them. */
export interface Placed {
  readonly found: readonly Found[];
  readonly edits: number;
}

/** `step` in a longer source and a longer copy. */
function moved(step: Step, bySource: number, byCopy: number): Step {
  switch (step.kind) {
    case 'kept':
    case 'replaced':
      return { kind: step.kind, source: step.source + bySource, copy: step.copy + byCopy };
    case 'left-out':
      return { kind: step.kind, source: step.source + bySource };
    case 'added':
      return { kind: step.kind, copy: step.copy + byCopy };
  }
}

/** The parts one after the other in one place, as one finding with the words between them left out. */
function inOrder(parts: readonly Wording[], place: Place): Placed | undefined {
  const steps: Step[] = [];
  let [from, copied, edits] = [0, 0, 0];
  for (const part of parts) {
    const fit = align(place.wording.keys.slice(from), part.keys);
    const found = fit.steps.map((step) => moved(step, from, copied));
    const sources = found.flatMap((step) => (step.kind === 'added' ? [] : [step.source]));
    const [first = from] = sources;
    const skipped = copied === 0 ? 0 : first - from;
    for (let at = 0; at < skipped; at += 1) steps.push({ kind: 'left-out', source: from + at });
    steps.push(...found);
    edits += fit.edits;
    copied += part.words.length;
    from = (sources.at(-1) ?? from - 1) + 1;
  }
  const comparison = comparisonOf(joined(parts), steps);
  return comparison === undefined ? undefined : { found: [{ place, comparison }], edits };
}

/** Whether the words from the first to the last part are those of one passage, or of one person's words. */
function isOnePlace(found: Found): boolean {
  const { attributed, pieces, passages } = found.place;
  const whole = spanOf(found);
  if (attributed !== undefined || pieces.length > 1) return true;
  return passages.some((passage) => contains(passage.span, whole));
}

/** Places in which the parts are looked for in their order. */
const MAX_TOGETHER = 6;

/** The parts where they stand in one place, in order; the place with the fewest edits first. */
export function placeTogether(parts: readonly Wording[], places: Places): Placed[] {
  const copies = parts.map(({ keys }) => places.numbers.of(keys));
  const editsIn = ({ numbers }: Place): number =>
    copies.reduce((sum, copy) => sum + (leastEdits(numbers, copy).at(-1) ?? 0), 0);
  return places.all
    .map((place) => ({ place, edits: editsIn(place) }))
    .toSorted((a, b) => a.edits - b.edits)
    .slice(0, MAX_TOGETHER)
    .flatMap(({ place }) => inOrder(parts, place) ?? [])
    .filter(({ found: [found] }) => found !== undefined && isOnePlace(found))
    .toSorted((a, b) => a.edits - b.edits);
}

/** Fewer words of a place are found by chance: a stitched piece has that many, or two that are no function words. */
const MIN_STITCHED_WORDS = 6;
const MIN_STITCHED_CONTENT_WORDS = 2;

const isTelling = ({ keys }: Wording): boolean =>
  keys.length >= MIN_STITCHED_WORDS ||
  keys.filter((key) => !isStopWord(key)).length >= MIN_STITCHED_CONTENT_WORDS;

/** Part of a stitched piece's words that may be edited. */
const MAX_STITCHED_EDITS = 0.2;

/** The parts where each stands by itself; undefined when one is too short, or stands nowhere. */
export function placeApart(parts: readonly Wording[], places: Places): Placed | undefined {
  const found = parts.flatMap((part) => {
    const [best] = findIn(places, part);
    const isFound =
      best !== undefined &&
      isTelling(part) &&
      best.comparison.edits <= part.words.length * MAX_STITCHED_EDITS;
    return isFound ? [best] : [];
  });
  if (found.length < parts.length) return undefined;
  return { found, edits: found.reduce((sum, { comparison }) => sum + comparison.edits, 0) };
}

/** Whether two findings lie in one passage, or in one quotation. */
export function isOnePassage(a: Found, b: Found): boolean {
  if (a.place.article !== b.place.article) return false;
  const [one, other] = [spanOf(a), spanOf(b)];
  const all = span(Math.min(one.start, other.start), Math.max(one.end, other.end));
  const quoted = [a, b].flatMap(({ place: { attributed } }) => {
    const pieces = attributed?.quotation.content ?? [];
    const [first, last] = [pieces[0], pieces.at(-1)];
    return first === undefined || last === undefined ? [] : [span(first.start, last.end)];
  });
  const passages = [...a.place.passages, ...b.place.passages].map((passage) => passage.span);
  return [...passages, ...quoted].some((whole) => contains(whole, all));
}

/** A half of a quotation without a mark of omission has at least these words. */
const MIN_HALF_WORDS = 4;

/**
 * The quotation in two halves that stand, each by itself, with the fewest edits; undefined for a
 * quotation too short for that. Linear in the words of the places times those of the quotation.
 */
export function halvesOf(quote: Wording, places: Places): Wording[] | undefined {
  const count = quote.words.length;
  const copy = places.numbers.of(quote.keys);
  const heads = places.all.map(({ numbers }) => leastEdits(numbers, copy));
  const tails = places.all.map(({ numbers }) =>
    leastEdits(numbers.toReversed(), copy.toReversed()),
  );
  const least = (all: readonly Uint32Array[], words: number): number =>
    all.reduce((fewest, costs) => Math.min(fewest, costs[words] ?? count), count);
  let best: { readonly at: number; readonly edits: number } | undefined;
  for (let at = MIN_HALF_WORDS; at <= count - MIN_HALF_WORDS; at += 1) {
    const edits = least(heads, at) + least(tails, count - at);
    // Of equals the last: the first half reaches as far as it can.
    if (best === undefined || edits <= best.edits) best = { at, edits };
  }
  return best === undefined
    ? undefined
    : [partOf(quote, 0, best.at), partOf(quote, best.at, count)];
}
