/** Sentences cut at their commas, dashes and coordinated verbs: where each piece starts and what it is like. */
import { hashWord, mix } from './hash.ts';
import { posId } from './tokens.ts';
import { QUOTED, type Units } from './units.ts';

/** Parallel arrays over the pieces, and for every unit the piece it lies in. */
export interface Clauses {
  readonly of: Int32Array;
  readonly count: number;
  /** The word and part of speech that open the piece; of a comma's piece, what stands after the comma. */
  readonly opener: Int32Array;
  readonly openerPos: Uint8Array;
  /** Ending of its first verb, 0 without one. */
  readonly verb: Int32Array;
  /** Part of speech of its first words, whether it has a verb, a cue, a quotation, and its length, as one number. */
  readonly shape: Int32Array;
}

const SEPARATORS = new Set([',', ';', ':', '—', '–', '--', '-', '(', ')', '[', ']', '...', '…'].map((mark) => hashWord(mark)));
const THAT = hashWord('that');
const VERB = posId('VERB');
const AUX = posId('AUX');
const PRON = posId('PRON');
const CCONJ = posId('CCONJ');
const SCONJ = posId('SCONJ');
/** From here on a word counts as a cue. */
const LIKELY = 0.3;

const lengthStep = (length: number): number =>
  length <= 2 ? 0 : length <= 4 ? 1 : length <= 8 ? 2 : length <= 16 ? 3 : 4;

/** The pieces of the sentences of an article. */
export function readClauses(units: Units, probabilities: Float32Array): Clauses {
  const { count, word, pos, suffix, sentence } = units;
  const of = new Int32Array(count);
  const opener = new Int32Array(count + 1);
  const openerPos = new Uint8Array(count + 1);
  const verb = new Int32Array(count + 1);
  const shape = new Int32Array(count + 1);
  const isVerb = (unit: number): boolean => pos[unit] === VERB || pos[unit] === AUX;
  const isCue = (unit: number): boolean => (probabilities[unit] ?? 0) >= LIKELY;
  const opens = (unit: number): boolean => {
    if (unit === 0 || sentence[unit] !== sentence[unit - 1]) return true;
    if (SEPARATORS.has(word[unit] ?? 0)) return !SEPARATORS.has(word[unit - 1] ?? 0);
    if (SEPARATORS.has(word[unit - 1] ?? 0)) return false;
    if (pos[unit] === SCONJ) return word[unit] !== THAT;
    return pos[unit] === CCONJ && (isVerb(unit + 1) || pos[unit + 1] === PRON || isCue(unit + 1));
  };
  let clause = -1;
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && !opens(to)) to += 1;
    clause += 1;
    let first = from;
    while (first + 1 < to && SEPARATORS.has(word[first] ?? 0)) first += 1;
    let cue = 0;
    let quoted = 0;
    let verbs = 0;
    for (let unit = from; unit < to; unit += 1) {
      of[unit] = clause;
      if (isVerb(unit)) {
        verbs = 1;
        if (verb[clause] === 0) verb[clause] = suffix[unit] ?? 0;
      }
      if (isCue(unit)) cue = 1;
      if (pos[unit] === QUOTED) quoted = 1;
    }
    opener[clause] = word[first] ?? 0;
    openerPos[clause] = pos[first] ?? 0;
    shape[clause] = mix(
      mix(pos[first] ?? 0, pos[first + 1] ?? 0),
      verbs + 2 * cue + 4 * quoted + 8 * lengthStep(to - from),
    );
    from = to;
  }
  return { of, count: clause + 1, opener, openerPos, verb, shape };
}
