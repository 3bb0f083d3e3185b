/** Content without the reporter's own words: what follows the cue of a quotation that stands before it. */
import type { Attribution } from './attributions.ts';
import { hashWord } from './hash.ts';
import { QUOTED, type Units } from './units.ts';

const CLAUSE_OPENERS = new Set(
  ['that', 'whether', 'if', 'why', 'how', 'and', 'but'].map((word) => hashWord(word)),
);

/** Runs of neighbouring units. */
function runsOf(units: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const unit of units) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === unit - 1) run.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

/**
 * An attribution without what the reporter adds. “‘…,’ he said, wiping his face”: after a quotation and its cue, only another
 * quotation or a clause (“that …”) goes on with it in the sentence.
 */
export function withSpokenContent(units: Units, attribution: Attribution): Attribution {
  const { pos, sentence, word } = units;
  const { cue, content } = attribution;
  const home = sentence[cue];
  const isQuoted = (unit: number): boolean => pos[unit] === QUOTED;
  if (!content.some((unit) => unit < cue && sentence[unit] === home && isQuoted(unit))) {
    return attribution;
  }
  const spoken = runsOf(content).filter((run) => {
    const first = run[0] ?? 0;
    if (first < cue || sentence[first] !== home) return true;
    return run.some(isQuoted) || CLAUSE_OPENERS.has(word[first] ?? 0);
  });
  return { ...attribution, content: spoken.flat() };
}
