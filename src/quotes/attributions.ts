/** Which cues have somebody's words beside them, which words, and whose: the learned step. */
import { LABEL, LABELS, RULED_OUT, bestLabels, forward, scoreOfNothing } from './chain.ts';
import type { SpanScores } from './span-scores.ts';
import { mayTellOfSpeech } from './speech-words.ts';
import { posId } from './tokens.ts';
import { LEXICAL, type Units } from './units.ts';
import { MAX_WINDOW_UNITS } from './window.ts';

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
/** Above this doubt a cue is left alone. Chosen on the validation split. */
const MAX_DOUBT = 0.75;
/** Words without a source are rare: how much likelier the labelling without one must be, in log units. */
const SOURCE_BONUS = 5;

const sums = new Float64Array(MAX_WINDOW_UNITS * LABELS);

/** What the scores say about a cue, or nothing when they doubt it. Rules labels out in the chain. */
function readScores({ from, chain }: SpanScores, cue: number): Attribution | undefined {
  const doubt = Math.exp(scoreOfNothing(chain) - forward(chain, sums));
  if (doubt > MAX_DOUBT) return undefined;
  return { ...readLabels({ from, chain }, cue), doubt };
}

/** The best labelling in which `cue` is the cue. Rules labels out in the chain. */
export function readLabels({ from, chain }: SpanScores, cue: number): Omit<Attribution, 'doubt'> {
  forceLabel({ from, chain }, cue, LABEL.cue);
  const labels = bestLabels(chain, SOURCE_BONUS);
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

/** Leaves a unit of the window no other label than `wanted`. */
export function forceLabel({ from, chain }: SpanScores, unit: number, wanted: number): void {
  for (let label = 0; label < LABELS; label += 1) {
    if (label !== wanted) chain.unit[(unit - from) * LABELS + label] = RULED_OUT;
  }
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

/**
 * The attributions of an article's likely cues, surest first; no unit is content of two. A cue inside another's content
 * is that one's words, not a quotation of its own; one whose content is partly taken is read again without that part.
 */
export function learnedAttributions(
  units: Units,
  probabilities: Float32Array,
  score: (cue: number) => SpanScores,
): Attribution[] {
  const likely: Attribution[] = [];
  for (let cue = 0; cue < units.count; cue += 1) {
    if ((probabilities[cue] ?? 0) < MIN_CUE_PROBABILITY || !mayTellOfSpeech(units, cue)) continue;
    const read = readScores(score(cue), cue);
    if (read !== undefined && read.content.length > 0) likely.push(read);
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
      kept = readScores(scores, first.cue);
    }
    if (kept === undefined || kept.content.length === 0) return [];
    for (const unit of kept.content) taken[unit] = 1;
    return [kept];
  });
}
