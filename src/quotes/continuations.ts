/** Whose words are the quoted stretches that no cue has claimed: of a cue of their sentence, by a pattern, or the speaker's before. */
import { type Attribution, readLabels, ruleOutContent } from './attributions.ts';
import { LABEL, LABELS, forward } from './chain.ts';
import { type Landmarks, countBetween, runningCount } from './landmarks.ts';
import { patternAttribution } from './pattern-match.ts';
import { forceLabel } from './readings.ts';
import type { SpanScores } from './span-scores.ts';
import { posId } from './tokens.ts';
import { QUOTED, type Units } from './units.ts';
import { MAX_WINDOW_UNITS } from './window.ts';

/** Shorter stretches, in tokens with their marks, are scare quotes and titles unless a cue claims them. */
const MIN_TOKENS = 5;
/** A cue this unlikely is not asked. Chosen on the validation split. */
const MIN_CUE_PROBABILITY = 0.03;
/** How many cues are asked, and how far away. */
const MAX_CUES = 6;
const MAX_UNITS_AWAY = 60;
/** How much the stretch may cost the cue's best labelling, in log units. Chosen on the validation split. */
const MIN_LOG_PROBABILITY = -3;

const PUNCT = posId('PUNCT');

/** What the step works on: the article, what is known, and what is claimed so far. */
export interface Claims {
  readonly units: Units;
  readonly marks: Landmarks;
  readonly probabilities: Float32Array;
  readonly score: (cue: number) => SpanScores;
}

/** An attribution while stretches are still added to it. */
interface Claim extends Attribution {
  readonly content: number[];
}

const sums = new Float64Array(MAX_WINDOW_UNITS * LABELS);

const merged = (a: readonly number[], b: readonly number[]): number[] =>
  [...new Set([...a, ...b])].toSorted((x, y) => x - y);

/** The attributions with every stretch that belongs to one added to it, in the order of the text. */
export function withContinuations(
  claims: Claims,
  attributions: readonly Attribution[],
): Attribution[] {
  const { units, marks, probabilities, score } = claims;
  const { pos, paragraph, count } = units;
  const byCue = new Map<number, Claim>();
  const taken = new Uint8Array(count);
  const isQuoted = (unit: number): boolean => pos[unit] === QUOTED;
  const words = runningCount(count, (unit) => !isQuoted(unit) && pos[unit] !== PUNCT);
  const areSilent = (from: number, to: number): boolean => countBetween(words, from, to) === 0;

  /** The cue whose content, quotations among it, ends at a unit. */
  const endingAt = new Map<number, number>();
  const keep = (attribution: Attribution): void => {
    byCue.set(attribution.cue, { ...attribution, content: [...attribution.content] });
    for (const unit of attribution.content) taken[unit] = 1;
    if (attribution.content.some(isQuoted)) {
      endingAt.set(Math.max(attribution.cue, attribution.content.at(-1) ?? 0), attribution.cue);
    }
  };

  /** Adds a stretch that the cue's words go on with. In place: a speech of a thousand paragraphs is one attribution. */
  const append = (claim: Claim, stretch: number): void => {
    const { cue, content } = claim;
    if ((content.at(-1) ?? 0) > stretch) {
      keep({ ...claim, content: merged(content, [stretch]) });
      return;
    }
    content.push(stretch);
    taken[stretch] = 1;
    endingAt.set(stretch, cue);
  };

  /** The cues of the stretch's sentence that stand nearest, in order of distance. */
  const cuesNear = (stretch: number): number[] => {
    const [from, to] = [marks.sentenceStart[stretch] ?? 0, marks.sentenceEnd[stretch] ?? 0];
    const found: number[] = [];
    for (let away = 1; away <= MAX_UNITS_AWAY && found.length < MAX_CUES; away += 1) {
      for (const cue of [stretch - away, stretch + away]) {
        if (cue < from || cue > to || taken[cue] === 1) continue;
        if ((probabilities[cue] ?? 0) >= MIN_CUE_PROBABILITY) found.push(cue);
      }
    }
    return found;
  };

  /** The cue of the sentence that can best take the stretch in. */
  const claimant = (stretch: number): Attribution | undefined => {
    let best: Attribution | undefined;
    let bestLog = MIN_LOG_PROBABILITY;
    for (const cue of cuesNear(stretch)) {
      const own = new Set(byCue.get(cue)?.content);
      const scores = score(cue);
      if (stretch < scores.from || stretch >= scores.from + scores.chain.length) continue;
      ruleOutContent(scores, (unit) => taken[unit] === 1 && !own.has(unit));
      forceLabel(scores, cue, LABEL.cue);
      const free = forward(scores.chain, sums);
      forceLabel(scores, stretch, LABEL.content);
      const log = forward(scores.chain, sums) - free;
      if (log <= bestLog) continue;
      bestLog = log;
      const read = readLabels(scores, cue);
      const content = read.content.filter((unit) => taken[unit] === 0 || own.has(unit));
      const before = byCue.get(cue);
      best = before
        ? { ...before, content: merged(before.content, content) }
        : { ...read, content, doubt: 1 - (probabilities[cue] ?? 0) };
    }
    return best;
  };

  /** What the table of patterns says, unless the word it takes for the cue is taken. */
  const freePattern = (stretch: number): Attribution | undefined => {
    const found = patternAttribution(units, stretch);
    return found === undefined || taken[found.cue] === 1 || byCue.has(found.cue)
      ? undefined
      : found;
  };

  for (const attribution of attributions) keep(attribution);
  let latest: Claim | undefined;
  for (let unit = 0; unit < count; unit += 1) {
    const size = (units.to[unit] ?? 0) - (units.from[unit] ?? 0);
    if (isQuoted(unit) && taken[unit] === 0 && size >= MIN_TOKENS) {
      const start = marks.sentenceStart[unit] ?? 0;
      const isAlone = areSilent(start, (marks.sentenceEnd[unit] ?? 0) + 1);
      const claimed = isAlone ? undefined : (claimant(unit) ?? freePattern(unit));
      if (claimed !== undefined) {
        keep(claimed);
      } else if (latest !== undefined && areSilent(start, unit)) {
        const apart = (paragraph[unit] ?? 0) - (paragraph[latest.content.at(-1) ?? 0] ?? 0);
        // A paragraph that is nothing but a quotation goes on from the paragraph before.
        if (apart === 0 || (apart === 1 && isAlone)) append(latest, unit);
      }
    }
    const ended = endingAt.get(unit);
    latest = byCue.get(ended ?? latest?.cue ?? -1);
  }
  return [...byCue.values()].toSorted(
    (a, b) => (a.content[0] ?? 0) - (b.content[0] ?? 0) || a.cue - b.cue,
  );
}
