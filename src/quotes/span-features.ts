/** What tells, given a cue, whether a unit belongs to its source, its content or neither: hashed features. */
import { type CueView, least, posAt, viewCue, wordAt } from './cue-view.ts';
import { type FeatureSink, makeSink, put } from './feature-sink.ts';
import { mix } from './hash.ts';
import { type Landmarks, countBetween } from './landmarks.ts';
import { posId } from './tokens.ts';
import { type UnitView, viewUnit } from './unit-view.ts';
import { QUOTED, type Units } from './units.ts';

/** No unit has more. */
export const MAX_SPAN_FEATURES = 100;
/** The features at the front of the list that also weigh the step from the label before. */
export const PAIR_FEATURES = 6;

const PUNCT = posId('PUNCT');

/** The piece of its sentence that the unit lies in, counted from the cue's, and its neighbours. */
function putClause(sink: FeatureSink, { clauses }: Landmarks, cue: CueView, view: UnitView): void {
  const clause = clauses.of[view.unit] ?? 0;
  const apart = clause - cue.clause;
  const from = apart < -4 ? -4 : apart > 4 ? 4 : apart;
  const shape = clauses.shape[clause] ?? 0;
  const opener = clauses.opener[clause] ?? 0;
  const verb = clauses.verb[clause] ?? 0;
  const hasVerb = verb === 0 ? 0 : 1;
  const opens = view.unit === 0 || clauses.of[view.unit - 1] !== clause ? 1 : 0;
  put(sink, mix(mix(opener, from), view.away));
  put(sink, mix(mix(shape, from), view.away));
  put(sink, mix(mix(verb, opener), mix(view.side, view.away)));
  put(sink, mix(mix(shape, clauses.shape[clause + 1] ?? 0), mix(from, view.away)));
  put(sink, mix(mix(shape, clauses.shape[clause - 1] ?? 0), mix(from, view.away)));
  put(sink, mix(mix(view.pos, from), mix(clauses.openerPos[clause] ?? 0, hasVerb)));
  put(sink, mix(mix(from, cue.quotedBefore), mix(view.away, hasVerb)));
  put(sink, mix(mix(from, cue.quotes), mix(view.away, opens)));
  put(sink, mix(mix(cue.kind, shape), from));
  put(sink, mix(mix(cue.kind, opener), from));
  put(sink, mix(mix(cue.word, opener), from));
  put(sink, mix(mix(cue.word, shape), from));
  put(sink, mix(mix(cue.stem, opener), from));
  put(sink, mix(mix(view.word, cue.stem), view.side));
}

/** The likely cues around the unit, other than the one in question. */
function putOtherCues(
  sink: FeatureSink,
  { suffix }: Units,
  marks: Landmarks,
  { cue }: CueView,
  view: UnitView,
): void {
  const { unit, word, pos, side, place, commas, cues } = view;
  const after = marks.nextCue[unit] ?? -1;
  const next = after === cue ? (marks.nextCue[cue] ?? -1) : after;
  const ahead = next < 0 ? 9 : next === cue ? 8 : least(next - unit, 7);
  put(sink, mix(mix(word, ahead), side));
  put(sink, mix(mix(mix(pos, view.posAfter), ahead), place));
  put(sink, mix(mix(next < 0 ? 0 : (suffix[next] ?? 0), word), mix(least(ahead, 4), side)));
  put(sink, mix(mix(pos, ahead), mix(commas, mix(cues, side))));
  const last = marks.lastCue[unit] ?? -1;
  const behind = last < 0 ? 9 : last === cue ? 8 : least(unit - last, 7);
  put(sink, mix(mix(pos, behind), mix(place, cues)));
  put(sink, mix(mix(last < 0 ? 0 : (suffix[last] ?? 0), word), mix(least(behind, 4), side)));
  put(
    sink,
    mix(
      mix(least(countBetween(marks.cues, unit + 1, view.last + 1), 2), cues),
      mix(view.tag, commas),
    ),
  );
}

/** The cue, its words and sentence, against the place of the unit. */
function putCue(sink: FeatureSink, cue: CueView, view: UnitView): void {
  const { place, tag, way, distance, commas, verbs, cues, pos, side, word, quotes } = view;
  put(sink, mix(mix(place, distance), cue.word));
  put(sink, mix(mix(mix(view.thats, commas), mix(verbs, side)), cue.word));
  put(sink, mix(mix(place, distance), cue.context));
  put(sink, mix(mix(tag, cue.context), commas));
  put(sink, mix(mix(way, cue.context), pos));
  put(sink, mix(way, cue.wordContext));
  put(sink, mix(mix(pos, way), cue.quotes));
  put(sink, mix(mix(cue.quotes, tag), quotes));
  put(sink, mix(mix(place, cues), mix(cue.quotes, cue.likely)));
  put(sink, mix(mix(cue.likely, place), mix(commas, quotes)));
  put(sink, mix(mix(cue.likely, tag), cue.word));
  put(sink, mix(mix(place, commas), mix(cue.place, pos)));
  put(sink, mix(mix(way, verbs), cue.place));
  put(sink, mix(mix(place, commas), mix(cue.toEnd, cue.word)));
  put(sink, mix(mix(cue.cues, place), mix(cues, commas)));
  put(sink, mix(mix(cue.kind, way), 11));
  put(sink, mix(mix(cue.kind, tag), commas));
  put(sink, mix(mix(cue.kind, distance), place));
  put(sink, mix(mix(cue.stem, way), 12));
  put(sink, mix(mix(cue.stem, tag), commas));
  put(sink, mix(mix(cue.word, word), place));
  put(sink, mix(mix(tag, cue.word), least(view.near, 3)));
  put(sink, mix(mix(way, cue.next), 13));
  put(sink, mix(mix(mix(cue.quotedBefore, pos), mix(side, commas)), quotes));
  put(sink, mix(mix(mix(cue.quotedBefore, word), mix(side, commas)), least(view.near, 3)));
  put(sink, mix(mix(mix(cue.quotedBefore, distance), mix(place, quotes)), 5));
}

/** The unit's words and parts of speech against its place. */
function putWords(
  sink: FeatureSink,
  units: Units,
  marks: Landmarks,
  { cue, home }: CueView,
  view: UnitView,
): void {
  const { unit, place, tag, way, word, pos, side, commas, verbs, cues, distance } = view;
  const { wordAfter, wordBefore, posAfter, posBefore } = view;
  const inPlace = mix(place, word);
  const comma = marks.lastComma[unit] ?? -1;
  const opener = wordAt(
    units,
    comma >= 0 && (side !== 1 || comma > cue) ? comma + 1 : view.first,
    home,
  );
  const verb = marks.lastVerb[unit] ?? -1;
  const verbBefore = verb < 0 || (verb <= cue && cue < unit) ? 0 : (units.suffix[verb] ?? 0);
  put(sink, place);
  put(sink, tag);
  put(sink, inPlace);
  put(sink, mix(word, way));
  put(sink, mix(mix(tag, posAfter), 1));
  put(sink, mix(mix(tag, posBefore), posAfter));
  put(sink, mix(mix(tag, posAfter), posAt(units, unit + 2, home)));
  put(sink, mix(mix(tag, posBefore), posAt(units, unit - 2, home)));
  put(sink, mix(mix(tag, wordAt(units, unit - 2, home)), posBefore));
  put(sink, mix(mix(tag, wordAt(units, unit + 2, home)), posAfter));
  put(sink, mix(inPlace, wordBefore));
  put(sink, mix(inPlace, wordAfter));
  put(sink, mix(tag, distance));
  put(sink, mix(mix(tag, commas), verbs));
  put(sink, mix(mix(place, least(unit - view.first, 3)), pos));
  put(sink, mix(mix(place, least(view.last - unit, 3)), pos));
  put(sink, mix(mix(marks.likely[unit] ?? 0, distance), tag));
  put(sink, mix(mix(marks.likely[unit] ?? 0, cues), inPlace));
  put(sink, mix(mix(units.suffix[unit] ?? 0, place), posBefore));
  put(sink, mix(mix(opener, verbs), mix(place, commas)));
  put(sink, mix(mix(opener, pos), mix(side, least(comma >= 0 ? unit - comma : 9, 3))));
  put(sink, mix(mix(mix(way, verbs), distance), view.thats));
  put(sink, mix(mix(wordAfter, pos), place));
  put(sink, mix(mix(wordBefore, pos), mix(place, posAfter)));
  put(sink, mix(mix(units.lexical[unit] ?? 0, units.lexical[unit - 1] ?? 0), mix(place, pos)));
  const shapes = mix(units.shape[unit - 1] ?? 0, units.shape[unit] ?? 0);
  put(sink, mix(shapes, mix(units.shape[unit + 1] ?? 0, side)));
  put(sink, mix(mix(side, cues), mix(verbs, pos)));
  put(sink, mix(mix(side, view.away === 0 ? 1 : 0), mix(verbBefore, commas)));
}

/** A quoted stretch: its length, its last word, what stands beside it, whether it fills its sentence. */
function putQuotation(
  sink: FeatureSink,
  units: Units,
  marks: Landmarks,
  cue: CueView,
  view: UnitView,
): void {
  const { unit, place, way, word, side, cues, quotes, wordBefore, wordAfter } = view;
  const ending = units.suffix[unit] ?? 0;
  const starts = unit === view.first ? 1 : 0;
  const ends = view.last - unit <= 1 ? 1 : 0;
  const hasCue = least(countBetween(marks.cues, view.first, view.last + 1), 1);
  put(sink, mix(mix(side, hasCue), mix(starts, mix(cues, quotes))));
  put(sink, mix(mix(side, hasCue), mix(starts, mix(cues, cue.quotes))));
  put(sink, mix(mix(side, hasCue), mix(starts * 2 + ends, mix(cues, cue.likely))));
  put(sink, mix(mix(word, ending), place));
  put(sink, mix(mix(ending, way), 3));
  put(sink, mix(mix(way, units.shape[unit] ?? 0), mix(view.posBefore, view.posAfter)));
  put(sink, mix(mix(wordBefore, wordAfter), side));
  put(sink, mix(mix(wordBefore, word), mix(side, cues)));
  put(sink, mix(mix(wordAfter, word), mix(side, cues)));
  put(sink, mix(mix(cue.quotes, word), way));
  put(sink, mix(mix(starts, ends), mix(way, word)));
  put(sink, mix(mix(hasCue, starts), mix(way, ending)));
}

/** A mark: what it parts from what. */
function putMark(
  sink: FeatureSink,
  units: Units,
  { home, word: cueWord, context }: CueView,
  view: UnitView,
): void {
  const { unit, word, wordAfter, place, side, way, posAfter } = view;
  put(sink, mix(mix(word, wordAfter), mix(place, view.verbs)));
  put(sink, mix(mix(mix(word, posAfter), posAt(units, unit + 2, home)), way));
  put(sink, mix(mix(word, wordAfter), mix(cueWord, side)));
  put(sink, mix(mix(word, view.posBefore), mix(posAfter, context)));
}

/** What also decides whether a label goes on or changes: first in the list. */
function putPairs(sink: FeatureSink, { clauses }: Landmarks, cue: CueView, view: UnitView): void {
  const { unit, side, word, pos, place } = view;
  const clause = clauses.of[unit] ?? 0;
  const apart = clause - cue.clause;
  const from = apart < -4 ? -4 : apart > 4 ? 4 : apart;
  const opens = unit === 0 || clauses.of[unit - 1] !== clause;
  put(sink, 0);
  put(sink, opens ? mix(mix(clauses.shape[clause] ?? 0, from), 1) : from);
  put(sink, mix(mix(view.posBefore, pos), place));
  put(sink, mix(word, mix(side, view.near === 1 ? 1 : 0)));
  put(sink, mix(mix(view.wordBefore, pos), side));
  put(sink, mix(mix(view.cues, view.distance), side + 3 * (view.away === 0 ? 1 : 0)));
}

/**
 * A function that writes the features of a unit, seen from `cue`, to `slots` from an offset on and returns how many; `bits`
 * is the size of the table that they index.
 */
export function spanFeatures(
  units: Units,
  marks: Landmarks,
  cue: number,
  bits: number,
  slots: Int32Array,
): (unit: number, offset: number) => number {
  const seen = viewCue(units, marks, cue);
  const sink = makeSink(slots, bits);
  return (unit, offset) => {
    sink.first = offset;
    sink.next = offset;
    const view = viewUnit(units, marks, seen, unit);
    putPairs(sink, marks, seen, view);
    putWords(sink, units, marks, seen, view);
    putCue(sink, seen, view);
    putClause(sink, marks, seen, view);
    putOtherCues(sink, units, marks, seen, view);
    if (view.pos === QUOTED) putQuotation(sink, units, marks, seen, view);
    else if (view.pos === PUNCT) putMark(sink, units, seen, view);
    return sink.next - offset;
  };
}
