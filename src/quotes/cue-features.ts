/** What tells whether a word announces somebody's words: hashed features of the word and its neighbourhood. */
import { OUTSIDE, least, posAt, wordAt } from './cue-view.ts';
import { type FeatureSink, makeSink, put } from './feature-sink.ts';
import { hashWord, mix } from './hash.ts';
import { posId } from './tokens.ts';
import { LEXICAL, QUOTED, type Units } from './units.ts';

/** No unit has more. */
export const MAX_CUE_FEATURES = 48;

const COMMA = hashWord(',');
const MARKS = new Set([':', '—', '–', '-', '--'].map((mark) => hashWord(mark)));
const VERB = posId('VERB');
const ADV = posId('ADV');
const AUX = posId('AUX');

/** How far a sentence is looked at on either side, in units. */
const REACH = 60;
/** Between a verb and its subject, in units. */
const MAX_ADVERBS = 5;

/** Whether a unit can be a cue at all: nine in ten annotated cues of speech are verbs or words of the lexicon. */
export const canBeCue = ({ pos, lexical, word }: Units, unit: number): boolean =>
  pos[unit] !== QUOTED &&
  (pos[unit] === VERB || lexical[unit] !== LEXICAL.none || MARKS.has(word[unit] ?? 0));

/** Counts in the sentence on both sides of a unit. */
interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly quotes: number;
  readonly speech: number;
  readonly verbsBefore: number;
}

function lookAround({ pos, lexical, sentence, count }: Units, unit: number): Sentence {
  const home = sentence[unit];
  let quotesBefore = 0;
  let speechBefore = 0;
  let verbsBefore = 0;
  let first = unit;
  while (first > 0 && sentence[first - 1] === home && unit - first < REACH) {
    first -= 1;
    if (pos[first] === QUOTED) quotesBefore += 1;
    if (lexical[first] === LEXICAL.speech) speechBefore += 1;
    if (pos[first] === VERB) verbsBefore += 1;
  }
  let quotesAfter = 0;
  let speechAfter = 0;
  let last = unit;
  while (last + 1 < count && sentence[last + 1] === home && last - unit < REACH) {
    last += 1;
    if (pos[last] === QUOTED) quotesAfter += 1;
    if (lexical[last] === LEXICAL.speech) speechAfter += 1;
  }
  return {
    first,
    last,
    quotes: least(quotesBefore, 2) * 3 + least(quotesAfter, 2),
    speech: least(speechBefore, 2) * 3 + least(speechAfter, 2),
    verbsBefore: least(verbsBefore, 2),
  };
}

/** How near a quotation stands on either side, and whether a comma parts it. */
function quotesBeside(units: Units, unit: number, home: number): number {
  let before = 0;
  if (posAt(units, unit - 1, home) === QUOTED) before = 1;
  else if (posAt(units, unit - 2, home) === QUOTED)
    before = wordAt(units, unit - 1, home) === COMMA ? 2 : 3;
  else if (posAt(units, unit - 3, home) === QUOTED) before = 4;
  let after = 0;
  for (let away = 3; away > 0; away -= 1) {
    if (posAt(units, unit + away, home) === QUOTED) after = away;
  }
  return before * 8 + after;
}

/** The last unit before a verb that is no adverb or auxiliary: where its subject ends. */
function subjectBefore({ pos }: Units, unit: number, first: number): number {
  let subject = unit - 1;
  while (subject > first && unit - subject < MAX_ADVERBS) {
    if (pos[subject] !== ADV && pos[subject] !== AUX) break;
    subject -= 1;
  }
  return subject;
}

function putFeatures(sink: FeatureSink, units: Units, unit: number): void {
  const { shape, suffix, lexical, word } = units;
  const home = units.paragraph[unit] ?? 0;
  const w0 = wordAt(units, unit, home);
  const w1 = wordAt(units, unit + 1, home);
  const w2 = wordAt(units, unit + 2, home);
  const v1 = wordAt(units, unit - 1, home);
  const v2 = wordAt(units, unit - 2, home);
  const p0 = posAt(units, unit, home);
  const p1 = posAt(units, unit + 1, home);
  const p2 = posAt(units, unit + 2, home);
  const q1 = posAt(units, unit - 1, home);
  const q2 = posAt(units, unit - 2, home);
  const known = lexical[unit] ?? 0;
  const ending = suffix[unit] ?? 0;
  const { first, last, quotes, speech, verbsBefore } = lookAround(units, unit);
  const beside = quotesBeside(units, unit, home);
  const place = least(unit - first, 4) * 3 + least(last - unit, 2);
  const subject = subjectBefore(units, unit, first);
  const subjectPos = subject >= first ? posAt(units, subject, home) : OUTSIDE;
  put(sink, w0);
  put(sink, mix(w0, p0));
  put(sink, mix(w0, w1));
  put(sink, mix(w0, v1));
  put(sink, w1);
  put(sink, v1);
  put(sink, w2);
  put(sink, v2);
  put(sink, mix(mix(w0, w1), w2));
  put(sink, mix(mix(w0, v1), v2));
  put(sink, mix(mix(q1, p0), p1));
  put(sink, mix(mix(q2, q1), p0));
  put(sink, mix(mix(p0, p1), p2));
  put(sink, mix(w0, p1));
  put(sink, mix(w0, q1));
  put(sink, mix(mix(w0, q1), p1));
  put(sink, mix(mix(w0, q2), q1));
  put(sink, mix(mix(w0, p1), p2));
  put(sink, mix(ending, p0));
  put(sink, mix(mix(ending, q1), p1));
  put(sink, mix(shape[unit] ?? 0, p0));
  put(sink, mix(known, p0));
  put(sink, mix(mix(known, beside), p0));
  put(sink, mix(w0, beside));
  put(sink, mix(mix(known, quotes), p0));
  put(sink, mix(w0, quotes));
  put(sink, mix(mix(known, speech), p0));
  put(sink, mix(w0, speech));
  put(sink, mix(mix(known, place), p0));
  put(sink, mix(w0, place));
  put(sink, mix(mix(known, subjectPos), p1));
  put(sink, mix(w0, subjectPos));
  put(sink, mix(mix(w0, word[subject] ?? 0), 1));
  put(sink, mix(mix(known, verbsBefore), p0));
  put(sink, mix(mix(lexical[unit + 1] ?? 0, lexical[unit - 1] ?? 0), mix(known, p0)));
  put(sink, mix(mix(mix(q2, q1), p0), mix(p1, p2)));
  put(sink, mix(mix(known, w1), q1));
  put(sink, mix(mix(known, v1), p1));
  put(sink, mix(mix(known, shape[unit - 1] ?? 0), shape[unit + 1] ?? 0));
}

/** A function that writes the features of a unit to `slots` and returns how many, for a table of 2^bits rows. */
export function cueFeatures(
  units: Units,
  bits: number,
  slots: Int32Array,
): (unit: number) => number {
  const sink = makeSink(slots, bits);
  return (unit) => {
    sink.next = 0;
    putFeatures(sink, units, unit);
    return sink.next;
  };
}
