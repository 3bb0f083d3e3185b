/** Words of English news that carry a full stop without ending a sentence. */

/** Always followed by the name, number or word they belong to; lower case, without the full stop. */
const BEFORE_A_NAME =
  'mr mrs ms mx messrs dr prof rev fr sr sra hon pres gov lt gen col maj capt cmdr cpl sgt pvt adm brig sen rep amb supt insp det ' +
  'st mt ft no nos vol art sec fig pp approx est vs cf eg ie al ' +
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo';

/** May end a sentence as well: the next word decides. */
const ANYWHERE = 'inc corp co ltd llc plc bros jr sr etc ave blvd rd esq ph d';

const split = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NAME_FOLLOWS = split(BEFORE_A_NAME);
const EITHER = split(ANYWHERE);

/** Whether a full stop after `word` belongs to the word: `never-ends` a sentence, `may-end` one, or is no abbreviation. */
export function abbreviation(word: string): 'never-ends' | 'may-end' | 'none' {
  const lower = word.toLowerCase();
  // An initial (J. Smith), an acronym (U.S., a.m.).
  if (/^\p{Lu}$/u.test(word)) return 'never-ends';
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return 'may-end';
  if (NAME_FOLLOWS.has(lower)) return 'never-ends';
  return EITHER.has(lower) ? 'may-end' : 'none';
}
