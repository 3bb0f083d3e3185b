/** Whether two written names can be one: spelling variants and transliterations meet, different names do not. */
import { fold } from '../text/fold.ts';
import { skeleton, soundSpelling } from '../text/skeleton.ts';

/** A name's word as it is compared: folded, without apostrophes, hyphens and dots. */
export const plainName = (word: string): string =>
  fold(word).replace(/'s$/u, '').replaceAll(/[-'.]/gu, '');

/** Shorter words are one only when they are written alike. */
const MIN_VARIANT_CHARS = 5;
/** From this length on two vowels may differ. */
const LONG_CHARS = 8;

/** A key that two words share whenever {@link isSameName} can hold for them. */
export const nameKey = (word: string): string =>
  word.length < MIN_VARIANT_CHARS ? word : skeleton(word);

/** Levenshtein's distance. Quadratic in the words' lengths, which are names'. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Whether two words of names, in {@link plainName} form, are the same name: written alike, or with the same consonants by
 * their sound and at most one vowel's difference (two in long words): Khamenei and Khamanei, not Clinton and Clifton.
 */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  if (length < MIN_VARIANT_CHARS || skeleton(a) !== skeleton(b)) return false;
  return distance(soundSpelling(a), soundSpelling(b)) <= (length >= LONG_CHARS ? 2 : 1);
}
