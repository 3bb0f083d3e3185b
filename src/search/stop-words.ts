/** Words that say nothing about what is asked. */
import { stopwords } from '@orama/stopwords/english';

import { fold } from '../text/fold.ts';

/** As {@link words} writes them, without apostrophes; the list has “an” but not “a”. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  ['a', ...stopwords].flatMap((word) => [word, word.replaceAll("'", '')]).map(fold),
);

/** Whether a folded word is one of the Snowball list's function words. */
export const isStopWord = (form: string): boolean => STOP_WORDS.has(form);

/** Words of their own that two swapped letters make of a function word. */
const OWN_WORDS: ReadonlySet<string> = new Set(['form', 'three', 'won', 'dose', 'nay']);

/** Every function word with two neighbouring letters swapped: “abuot”, “teh”. */
const SWAPPED: ReadonlySet<string> = new Set(
  [...STOP_WORDS].flatMap((word) =>
    Array.from({ length: word.length - 1 }, (_, at) => {
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    }),
  ),
);

/**
 * Whether a folded word is a function word with two letters swapped. Other slips are not looked
 * for: dropping a word that was meant (“wall” for “all”) would answer another question.
 */
export const isMisspeltStopWord = (form: string): boolean =>
  SWAPPED.has(form) && !OWN_WORDS.has(form);
