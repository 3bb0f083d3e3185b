/** The forms of a vocabulary by how they look and sound: what unknown words are looked up in. */
import { type SoundSections, soundSections } from './sounds.ts';
import type { Steps } from './steps.ts';
import { TrigramIndex, type TrigramSections, trigramSections } from './trigrams.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Shorter words are as often other words as misspelt ones. */
export const MIN_FUZZY_CHARS = 4;

/** A form that a word with a slip may have been meant for can be one character shorter. */
const MIN_KNOWN_CHARS = MIN_FUZZY_CHARS - 1;

/** Forms that are looked at in one step. */
const STEP = 4096;

export const hasDigit = (word: string): boolean => /\p{N}/u.test(word);

/** The forms numbered from `from` to below `to`, ready to be looked up. */
export interface WordShapes {
  readonly from: number;
  readonly to: number;
  readonly trigrams: TrigramIndex;
  readonly sections: ShapeSections;
}

/** Shapes as they are saved. */
export interface ShapeSections {
  readonly trigrams: TrigramSections;
  readonly sounds: SoundSections;
}

/** The shapes of the forms numbered from `from` on: words of some length, no figures. */
export function* shapeSections(vocabulary: Vocabulary, from: number): Steps<ShapeSections> {
  const numbers: number[] = [];
  const textOf = (number: number): string => vocabulary.text(number);
  for (let form = Math.max(1, from); form < vocabulary.size; form += 1) {
    if (form % STEP === 0) yield;
    if (vocabulary.termOf(form) === 0) continue;
    const text = textOf(form);
    if (text.length >= MIN_KNOWN_CHARS && !hasDigit(text)) numbers.push(form);
  }
  return {
    trigrams: yield* trigramSections(numbers, textOf),
    sounds: yield* soundSections(numbers, textOf),
  };
}

/** Shapes that were laid out for the forms numbered from `from` to below `to`. */
export const wordShapes = (sections: ShapeSections, from: number, to: number): WordShapes => ({
  from,
  to,
  trigrams: new TrigramIndex(sections.trigrams),
  sections,
});
