/** What tells a right reading of a cue from a wrong one: hashed features of its content as a whole. */
import { LABEL } from './chain.ts';
import { type CueView, least, posAt, wordAt } from './cue-view.ts';
import { type FeatureSink, put } from './feature-sink.ts';
import { mix } from './hash.ts';
import { type Landmarks, countBetween } from './landmarks.ts';
import { posId } from './tokens.ts';
import { QUOTED, type Units } from './units.ts';

/** Room for the features of one reading: a fixed number, and two for each gap in its content, up to {@link MAX_GAPS}. */
export const MAX_READING_FEATURES = 52;
const MAX_GAPS = 6;

const VERB = posId('VERB');
const AUX = posId('AUX');
const PUNCT = posId('PUNCT');

/** Words or tokens up to a power of two. */
const lengthStep = (words: number): number => least(7, 31 - Math.clz32(words + 1));

/** A content as numbers; `first` and `last` are units. */
interface ContentView {
  readonly first: number;
  readonly last: number;
  /** Runs of neighbouring units, and the most units that part two of them. */
  readonly runs: number;
  readonly widest: number;
  /** Words, in steps. */
  readonly length: number;
  /** 0 not quoted, 1 quoted, 2 both. */
  readonly kind: number;
  readonly hasVerb: number;
  readonly cues: number;
  /** 0 before the cue, 1 after it, 2 both. */
  readonly side: number;
  /** Quotations of the cue's sentence are left out. */
  readonly leavesQuotes: number;
}

/** The content of a labelling that has one. */
function viewContent(
  units: Units,
  marks: Landmarks,
  { cue }: CueView,
  from: number,
  labels: Uint8Array,
): ContentView {
  const { pos, shape } = units;
  let first = -1;
  let last = -1;
  let runs = 0;
  let widest = 0;
  let words = 0;
  let quoted = 0;
  let bare = 0;
  let verbs = 0;
  let cues = 0;
  for (let at = labels.indexOf(LABEL.content); at < labels.length; at += 1) {
    if (labels[at] !== LABEL.content) continue;
    const unit = from + at;
    if (first < 0) first = unit;
    if (last !== unit - 1) {
      if (last >= 0) widest = Math.max(widest, unit - last);
      runs += 1;
    }
    last = unit;
    words += wordsIn(units, unit);
    if (pos[unit] === QUOTED) quoted += 1;
    else if (shape[unit] !== 0) bare += 1;
    if (pos[unit] === VERB || pos[unit] === AUX) verbs = 1;
    cues += countBetween(marks.cues, unit, unit + 1);
  }
  const [begin, end] = [marks.sentenceStart[cue] ?? 0, marks.sentenceEnd[cue] ?? 0];
  let leavesQuotes = 0;
  for (let unit = begin; unit <= end; unit += 1) {
    if (pos[unit] === QUOTED && labels[unit - from] !== LABEL.content) leavesQuotes = 1;
  }
  return {
    first,
    last,
    runs,
    widest,
    length: lengthStep(words),
    kind: quoted === 0 ? 0 : bare === 0 ? 1 : 2,
    hasVerb: verbs,
    cues: least(cues, 3),
    side: first < cue ? (last > cue ? 2 : 0) : 1,
    leavesQuotes,
  };
}

/** Words that a unit stands for: a quotation's tokens, 1 for a word, 0 for a sign. */
export const wordsIn = ({ pos, shape, from, to }: Units, unit: number): number =>
  pos[unit] === QUOTED ? (to[unit] ?? 0) - (from[unit] ?? 0) : shape[unit] === 0 ? 0 : 1;

/** What the content is made of. */
function putWhole(
  sink: FeatureSink,
  units: Units,
  cue: CueView,
  lexical: number,
  view: ContentView,
): void {
  const { kind, length, side, runs, hasVerb } = view;
  const whole = mix(kind, side);
  put(sink, mix(whole, length));
  put(sink, mix(whole, runs));
  put(sink, mix(whole, cue.word));
  put(sink, mix(mix(cue.word, hasVerb), kind));
  put(sink, mix(mix(lexical, hasVerb), mix(kind, length)));
  put(sink, mix(cue.word, length));
  put(sink, mix(mix(whole, view.leavesQuotes), runs));
  put(sink, mix(mix(view.cues, length), kind));
  put(sink, mix(mix(runs, least(view.widest, 6)), side));
  put(sink, mix(mix(cue.word, runs), side));
  put(sink, mix(mix(whole, hasVerb), cue.likely));
  put(sink, mix(mix(whole, hasVerb), units.suffix[cue.cue] ?? 0));
}

/** Where the content begins. */
function putBeginning(
  sink: FeatureSink,
  units: Units,
  marks: Landmarks,
  cue: CueView,
  { first, kind, side, hasVerb }: ContentView,
): void {
  const { clauses, sentenceStart } = marks;
  const clause = clauses.of[first] ?? 0;
  const isEdge = first > 0 && clauses.of[first - 1] !== clause ? 1 : 0;
  const opensSentence = sentenceStart[first] === first ? 1 : 0;
  const pos = posAt(units, first, cue.home);
  const word = wordAt(units, first, cue.home);
  put(sink, mix(mix(posAt(units, first - 1, cue.home), pos), side));
  put(sink, mix(mix(word, side), kind));
  put(sink, mix(word, cue.word));
  put(sink, mix(mix(wordAt(units, first - 1, cue.home), pos), side));
  put(sink, mix(mix(clauses.opener[clause] ?? 0, isEdge), mix(opensSentence, side)));
  put(sink, mix(mix(clauses.shape[clause] ?? 0, isEdge), mix(opensSentence, side)));
  put(sink, mix(mix(least(Math.abs(cue.cue - first), 5), side), kind));
  put(sink, mix(mix(posAt(units, cue.cue + 1, cue.home), pos), mix(side, hasVerb)));
  put(sink, mix(mix(cue.word, pos), side));
}

/** Where the content ends, and what follows. */
function putEnd(
  sink: FeatureSink,
  units: Units,
  marks: Landmarks,
  cue: CueView,
  lexical: number,
  view: ContentView,
): void {
  const { clauses, sentenceEnd, sentenceStart, nextCue } = marks;
  const { pos, sentence } = units;
  const { first, last, kind, side } = view;
  const end = sentenceEnd[last] ?? 0;
  const closes = last === end || (last + 1 === end && pos[end] === PUNCT) ? 1 : 0;
  const clause = clauses.of[last] ?? 0;
  const next = last + 1 < units.count ? (clauses.of[last + 1] ?? 0) : 0;
  const isEdge = next === clause ? 0 : 1;
  const edge = isEdge * 2 + closes;
  const [hasVerb, nextHasVerb] = [clauses.verb[clause], clauses.verb[next]].map((verb) =>
    verb === 0 ? 0 : 1,
  );
  const opens = first === (sentenceStart[first] ?? 0) ? 1 : 0;
  const sentences = least((sentence[last] ?? 0) - (sentence[first] ?? 0), 3);
  const after = wordAt(units, last + 1, cue.home);
  const posAfter = posAt(units, last + 1, cue.home);
  const posLast = posAt(units, last, cue.home);
  const nextInside = (nextCue[cue.cue] ?? -1) >= 0 && (nextCue[cue.cue] ?? 0) <= last ? 1 : 0;
  put(sink, mix(mix(sentences, side), kind));
  put(sink, mix(mix(opens, closes), mix(side, kind)));
  put(sink, mix(mix(posLast, posAfter), closes));
  put(sink, mix(mix(after, posAt(units, last + 2, cue.home)), kind));
  put(sink, mix(wordAt(units, last, cue.home), after));
  put(sink, mix(mix(edge, side), kind));
  put(sink, mix(clauses.opener[next] ?? 0, edge));
  put(sink, mix(mix(clauses.shape[next] ?? 0, edge), side));
  put(sink, mix(mix(clauses.opener[clause] ?? 0, hasVerb ?? 0), mix(edge, clause === cue.clause ? 1 : 0))); // prettier-ignore
  put(sink, mix(clauses.shape[clause] ?? 0, edge));
  put(sink, mix(mix(least(Math.abs(last - cue.cue), 5), side), kind));
  put(sink, mix(mix(least(clause - (clauses.of[first] ?? 0), 9), kind), side));
  put(sink, mix(mix(least(end - last, 4), edge), kind));
  put(sink, mix(mix(lexical, posAt(units, first, cue.home)), mix(posAfter, side)));
  put(sink, mix(cue.word, after));
  put(sink, mix(mix(nextInside, kind), side));
  put(sink, mix(mix(after, isEdge), mix(nextHasVerb ?? 0, hasVerb ?? 0)));
}

/** What stands between the runs of the content. */
function putGaps(
  sink: FeatureSink,
  units: Units,
  { home }: CueView,
  from: number,
  labels: Uint8Array,
  { first, last, kind }: ContentView,
): void {
  let gaps = 0;
  for (let at = first - from + 1; at < last - from && gaps < MAX_GAPS; at += 1) {
    if (labels[at] === LABEL.content) continue;
    const begin = at;
    let hasCue = 0;
    for (; labels[at] !== LABEL.content; at += 1) if (labels[at] !== LABEL.other) hasCue = 1;
    gaps += 1;
    const opener = wordAt(units, from + begin, home);
    put(sink, mix(mix(hasCue, opener), least(at - begin, 4)));
    const [pos, after] = [posAt(units, from + begin, home), posAt(units, from + at, home)];
    put(sink, mix(mix(hasCue, pos), mix(after, kind)));
  }
}

/** Describes a reading of the window that starts at `from`, in which the cue has content. */
export function putReading(
  sink: FeatureSink,
  units: Units,
  marks: Landmarks,
  cue: CueView,
  from: number,
  labels: Uint8Array,
): void {
  const view = viewContent(units, marks, cue, from, labels);
  const lexical = units.lexical[cue.cue] ?? 0;
  putWhole(sink, units, cue, lexical, view);
  putBeginning(sink, units, marks, cue, view);
  putEnd(sink, units, marks, cue, lexical, view);
  putGaps(sink, units, cue, from, labels, view);
}

/** Describes the reading that a cue reports nothing; `doubt` is the chain's probability of it, in tenths. */
export function putSilence(sink: FeatureSink, units: Units, cue: CueView, doubt: number): void {
  const before = posAt(units, cue.cue - 1, cue.home);
  const after = posAt(units, cue.cue + 1, cue.home);
  put(sink, mix(cue.word, 1));
  put(sink, mix(mix(units.lexical[cue.cue] ?? 0, before), after));
  put(sink, mix(doubt, 2));
  put(sink, mix(cue.likely, 3));
  put(sink, mix(cue.word, after));
  put(sink, mix(cue.word, before));
  put(sink, mix(units.suffix[cue.cue] ?? 0, after));
}
