/** Which units name something: the noun phrase that starts or ends at a place, by parts of speech. */
import { hashWord } from './hash.ts';
import { type PartOfSpeech, posId } from './tokens.ts';
import type { Units } from './units.ts';

const ids = (...tags: readonly PartOfSpeech[]): ReadonlySet<number> => new Set(tags.map(posId));
const INSIDE = ids('ADJ', 'DET', 'NOUN', 'NUM', 'PROPN', 'PRON', 'SYM', 'X');
const NOUNS = ids('NOUN', 'PROPN', 'PRON', 'NUM');
const LINKS = new Set(['of', 'for', 'the', "'s", "'", '-', '.'].map((word) => hashWord(word)));

/** No name is longer, in units. */
const MAX_UNITS = 14;

const belongs = ({ pos, word }: Units, unit: number): boolean =>
  INSIDE.has(pos[unit] ?? 0) || LINKS.has(word[unit] ?? 0);

/** The units of the noun phrase that starts at `from`, before `limit`; empty when none starts there. */
export function nounPhraseFrom(units: Units, from: number, limit: number): number[] {
  const found: number[] = [];
  const end = Math.min(limit, from + MAX_UNITS);
  for (let unit = from; unit < end && belongs(units, unit); unit += 1) found.push(unit);
  while (found.length > 0 && !NOUNS.has(units.pos[found.at(-1) ?? 0] ?? 0)) found.pop();
  return found;
}

/** The units of the noun phrase that ends right before `before`, not before `limit`; empty when none ends there. */
export function nounPhraseBefore(units: Units, before: number, limit: number): number[] {
  const found: number[] = [];
  const start = Math.max(limit, before - MAX_UNITS);
  for (let unit = before - 1; unit >= start && belongs(units, unit); unit -= 1) found.unshift(unit);
  return NOUNS.has(units.pos[found.at(-1) ?? -1] ?? -1) ? found : [];
}
