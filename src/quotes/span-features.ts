/** What tells, given a cue, whether a unit belongs to its source, its content or neither: hashed features. */
import { mix } from './hash.ts';
import { posId } from './tokens.ts';
import { type Landmarks, countBetween as between } from './landmarks.ts';
import { QUOTED, type Units } from './units.ts';

export const MAX_SPAN_FEATURES = 120;
/** The features at the front of the list that also weigh the step from the label before. */
export const PAIR_FEATURES = 6;

const OUTSIDE = 63;
const VERB = posId('VERB');
const AUX = posId('AUX');
const PUNCT = posId('PUNCT');

const step = (distance: number): number =>
  distance <= 5 ? distance : distance <= 7 ? 6 : distance <= 10 ? 7 : distance <= 15 ? 8 : distance <= 25 ? 9 : 10;
const least = (a: number, b: number): number => (a < b ? a : b);

/** A feature extractor for one cue; writes the features of a unit to `into` from an offset on and returns how many. */
export function spanFeatures(units: Units, marks: Landmarks, cue: number, bits: number, into: Int32Array): (unit: number, offset: number) => number {
  const { word, pos, suffix, shape, lexical, sentence, paragraph, count } = units;
  const { commas, verbs, quotes, cues, thats, likely, sentenceStart, sentenceEnd, lastComma, nextCue, lastCue, clauses } = marks;
  const cueClause = clauses.of[cue] ?? 0;
  const home = paragraph[cue] ?? 0;
  const shift = 32 - bits;
  const inside = (at: number): boolean => at >= 0 && at < count && paragraph[at] === home;
  const W = (at: number): number => (inside(at) ? (word[at] ?? 0) : OUTSIDE);
  const P = (at: number): number => (inside(at) ? (pos[at] ?? 0) : OUTSIDE);
  const here = sentence[cue] ?? 0;
  const cw = word[cue] ?? 0;
  const cp = pos[cue] ?? 0;
  const s0 = sentenceStart[cue] ?? 0, s1 = sentenceEnd[cue] ?? 0;
  const quoteLeft = least(between(quotes, s0, cue), 2);
  const quoteRight = least(between(quotes, cue, s1 + 1), 2);
  const nextQuote = inside(s1 + 1) && pos[s1 + 1] === QUOTED ? 1 : 0;
  const prevQuote = inside(s0 - 1) && pos[s0 - 1] === QUOTED ? 1 : 0;
  const adjacency =
    (P(cue - 1) === QUOTED ? 1 : P(cue - 2) === QUOTED ? 2 : P(cue - 3) === QUOTED ? 3 : 0) * 4 +
    (P(cue + 1) === QUOTED ? 1 : P(cue + 2) === QUOTED ? 2 : P(cue + 3) === QUOTED ? 3 : 0);
  const quoteContext = mix(mix(quoteLeft * 9 + quoteRight * 3 + nextQuote, prevQuote), adjacency);
  const cueContext = mix(mix(P(cue - 1), P(cue + 1)), cp);
  const cueNext = mix(cw, W(cue + 1));
  const cueWordContext = mix(mix(cw, P(cue - 1)), P(cue + 1));
  const stage = likely[cue] ?? 0;
  // A quotation right before the subject of the cue: what follows the cue is hardly ever content.
  let back = cue - 1;
  while (back > s0 && cue - back < 14 && pos[back] !== QUOTED && pos[back] !== VERB) back -= 1;
  const quotedBefore = quoteLeft === 0 ? 0 : pos[back] === QUOTED ? 1 : 2;
  const cueStart = least(cue - s0, 4);
  const cueEnd = least(s1 - cue, 4);
  const cuePlace = cueStart * 5 + cueEnd;
  const frameCues = least(between(cues, s0, s1 + 1), 3);
  const lastVerb = (unit: number, cueAt: number): number => {
    for (let at = unit - 1, n = 0; at >= 0 && at !== cueAt && n < 12; at -= 1, n += 1) if (pos[at] === VERB || pos[at] === AUX) return suffix[at] ?? 0;
    return 0;
  };
  let size = 0;
  let base = 0;
  const add = (hash: number): void => {
    into[base + size] = Math.imul(hash ^ Math.imul(size + 1, 0x27d4eb2f), 0x9e3779b1) >>> shift;
    size += 1;
  };
  return (unit, offset) => {
    base = offset;
    size = 0;
    const side = unit < cue ? 0 : unit > cue ? 1 : 2;
    const near = unit < cue ? cue - unit : unit - cue;
    const d = step(near);
    const away = (sentence[unit] ?? 0) - here;
    const sd = away < -2 ? -2 : away > 3 ? 3 : away;
    const a = unit < cue ? unit + 1 : cue + 1, b = unit < cue ? cue : unit;
    const nc = b > a ? least(between(commas, a, b), 3) : 0;
    const nv = b > a ? least(between(verbs, a, b), 2) : 0;
    const nq = b > a ? least(between(quotes, a, b), 2) : 0;
    const nk = b > a ? least(between(cues, a, b), 2) : 0;
    const nt = b > a ? least(between(thats, a, b), 1) : 0;
    const w0 = W(unit), w1 = W(unit + 1), v1 = W(unit - 1);
    const p0 = P(unit), p1 = P(unit + 1), p2 = P(unit + 2), q1 = P(unit - 1), q2 = P(unit - 2);
    const lk = likely[unit] ?? 0;
    const place = mix(side + 3 * (sd + 3), 7);
    const way = mix(mix(mix(place, nc), nq), nk);
    const p = mix(place, p0);
    const w = mix(place, w0);
    const st = sentenceStart[unit] ?? 0, en = sentenceEnd[unit] ?? 0;
    const comma = lastComma[unit] ?? -1;
    const opener = comma >= 0 && (side !== 1 || comma > cue) ? W(comma + 1) : W(st);
    const fromComma = comma >= 0 ? unit - comma : 9;
    const cuesRight = least(between(cues, unit + 1, en + 1), 2);
    const k = clauses.of[unit] ?? 0;
    const rc = k - cueClause < -4 ? -4 : k - cueClause > 4 ? 4 : k - cueClause;
    const ks = clauses.shape[k] ?? 0, ko = clauses.opener[k] ?? 0, kv = clauses.verb[k] ?? 0;
    const opens = unit === 0 || clauses.of[unit - 1] !== k ? 1 : 0;
    // pair features
    add(0);
    add(opens === 1 ? mix(mix(ks, rc), 1) : rc);
    add(mix(mix(q1, p0), place));
    add(mix(w0, mix(side, near === 1 ? 1 : 0)));
    add(mix(mix(v1, p0), side));
    add(mix(mix(nk, d), side + 3 * (sd === 0 ? 1 : 0)));
    // unit features
    add(place);
    add(p);
    add(w);
    add(mix(w0, way));
    add(mix(mix(p, p1), 1));
    add(mix(mix(p, q1), p1));
    add(mix(mix(p, p1), p2));
    add(mix(mix(p, q1), q2));
    add(mix(w, v1));
    add(mix(w, w1));
    add(mix(p, d));
    add(mix(mix(p, nc), nv));
    add(mix(mix(place, d), cw));
    add(mix(mix(p, cw), least(near, 3)));
    add(mix(w, cw));
    add(mix(mix(p0, way), quoteContext));
    add(mix(mix(mix(nt, nc), mix(nv, side)), cw));
    add(mix(mix(quoteContext, p), nq));
    add(mix(mix(place, d), cueContext));
    add(mix(mix(p, cueContext), nc));
    add(mix(mix(place, least(unit - st, 3)), p0));
    add(mix(mix(place, least(en - unit, 3)), p0));
    add(mix(mix(lk, d), p));
    add(mix(mix(lk, nk), mix(place, w0)));
    add(mix(mix(cuesRight, nk), mix(p, nc)));
    add(mix(mix(shape[unit - 1] ?? 0, shape[unit] ?? 0), mix(shape[unit + 1] ?? 0, side)));
    add(mix(mix(suffix[unit] ?? 0, place), q1));
    add(mix(mix(opener, nv), mix(place, nc)));
    add(mix(mix(opener, p0), mix(side, least(fromComma, 3))));
    add(mix(mix(opener, way), cueContext));
    add(mix(way, cueNext));
    add(mix(way, cueWordContext));
    add(mix(mix(way, cueContext), p0));
    add(mix(mix(mix(way, nv), d), nt));
    add(mix(mix(w1, p0), place));
    add(mix(mix(v1, p0), mix(place, p1)));
    add(mix(mix(p, W(unit - 2)), q1));
    add(mix(mix(p, W(unit + 2)), p1));
    add(mix(mix(stage, place), mix(nc, nq)));
    add(mix(mix(stage, p), cw));
    add(mix(mix(lexical[unit] ?? 0, lexical[unit - 1] ?? 0), mix(place, p0)));
    add(mix(mix(place, nk), mix(quoteContext, stage)));
    add(mix(mix(place, nc), mix(cuePlace, p0)));
    add(mix(mix(way, nv), cuePlace));
    add(mix(mix(place, nc), mix(cueEnd, cw)));
    add(mix(mix(frameCues, place), mix(nk, nc)));
    add(mix(mix(side, nk), mix(nv, p0)));
    add(mix(mix(side, away === 0 ? 1 : 0), mix(lastVerb(unit, cue), nc)));
    add(mix(mix(ko, rc), sd));
    add(mix(mix(ks, rc), sd));
    add(mix(mix(kv, ko), mix(side, sd)));
    add(mix(mix(ks, clauses.shape[k + 1] ?? 0), mix(rc, sd)));
    add(mix(mix(ks, clauses.shape[k - 1] ?? 0), mix(rc, sd)));
    add(mix(mix(cw, ko), rc));
    add(mix(mix(cw, ks), rc));
    add(mix(mix(p0, rc), mix(clauses.openerPos[k] ?? 0, kv === 0 ? 0 : 1)));
    add(mix(mix(rc, quotedBefore), mix(sd, kv === 0 ? 0 : 1)));
    add(mix(mix(rc, quoteContext), mix(sd, opens)));
    const inCue = least(between(cues, st, en + 1), 1);
    const starts = unit === st ? 1 : 0, ends = en - unit <= 1 ? 1 : 0;
    add(mix(mix(side, away === 0 ? 1 : 0), mix(inCue, mix(starts, ends + 2 * (p0 === QUOTED ? 1 : 0)))));
    const after = nextCue[unit] ?? -1;
    const other = after === cue ? (nextCue[cue] ?? -1) : after;
    const od = other < 0 ? 9 : other === cue ? 8 : least(other - unit, 7);
    const os = other < 0 ? 0 : (suffix[other] ?? 0);
    add(mix(mix(w0, od), side));
    add(mix(mix(mix(p0, p1), od), place));
    add(mix(mix(os, w0), mix(least(od, 4), side)));
    add(mix(mix(p0, od), mix(nc, mix(nk, side))));
    const before = lastCue[unit] ?? -1;
    const bd = before < 0 ? 9 : before === cue ? 8 : least(unit - before, 7);
    add(mix(mix(p0, bd), mix(place, nk)));
    add(mix(mix(before < 0 ? 0 : (suffix[before] ?? 0), w0), mix(least(bd, 4), side)));
    add(mix(mix(mix(quotedBefore, p0), mix(side, nc)), nq));
    add(mix(mix(mix(quotedBefore, w0), mix(side, nc)), least(near, 3)));
    add(mix(mix(mix(quotedBefore, d), mix(place, nq)), 5));
    if (p0 === QUOTED) {
      add(mix(mix(side, inCue), mix(starts, mix(nk, nq))));
      add(mix(mix(side, inCue), mix(starts, mix(nk, quoteContext))));
      add(mix(mix(side, inCue), mix(starts * 2 + ends, mix(nk, stage))));
      const end = suffix[unit] ?? 0;
      add(mix(mix(w0, end), place));
      add(mix(mix(end, way), 3));
      add(mix(mix(way, shape[unit] ?? 0), mix(q1, p1)));
      add(mix(mix(v1, w1), side));
      add(mix(mix(v1, w0), mix(side, nk)));
      add(mix(mix(w1, w0), mix(side, nk)));
      add(mix(mix(quoteContext, w0), way));
      add(mix(mix(least(unit - st, 1), least(en - unit, 1)), mix(way, w0)));
      add(mix(mix(cues[en + 1] === cues[st] ? 0 : 1, least(unit - st, 1)), mix(way, end)));
    } else if (p0 === PUNCT) {
      add(mix(mix(w0, w1), mix(place, nv)));
      add(mix(mix(mix(w0, p1), p2), way));
      add(mix(mix(w0, w1), mix(cw, side)));
      add(mix(mix(w0, q1), mix(p1, cueContext)));
    }
    return size;
  };
}
