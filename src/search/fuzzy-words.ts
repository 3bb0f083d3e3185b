/** The known words that an unknown one may stand for: misspelt, or written in another way. */
import { editDistance } from '../text/edit-distance.ts';
import { skeleton, soundSpelling } from '../text/skeleton.ts';
import type { PassageIndex } from './passage-index.ts';
import { mayHaveSkeleton } from './sounds.ts';
import { MIN_FUZZY_CHARS, type WordShapes, hasDigit } from './word-shapes.ts';

/** A known word that an unknown one may stand for. */
export interface LookAlike {
  /** Number of the form. */
  readonly form: number;
  readonly text: string;
  /** Slips between them, 1 or 2; 3 for a name that is further off but sounds the same. */
  readonly edits: number;
  /** Whether it is a name that sounds the same. */
  readonly soundsAlike: boolean;
}

/** From this length on two slips are forgiven, below it one. */
const LONG_CHARS = 8;

/** Trigrams that a slip changes at most: two swapped letters stand in four. */
const TRIGRAMS_OF_SLIP = 4;

/** Letters that a slip takes away or brings at most: one for another. */
const LETTERS_OF_SLIP = 2;

/** Forms that look like `word`: one slip away, or two when it is long. */
function lookAlikesIn(
  index: PassageIndex,
  { trigrams }: WordShapes,
  word: string,
  slips: number,
): LookAlike[] {
  const nearness = {
    missing: TRIGRAMS_OF_SLIP * slips,
    lengthDifference: slips,
    otherLetters: LETTERS_OF_SLIP * slips,
  };
  return trigrams.sharers(word, nearness).flatMap(({ number }) => {
    if (!index.hasForm(number)) return [];
    const text = index.textOf(number);
    const edits = editDistance(word, text, slips);
    return edits <= slips ? [{ form: number, text, edits, soundsAlike: false }] : [];
  });
}

/** Names that sound like `word`: the same consonants, and the rest as near as spellings may be. */
function soundAlikesIn(
  index: PassageIndex,
  { sections }: WordShapes,
  word: string,
  slips: number,
): LookAlike[] {
  const key = skeleton(word);
  const sound = soundSpelling(word);
  return [...mayHaveSkeleton(sections.sounds, key)].flatMap((form) => {
    if (!index.isName(form)) return [];
    const text = index.textOf(form);
    if (text.length < MIN_FUZZY_CHARS || skeleton(text) !== key) return [];
    if (editDistance(sound, soundSpelling(text), slips) > slips) return [];
    return [{ form, text, edits: editDistance(word, text, slips), soundsAlike: true }];
  });
}

/**
 * The forms of the index that `word` may have been meant for, most alike first; at most `limit`. A
 * form counts when it is one slip away (two for long words), a name also when its consonants sound
 * the same and the rest is as near. Of equally many slips those come first that begin alike, then
 * those that are written more often. Empty for short words and figures.
 */
export function lookAlikes(index: PassageIndex, word: string, limit: number): LookAlike[] {
  if (word.length < MIN_FUZZY_CHARS || hasDigit(word)) return [];
  const slips = word.length >= LONG_CHARS ? 2 : 1;
  const found = new Map<number, LookAlike>();
  for (const shapes of index.parts.shapes) {
    for (const alike of lookAlikesIn(index, shapes, word, slips)) found.set(alike.form, alike);
    for (const alike of soundAlikesIn(index, shapes, word, slips)) found.set(alike.form, alike);
  }
  const beginsAlike = ({ text }: LookAlike): number => (text[0] === word[0] ? 0 : 1);
  const { written } = index.parts.counts;
  return [...found.values()]
    .toSorted(
      (a, b) =>
        a.edits - b.edits ||
        beginsAlike(a) - beginsAlike(b) ||
        (written[b.form] ?? 0) - (written[a.form] ?? 0) ||
        (a.text < b.text ? -1 : 1),
    )
    .slice(0, limit);
}
