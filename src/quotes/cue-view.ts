/** A cue and its sentence as numbers: what the features of the units around it are made of. */
import { hashWord, mix } from './hash.ts';
import { type Landmarks, countBetween } from './landmarks.ts';
import { posId } from './tokens.ts';
import { QUOTED, type Units } from './units.ts';

/** What a place outside the paragraph reads as, word or part of speech. */
export const OUTSIDE = 63;

const VERB = posId('VERB');
const THAT = hashWord('that');
const COMMA = hashWord(',');

/** How far a subject may reach back from its verb, in units. */
const MAX_SUBJECT_UNITS = 14;
/** Letters that a verb's forms share. */
const STEM_CHARS = 4;

/** Hashes and small numbers; equal numbers mean equal surroundings. */
export interface CueView {
  readonly cue: number;
  readonly home: number;
  readonly sentence: number;
  readonly clause: number;
  readonly word: number;
  /** First letters, the same for “announce” and “announcing”. */
  readonly stem: number;
  /** What sort of cue: in the lexicon or not, its ending, what follows. */
  readonly kind: number;
  /** Parts of speech around it. */
  readonly context: number;
  readonly wordContext: number;
  /** With the word that follows. */
  readonly next: number;
  /** How likely it is a cue at all, in steps. */
  readonly likely: number;
  /** Where quotations stand in its sentence and next to it. */
  readonly quotes: number;
  /** 1 when a quotation ends right before its subject, 2 when one stands further left, else 0. */
  readonly quotedBefore: number;
  /** How near it is to its sentence's ends. */
  readonly place: number;
  readonly toEnd: number;
  /** Cues in its sentence. */
  readonly cues: number;
}

export const least = (a: number, b: number): number => (a < b ? a : b);

/** The word at a place of the paragraph `home`. */
export const wordAt = ({ word, paragraph }: Units, at: number, home: number): number =>
  paragraph[at] === home ? (word[at] ?? OUTSIDE) : OUTSIDE;

/** The part of speech at a place of the paragraph `home`. */
export const posAt = ({ pos, paragraph }: Units, at: number, home: number): number =>
  paragraph[at] === home ? (pos[at] ?? OUTSIDE) : OUTSIDE;

/** Which of the three units from `at` on, going by `direction`, is the first quotation; 0 for none. */
function nearestQuote(units: Units, at: number, direction: -1 | 1, home: number): number {
  for (let away = 1; away <= 3; away += 1) {
    if (posAt(units, at + away * direction, home) === QUOTED) return away;
  }
  return 0;
}

function endingOf(written: string): number {
  if (written.endsWith('ed')) return 1;
  if (written.endsWith('ing')) return 2;
  return written.endsWith('s') ? 3 : 0;
}

/** The view of a cue. */
export function viewCue(units: Units, marks: Landmarks, cue: number): CueView {
  const { word, pos, lexical, sentence, paragraph, tokens, from } = units;
  const home = paragraph[cue] ?? 0;
  const first = marks.sentenceStart[cue] ?? 0;
  const last = marks.sentenceEnd[cue] ?? 0;
  const quotesLeft = least(countBetween(marks.quotes, first, cue), 2);
  const quotesRight = least(countBetween(marks.quotes, cue, last + 1), 2);
  const quoteAfter = posAt(units, last + 1, home) === QUOTED ? 1 : 0;
  const quoteBefore = posAt(units, first - 1, home) === QUOTED ? 1 : 0;
  const beside = nearestQuote(units, cue, -1, home) * 4 + nearestQuote(units, cue, 1, home);
  let back = cue - 1;
  while (back > first && cue - back < MAX_SUBJECT_UNITS) {
    if (pos[back] === QUOTED || pos[back] === VERB) break;
    back -= 1;
  }
  const before = posAt(units, cue - 1, home);
  const after = posAt(units, cue + 1, home);
  const next = wordAt(units, cue + 1, home);
  const token = from[cue] ?? 0;
  const begin = tokens.start[token] ?? 0;
  const end = tokens.end[token] ?? 0;
  const follows =
    next === THAT ? 1 : next === COMMA ? 2 : posAt(units, cue + 2, home) === QUOTED ? 3 : 0;
  const toStart = least(cue - first, 4);
  const toEnd = least(last - cue, 4);
  return {
    cue,
    home,
    sentence: sentence[cue] ?? 0,
    clause: marks.clauses.of[cue] ?? 0,
    word: word[cue] ?? 0,
    stem: hashWord(tokens.text, begin, Math.min(begin + STEM_CHARS, end)),
    kind: mix(
      mix(lexical[cue] ?? 0, endingOf(tokens.text.slice(begin, end))),
      mix(pos[cue] ?? 0, mix(after, follows)),
    ),
    context: mix(mix(before, after), pos[cue] ?? 0),
    next: mix(word[cue] ?? 0, next),
    wordContext: mix(mix(word[cue] ?? 0, before), after),
    likely: marks.likely[cue] ?? 0,
    quotes: mix(mix(quotesLeft * 9 + quotesRight * 3 + quoteAfter, quoteBefore), beside),
    quotedBefore: quotesLeft === 0 ? 0 : pos[back] === QUOTED ? 1 : 2,
    place: toStart * 5 + toEnd,
    toEnd,
    cues: least(countBetween(marks.cues, first, last + 1), 3),
  };
}
