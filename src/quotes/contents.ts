/** Content without the reporter's own words: what follows the cue of a quotation that stands before it. */
import type { Attribution } from './attributions.ts';
import { hashWord } from './hash.ts';
import { posId } from './tokens.ts';
import { QUOTED, type Units } from './units.ts';

const CLAUSE_OPENERS = new Set(
  ['that', 'whether', 'if', 'why', 'how', 'and', 'but'].map((word) => hashWord(word)),
);

const VERB = posId('VERB');
const COMMA = hashWord(',');

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

/** Whether a run is a participle that opens its sentence and a comma ends: “Meeting Rouhani, Putin said …”. */
function isOpeningParticiple(
  { tokens, from, to, pos, sentence, word }: Units,
  run: readonly number[],
): boolean {
  const first = run[0] ?? 0;
  const last = run.at(-1) ?? 0;
  if (first > 0 && sentence[first - 1] === sentence[first]) return false;
  const opener = tokens.text.slice(
    tokens.start[from[first] ?? 0],
    tokens.end[(to[first] ?? 1) - 1],
  );
  const ends = word[last] === COMMA || word[last + 1] === COMMA;
  return pos[first] === VERB && opener.endsWith('ing') && ends;
}

/**
 * An attribution without what the reporter adds. “‘…,’ he said, wiping his face”: after a quotation and its cue, only another
 * quotation or a clause (“that …”) goes on with it in the sentence. “Meeting Rouhani, Putin said that …”: before a cue whose
 * content follows, an opening participle tells what the speaker did.
 */
export function withSpokenContent(units: Units, attribution: Attribution): Attribution {
  const { pos, sentence, word } = units;
  const { cue, content } = attribution;
  const home = sentence[cue];
  const isQuoted = (unit: number): boolean => pos[unit] === QUOTED;
  const runs = runsOf(content);
  if (!content.some((unit) => unit < cue && sentence[unit] === home && isQuoted(unit))) {
    const [opening, ...others] = runs;
    const isOpening =
      opening !== undefined &&
      others.some(([first]) => (first ?? 0) > cue && sentence[first ?? 0] === home) &&
      sentence[opening[0] ?? 0] === home &&
      isOpeningParticiple(units, opening);
    return isOpening ? { ...attribution, content: others.flat() } : attribution;
  }
  const spoken = runs.filter((run) => {
    const first = run[0] ?? 0;
    if (first < cue || sentence[first] !== home) return true;
    return run.some(isQuoted) || CLAUSE_OPENERS.has(word[first] ?? 0);
  });
  return { ...attribution, content: spoken.flat() };
}
