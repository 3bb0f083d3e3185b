/** What the gold says in terms of units: which unit is the cue, which are its source and content. */
import { LABEL } from '../quotes/chain.ts';
import { hashWord } from '../quotes/hash.ts';
import { posId, readTokens } from '../quotes/tokens.ts';
import { LEXICAL, QUOTED, type Units, readUnits } from '../quotes/units.ts';
import type { GoldArticle, GoldSpans } from './gold.ts';

/** One annotated attribution: `cue` is the word that stands for the whole cue. */
export interface Example {
  readonly cue: number;
  /** The label of every unit that has one. */
  readonly labels: ReadonlyMap<number, number>;
}

/** An article ready for training. */
export interface Lesson {
  readonly units: Units;
  /** By cue; where annotators gave one word two contents, the first. */
  readonly examples: ReadonlyMap<number, Example>;
}

const VERB = posId('VERB');
const NOUN = posId('NOUN');
const ACCORDING = hashWord('according');

/** The units of which more than half of the tokens have their middle in one of the spans. */
function unitsIn({ tokens, from, to, count }: Units, spans: GoldSpans): number[] {
  const found: number[] = [];
  for (const [start, end] of spans) {
    let low = 0;
    for (let high = count; low < high; ) {
      const middle = (low + high) >> 1;
      if ((tokens.end[(to[middle] ?? 1) - 1] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let unit = low; unit < count && (tokens.start[from[unit] ?? 0] ?? 0) < end; unit += 1) {
      let inside = 0;
      for (let token = from[unit] ?? 0; token < (to[unit] ?? 0); token += 1) {
        const middle = ((tokens.start[token] ?? 0) + (tokens.end[token] ?? 0)) / 2;
        if (middle >= start && middle < end) inside += 1;
      }
      if (inside * 2 > (to[unit] ?? 0) - (from[unit] ?? 0)) found.push(unit);
    }
  }
  return found;
}

/** The word that stands for a cue of several: a speech verb, else a speech noun, else a verb, a noun, the first. */
function headOf({ lexical, word, pos }: Units, cue: readonly number[]): number | undefined {
  return (
    cue.find((unit) => lexical[unit] === LEXICAL.speech) ??
    cue.find((unit) => lexical[unit] === LEXICAL.noun || word[unit] === ACCORDING) ??
    cue.find((unit) => pos[unit] === VERB) ??
    cue.find((unit) => pos[unit] === NOUN) ??
    cue[0]
  );
}

/** The lesson of an annotated article. */
export function lessonOf({ text, attributions }: GoldArticle): Lesson {
  const units = readUnits(readTokens(text));
  const examples = new Map<number, Example>();
  for (const attribution of attributions) {
    const cue = unitsIn(units, attribution.cue).filter((unit) => units.pos[unit] !== QUOTED);
    const content = unitsIn(units, attribution.content);
    const head = headOf(units, cue);
    if (head === undefined || content.length === 0 || examples.has(head)) continue;
    const labels = new Map<number, number>();
    for (const unit of content) labels.set(unit, LABEL.content);
    for (const unit of unitsIn(units, attribution.source)) labels.set(unit, LABEL.source);
    for (const unit of cue) labels.set(unit, LABEL.cue);
    examples.set(head, { cue: head, labels });
  }
  return { units, examples };
}
