/** What a cue reports: the likeliest readings of its neighbourhood, how probably each is right, and which one to take. */
import { bestLabellings } from './best-labellings.ts';
import { LABEL, LABELS, RULED_OUT, forward, scoreOfNothing } from './chain.ts';
import { viewCue } from './cue-view.ts';
import { makeSink } from './feature-sink.ts';
import type { Landmarks } from './landmarks.ts';
import type { Table } from './model.ts';
import { MAX_READING_FEATURES, putReading, putSilence } from './reading-features.ts';
import type { SpanScores } from './span-scores.ts';
import type { Units } from './units.ts';
import { MAX_WINDOW_UNITS } from './window.ts';

/** A cue without a source is rare: how much likelier the labelling without one must be, in log units. */
export const SOURCE_BONUS = 5;
/** How many labellings are looked at; 16 and 24 choose no better. */
const LABELLINGS = 10;
/** One that is less likely than the best by more than this, in log units, is left out. */
const MAX_LEAD = 8;
/** Where the chain doubts a cue more than this, no other reading than silence is looked at. */
const MAX_DOUBT = 0.98;
/** The chain's odds against a cue are taken as at most this, in log units. */
const MAX_LOG_ODDS = 12;

/** A labelling of a cue's window that differs from the others in its content; without labels that the cue reports nothing. */
export interface Reading {
  readonly labels: Uint8Array | undefined;
  /** Log of its weight in the chain, against the best labelling's; for silence, against all that report something. */
  readonly lead: number;
  /** Rows of the table that weighs readings. */
  readonly features: Int32Array;
}

/** The first rows of the table weigh `lead`, of a content and of silence; no feature has them. */
const LEAD_ROWS = { content: 0, silence: 1 } as const;
const RESERVED_ROWS = 2;

/** The row that weighs the lead of a reading. */
export const leadRowOf = ({ labels }: Reading): number =>
  labels === undefined ? LEAD_ROWS.silence : LEAD_ROWS.content;

const sums = new Float64Array(MAX_WINDOW_UNITS * LABELS);

/** Leaves a unit of the window no other label than `wanted`. */
export function forceLabel({ from, chain }: SpanScores, unit: number, wanted: number): void {
  for (let label = 0; label < LABELS; label += 1) {
    if (label !== wanted) chain.unit[(unit - from) * LABELS + label] = RULED_OUT;
  }
}

/** A number for the content of a labelling; FNV-1a over the places that have it. */
function contentHash(labels: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (
    let at = labels.indexOf(LABEL.content);
    at >= 0;
    at = labels.indexOf(LABEL.content, at + 1)
  ) {
    hash = Math.imul(hash ^ at, 0x01000193);
  }
  return hash;
}

/** Labellings that differ in their content, the likeliest of each, best first; those without content are left out. */
function contentsOf({ chain }: SpanScores): { labels: Uint8Array; lead: number }[] {
  const known = new Set<number>();
  const found: { labels: Uint8Array; lead: number }[] = [];
  let top: number | undefined;
  for (const { labels, score } of bestLabellings(chain, SOURCE_BONUS, LABELLINGS)) {
    top ??= score;
    if (score < top - MAX_LEAD) break;
    const hash = contentHash(labels);
    if (known.has(hash) || !labels.includes(LABEL.content)) continue;
    known.add(hash);
    found.push({ labels, lead: score - top });
  }
  return found;
}

/** A function that lists the readings of a cue, best first and silence last; `bits` is the size of the table. Rules labels out in the chain. */
export function readingLister(
  units: Units,
  marks: Landmarks,
  bits: number,
): (scores: SpanScores, cue: number) => Reading[] {
  const sink = makeSink(new Int32Array(MAX_READING_FEATURES), bits);
  const taken = (): Int32Array => {
    const features = sink.slots.slice(0, sink.next);
    sink.next = 0;
    for (let at = 0; at < features.length; at += 1) {
      const row = features[at] ?? 0;
      if (row < RESERVED_ROWS) features[at] = row + RESERVED_ROWS;
    }
    return features;
  };
  return (scores, cue) => {
    const { from, chain } = scores;
    const view = viewCue(units, marks, cue);
    const all = forward(chain, sums);
    const nothing = scoreOfNothing(chain);
    const doubt = Math.exp(nothing - all);
    const odds = nothing - all - Math.log(Math.max(Number.MIN_VALUE, 1 - doubt));
    putSilence(sink, units, view, Math.min(9, Math.floor(doubt * 10)));
    const silence = {
      labels: undefined,
      lead: Math.max(-MAX_LOG_ODDS, Math.min(MAX_LOG_ODDS, odds)),
      features: taken(),
    };
    if (doubt > MAX_DOUBT) return [silence];
    forceLabel(scores, cue, LABEL.cue);
    const readings: Reading[] = contentsOf(scores).map(({ labels, lead }) => {
      putReading(sink, units, marks, view, from, labels);
      return { labels, lead, features: taken() };
    });
    readings.push(silence);
    return readings;
  };
}

/** How probably each reading is right, together 1: log-linear in its features. */
function probabilities(readings: readonly Reading[], { weights, scale }: Table): number[] {
  const scores = readings.map((reading) => {
    let sum = (weights[leadRowOf(reading)] ?? 0) * reading.lead;
    for (const feature of reading.features) sum += weights[feature] ?? 0;
    return sum * scale;
  });
  const top = Math.max(...scores);
  const weighed = scores.map((score) => Math.exp(score - top));
  const total = weighed.reduce((sum, weight) => sum + weight, 0);
  return weighed.map((weight) => weight / total);
}

/** What a cue reports by the reading to take. */
export interface Judgement {
  readonly labels: Uint8Array;
  /** Probability that the cue reports nothing. */
  readonly doubt: number;
}

/** The reading that reports something and is the likeliest to be right; undefined where all readings are silent. */
export function judgeReadings(readings: readonly Reading[], table: Table): Judgement | undefined {
  const shares = probabilities(readings, table);
  let best: Uint8Array | undefined;
  let most = 0;
  for (const [index, { labels }] of readings.entries()) {
    const share = shares[index] ?? 0;
    if (labels !== undefined && share > most) [best, most] = [labels, share];
  }
  return best === undefined ? undefined : { labels: best, doubt: shares.at(-1) ?? 1 };
}
