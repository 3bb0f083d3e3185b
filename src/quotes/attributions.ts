/** Which cues have somebody's words beside them, which words, and whose: the learned step. */
import { bestLabels } from './best-labellings.ts';
import { LABEL, LABELS, RULED_OUT } from './chain.ts';
import type { Table } from './model.ts';
import { type Reading, SOURCE_BONUS, forceLabel, judgeReadings } from './readings.ts';
import type { SpanScores } from './span-scores.ts';
import { mayTellOfSpeech } from './speech-words.ts';
import { posId } from './tokens.ts';
import { LEXICAL, type Units } from './units.ts';

/** A cue with its content and source, each a list of units in order; `source` may be empty. */
export interface Attribution {
  /** The word that stands for the cue, and all of its words. */
  readonly cue: number;
  readonly phrase: readonly number[];
  readonly content: readonly number[];
  readonly source: readonly number[];
  /** Probability that the cue has no content at all. */
  readonly doubt: number;
}

/** A word less likely than this to be a cue is not looked at. Chosen on the validation split. */
const MIN_CUE_PROBABILITY = 0.08;
/** Above this doubt a cue is left alone. Chosen by cross-validation. */
const MAX_DOUBT = 0.7;

/** Whether a unit is likely enough a cue of speech to be read, in training and extraction alike. */
export const isWorthReading = (units: Units, probabilities: Float32Array, cue: number): boolean =>
  (probabilities[cue] ?? 0) >= MIN_CUE_PROBABILITY && mayTellOfSpeech(units, cue);

/** The units of a labelled window by their labels. */
function partsOf(labels: Uint8Array, from: number, cue: number): Omit<Attribution, 'doubt'> {
  const phrase: number[] = [];
  const content: number[] = [];
  const source: number[] = [];
  for (const [at, label] of labels.entries()) {
    if (label === LABEL.content) content.push(from + at);
    else if (label === LABEL.source) source.push(from + at);
    else if (label === LABEL.cue) phrase.push(from + at);
  }
  return { cue, phrase, content, source };
}

/** The likeliest labelling in which `cue` is the cue. Rules labels out in the chain. */
export function readLabels(scores: SpanScores, cue: number): Omit<Attribution, 'doubt'> {
  forceLabel(scores, cue, LABEL.cue);
  return partsOf(bestLabels(scores.chain, SOURCE_BONUS), scores.from, cue);
}

/** Forbids the units for which `isTaken` to be content. */
export function ruleOutContent(
  { from, chain }: SpanScores,
  isTaken: (unit: number) => boolean,
): boolean {
  let any = false;
  for (let at = 0; at < chain.length; at += 1) {
    if (!isTaken(from + at)) continue;
    chain.unit[at * LABELS + LABEL.content] = RULED_OUT;
    any = true;
  }
  return any;
}

/** How likely a coordinated verb must be a cue to end the content before it. Chosen on the validation split. */
const MIN_NEXT_CUE_PROBABILITY = 0.6;
const CCONJ = posId('CCONJ');
const ADV = posId('ADV');

/** “said that A and called for B”: content without the next thing the same speaker says. */
function withoutNextCue(
  { pos, lexical, sentence }: Units,
  probabilities: Float32Array,
  attribution: Attribution,
): Attribution {
  const { cue, content } = attribution;
  for (const [index, unit] of content.entries()) {
    if (unit < cue || sentence[unit] !== sentence[cue] || pos[unit] !== CCONJ) continue;
    const next = pos[unit + 1] === ADV ? unit + 2 : unit + 1;
    if (lexical[next] !== LEXICAL.speech) continue;
    if ((probabilities[next] ?? 0) < MIN_NEXT_CUE_PROBABILITY || index < 2) continue;
    return { ...attribution, content: content.slice(0, index) };
  }
  return attribution;
}

/** What the learned step works with: how likely each unit is a cue, and what a cue's window is and can mean. */
export interface Reader {
  readonly probabilities: Float32Array;
  readonly score: (cue: number) => SpanScores;
  readonly readings: (scores: SpanScores, cue: number) => readonly Reading[];
  readonly table: Table;
}

/**
 * The attributions of an article's likely cues, surest first; no unit is content of two. A cue inside another's content
 * is that one's words, not a quotation of its own; one whose content is partly taken is read again without that part.
 */
export function learnedAttributions(
  units: Units,
  { probabilities, score, readings, table }: Reader,
): Attribution[] {
  /** What a cue reports, or nothing when that is too doubtful. */
  const read = (scores: SpanScores, cue: number): Attribution | undefined => {
    const judged = judgeReadings(readings(scores, cue), table);
    if (judged === undefined || judged.doubt > MAX_DOUBT) return undefined;
    return { ...partsOf(judged.labels, scores.from, cue), doubt: judged.doubt };
  };
  const likely: Attribution[] = [];
  for (let cue = 0; cue < units.count; cue += 1) {
    if (!isWorthReading(units, probabilities, cue)) continue;
    const found = read(score(cue), cue);
    if (found !== undefined) likely.push(found);
  }
  const cut = likely.map((attribution) => withoutNextCue(units, probabilities, attribution));
  cut.sort((a, b) => a.doubt - b.doubt || a.cue - b.cue);
  const taken = new Uint8Array(units.count);
  const isTaken = (unit: number): boolean => taken[unit] === 1;
  return cut.flatMap((first) => {
    if (isTaken(first.cue)) return [];
    let kept: Attribution | undefined = first;
    if (first.content.some(isTaken)) {
      const scores = score(first.cue);
      ruleOutContent(scores, isTaken);
      kept = read(scores, first.cue);
    }
    if (kept === undefined) return [];
    for (const unit of kept.content) taken[unit] = 1;
    return [kept];
  });
}
