/** What tells whether a word announces somebody's words: hashed features of the word and its neighbourhood. */
import { hashWord, mix } from './hash.ts';
import { LEXICAL, QUOTED, type Units } from './units.ts';

export const MAX_CUE_FEATURES = 48;
const OUTSIDE = 63;
const COMMA = hashWord(',');

/** Writes the features of `unit` into `into` and returns how many; `bits` is the size of the table they index. */
export function cueFeatures(units: Units, unit: number, bits: number, into: Int32Array): number {
  const { word, pos, suffix, shape, lexical, sentence, paragraph, count } = units;
  const home = paragraph[unit];
  const inside = (at: number): boolean => at >= 0 && at < count && paragraph[at] === home;
  const wordAt = (at: number): number => (inside(at) ? (word[at] ?? 0) : OUTSIDE);
  const posAt = (at: number): number => (inside(at) ? (pos[at] ?? 0) : OUTSIDE);
  const lexAt = (at: number): number => (inside(at) ? (lexical[at] ?? 0) : 0);
  let size = 0;
  const shift = 32 - bits;
  const add = (hash: number): void => {
    into[size] = Math.imul(hash ^ size, 0x9e3779b1) >>> shift;
    size += 1;
  };
  const w0 = wordAt(unit), w1 = wordAt(unit + 1), w2 = wordAt(unit + 2), v1 = wordAt(unit - 1), v2 = wordAt(unit - 2);
  const p0 = posAt(unit), p1 = posAt(unit + 1), p2 = posAt(unit + 2), q1 = posAt(unit - 1), q2 = posAt(unit - 2);
  const lex = lexAt(unit);
  // The sentence around: where its quotations and other report verbs stand.
  let left = unit, right = unit + 1, quotesLeft = 0, quotesRight = 0, speechLeft = 0, speechRight = 0, verbsLeft = 0;
  while (left > 0 && sentence[left - 1] === sentence[unit] && unit - left < 60) {
    left -= 1;
    if (pos[left] === QUOTED) quotesLeft += 1;
    if (lexical[left] === LEXICAL.speech) speechLeft += 1;
    if (pos[left] === 15) verbsLeft += 1;
  }
  while (right < count && sentence[right] === sentence[unit] && right - unit < 60) {
    if (pos[right] === QUOTED) quotesRight += 1;
    if (lexical[right] === LEXICAL.speech) speechRight += 1;
    right += 1;
  }
  const nearQuote =
    (q1 === QUOTED ? 1 : v1 === COMMA && q2 === QUOTED ? 2 : q2 === QUOTED ? 3 : posAt(unit - 3) === QUOTED ? 4 : 0) * 8 +
    (p1 === QUOTED ? 1 : p2 === QUOTED ? 2 : posAt(unit + 3) === QUOTED ? 3 : 0);
  const quotes = Math.min(quotesLeft, 2) * 3 + Math.min(quotesRight, 2);
  const speech = Math.min(speechLeft, 2) * 3 + Math.min(speechRight, 2);
  const place = Math.min(unit - left, 4) * 3 + Math.min(right - 1 - unit, 2);
  let subject = unit - 1;
  while (subject > left && unit - subject < 5 && (pos[subject] === 2 || pos[subject] === 3)) subject -= 1;
  const ps = subject >= left ? posAt(subject) : OUTSIDE;
  add(w0);
  add(mix(w0, p0));
  add(mix(w0, w1));
  add(mix(w0, v1));
  add(w1);
  add(v1);
  add(w2);
  add(v2);
  add(mix(mix(w0, w1), w2));
  add(mix(mix(w0, v1), v2));
  add(mix(mix(q1, p0), p1));
  add(mix(mix(q2, q1), p0));
  add(mix(mix(p0, p1), p2));
  add(mix(w0, p1));
  add(mix(w0, q1));
  add(mix(mix(w0, q1), p1));
  add(mix(mix(w0, q2), q1));
  add(mix(mix(w0, p1), p2));
  add(mix(suffix[unit] ?? 0, p0));
  add(mix(mix(suffix[unit] ?? 0, q1), p1));
  add(mix(shape[unit] ?? 0, p0));
  add(mix(lex, p0));
  add(mix(mix(lex, nearQuote), p0));
  add(mix(w0, nearQuote));
  add(mix(mix(lex, quotes), p0));
  add(mix(w0, quotes));
  add(mix(mix(lex, speech), p0));
  add(mix(w0, speech));
  add(mix(mix(lex, place), p0));
  add(mix(w0, place));
  add(mix(mix(lex, ps), p1));
  add(mix(w0, ps));
  add(mix(mix(w0, word[subject] ?? 0), 1));
  add(mix(mix(lex, verbsLeft > 2 ? 2 : verbsLeft), p0));
  add(mix(mix(lexAt(unit + 1), lexAt(unit - 1)), mix(lex, p0)));
  add(mix(mix(mix(q2, q1), p0), mix(p1, p2)));
  add(mix(mix(lex, w1), q1));
  add(mix(mix(lex, v1), p1));
  add(mix(mix(lex, shape[unit - 1] ?? 0), shape[unit + 1] ?? 0));
  return size;
}
