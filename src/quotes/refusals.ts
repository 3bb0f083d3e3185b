/** Silence is nobody's words: “did not answer questions about”, “declined to comment on”. */
import type { Attribution } from './attributions.ts';
import { hashWord } from './hash.ts';
import type { Units } from './units.ts';

const hashes = (words: string): ReadonlySet<number> =>
  new Set(words.split(' ').map((word) => hashWord(word)));
const REFUSING = hashes(
  "not never n't declined declines declining refused refuses refusing didn't doesn't don't wouldn't won't couldn't",
);
const ANSWERING = hashes('answer answering respond responding reply replying comment commenting');

/** Between the refusal and what is refused, in units: “did not immediately respond”, “declined to comment”. */
const MAX_GAP = 3;

/** Whether the words that report an attribution say that no answer was given. */
export function isRefusal({ word }: Units, { cue, phrase, source }: Attribution): boolean {
  // In “did not answer questions about” the learned step may take the questions for the cue and the answer for their source.
  return [cue, ...phrase, ...source].some((unit) => {
    if (!ANSWERING.has(word[unit] ?? 0)) return false;
    for (let away = 1; away <= MAX_GAP; away += 1) {
      if (REFUSING.has(word[unit - away] ?? 0)) return true;
    }
    return false;
  });
}
