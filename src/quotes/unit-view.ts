/** A unit as numbers, seen from a cue: where it stands and what lies between. */
import { type CueView, least, posAt, wordAt } from './cue-view.ts';
import { mix } from './hash.ts';
import { type Landmarks, countBetween } from './landmarks.ts';
import type { Units } from './units.ts';

/** A unit as seen from a cue: small numbers and hashes. */
export interface UnitView {
  readonly unit: number;
  /** 0 left of the cue, 1 right, 2 the cue. */
  readonly side: number;
  readonly near: number;
  readonly distance: number;
  /** Sentences away, −2 to 3. */
  readonly away: number;
  /** Side and sentence; with what lies between; with its part of speech; with its word. */
  readonly place: number;
  readonly way: number;
  readonly tag: number;
  /** What lies between: commas, verbs, quotations, other cues, “that”. */
  readonly commas: number;
  readonly verbs: number;
  readonly quotes: number;
  readonly cues: number;
  readonly thats: number;
  readonly word: number;
  readonly wordAfter: number;
  readonly wordBefore: number;
  readonly pos: number;
  readonly posAfter: number;
  readonly posBefore: number;
  readonly first: number;
  readonly last: number;
}

const stepOf = (distance: number): number => {
  if (distance <= 5) return distance;
  if (distance <= 7) return 6;
  if (distance <= 10) return 7;
  if (distance <= 15) return 8;
  return distance <= 25 ? 9 : 10;
};

/** The view of a unit. */
export function viewUnit(
  units: Units,
  marks: Landmarks,
  { cue, home, sentence }: CueView,
  unit: number,
): UnitView {
  const side = unit < cue ? 0 : unit > cue ? 1 : 2;
  const near = unit < cue ? cue - unit : unit - cue;
  const sentences = (units.sentence[unit] ?? 0) - sentence;
  const away = sentences < -2 ? -2 : sentences > 3 ? 3 : sentences;
  const from = unit < cue ? unit + 1 : cue + 1;
  const to = unit < cue ? cue : unit;
  const commas = least(countBetween(marks.commas, from, to), 3);
  const quotes = least(countBetween(marks.quotes, from, to), 2);
  const cues = least(countBetween(marks.cues, from, to), 2);
  const place = mix(side + 3 * (away + 3), 7);
  const pos = posAt(units, unit, home);
  return {
    unit,
    side,
    near,
    distance: stepOf(near),
    away,
    place,
    way: mix(mix(mix(place, commas), quotes), cues),
    tag: mix(place, pos),
    commas,
    verbs: least(countBetween(marks.verbs, from, to), 2),
    quotes,
    cues,
    thats: least(countBetween(marks.thats, from, to), 1),
    word: wordAt(units, unit, home),
    wordAfter: wordAt(units, unit + 1, home),
    wordBefore: wordAt(units, unit - 1, home),
    pos,
    posAfter: posAt(units, unit + 1, home),
    posBefore: posAt(units, unit - 1, home),
    first: marks.sentenceStart[unit] ?? 0,
    last: marks.sentenceEnd[unit] ?? 0,
  };
}
