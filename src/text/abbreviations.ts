/** Words of English news that carry a full stop without ending a sentence. */

/** Lower case, without the full stop; a set for one kind of word. */
const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Titles: a name follows. In lower case they are other words (“the gen.” is none). */
const TITLES = listed(
  `mr mrs ms mx messrs dr prof rev fr sra hon pres gov lt gen col maj capt cmdr cpl sgt pvt adm brig
  sen rep amb supt insp det`,
);

/** Links between two words: never the last of a sentence. */
const LINKS = listed('vs v cf eg ie ca');

/** Counted things: “No. 5”, but “The answer was no.” */
const COUNTED = listed('no nos vol art sec fig p pp');

/** Dates and places, some spelt like other words in lower case (sat, sun, mass). */
const DATES_AND_PLACES = listed(
  `jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev
  okla ore pa penn tenn tex va vt wash wis wyo st mt ft`,
);

/** Words that end sentences as often as they stand inside. */
const ANYWHERE = listed(
  'inc corp co ltd llc plc bros jr sr etc ave blvd rd esq ph al approx est ret',
);

const LISTED: ReadonlySet<string> = new Set(
  [TITLES, LINKS, COUNTED, DATES_AND_PLACES, ANYWHERE].flatMap((words) => [...words]),
);

/** Whether a word of several letters without a full stop may be an abbreviation. */
export const isListed = (word: string): boolean => LISTED.has(word.toLowerCase());

/** What the word, number or sentence after an abbreviation's full stop can be. */
export type Abbreviation = 'name-follows' | 'number-follows' | 'may-end' | 'none';

/**
 * What a full stop after `word` tells: a name or a number must follow in the same sentence, the
 * sentence may end there (the next word decides), or the word is no abbreviation. Inner full stops
 * are part of the word (`U.S`, `a.m`).
 */
export function abbreviation(word: string): Abbreviation {
  const lower = word.toLowerCase();
  const isCapitalised = /^\p{Lu}/u.test(word);
  if (LINKS.has(lower) || (isCapitalised && TITLES.has(lower))) return 'name-follows';
  if (COUNTED.has(lower)) return 'number-follows';
  // An initial (J. Smith), an acronym (U.S., a.m.).
  if (/^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(word)) return 'may-end';
  if (ANYWHERE.has(lower) || (isCapitalised && DATES_AND_PLACES.has(lower))) return 'may-end';
  return 'none';
}
