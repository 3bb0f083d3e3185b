/**
 * Quotations that are put together from parts: with words left out between them, or from two
 * places.
 */
import { type Found, type Place, findIn } from './quotation-places.ts';
import { type Wording, wordingOf } from './wording-of.ts';

/** Marks that say that words were left out. */
const OMISSION = /\[\s*(?:…|\.\.\.)\s*\]|…|\.\s?\.\s?\./u;

/** The parts of a quotation between marks of omission; those without words are left out. */
export const fragmentsOf = (quote: string): string[] =>
  quote.split(OMISSION).filter((part) => wordingOf(part).words.length > 0);

/** Where in these places a fragment stands word for word, if it does. */
function placeFragment(fragment: string, places: readonly Place[]): Found | undefined {
  const [best] = findIn(places, wordingOf(fragment));
  return best?.comparison.edits === 0 ? best : undefined;
}

/**
 * Where each fragment stands word for word, in one place if there is one; undefined when one stands
 * nowhere.
 */
export function placeFragments(
  fragments: readonly string[],
  places: readonly Place[],
): Found[] | undefined {
  const placeIn = (among: readonly Place[]): Found[] =>
    fragments.flatMap((fragment) => placeFragment(fragment, among) ?? []);
  const together = places.map((place) => placeIn([place]));
  const found = together.find((each) => each.length === fragments.length) ?? placeIn(places);
  return found.length === fragments.length ? found : undefined;
}

/** Fewer words of a place are found by chance; a stitched quotation has at least these of each. */
const MIN_STITCHED_WORDS = 4;

/**
 * A quotation made of the words of two places, none of its own: where it changes from one to the
 * other.
 */
export function placeHalves(quote: Wording, places: readonly Place[]): Found[] | undefined {
  const { text, words } = quote;
  const part = (from: number, to: number): string =>
    text.slice(words[from]?.span.start ?? 0, words[to - 1]?.span.end ?? 0);
  const isVerbatim = (from: number, to: number): boolean =>
    placeFragment(part(from, to), places) !== undefined;
  const last = words.length - MIN_STITCHED_WORDS;
  // The first half reaches as far as it can: found by halving, as a part of what stands word for word does too.
  let [reach, beyond] = [MIN_STITCHED_WORDS, last + 1];
  if (reach > last || !isVerbatim(0, reach)) return undefined;
  while (beyond - reach > 1) {
    const middle = (reach + beyond) >> 1;
    if (isVerbatim(0, middle)) reach = middle;
    else beyond = middle;
  }
  return placeFragments([part(0, reach), part(reach, words.length)], places);
}
