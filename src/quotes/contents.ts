/** Content without the reporter's own words: what the speaker did, and to whom the words go. */
import { withoutListeners } from './addressees.ts';
import type { Attribution } from './attributions.ts';
import { hashWord } from './hash.ts';
import { nounPhraseFrom } from './noun-phrases.ts';
import { posId } from './tokens.ts';
import { LEXICAL, QUOTED, type Units } from './units.ts';

const CLAUSE_OPENERS = new Set(
  ['that', 'whether', 'if', 'why', 'how', 'and', 'but'].map((word) => hashWord(word)),
);

const VERB = posId('VERB');
const PROPN = posId('PROPN');
const PRON = posId('PRON');
const COMMA = hashWord(',');
const FOR = hashWord('for');

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

/** Whether a unit ends in “-ing”. */
function isParticiple({ tokens, from, to }: Units, unit: number): boolean {
  const end = tokens.end[(to[unit] ?? 1) - 1] ?? 0;
  return tokens.text.startsWith('ing', Math.max(end - 3, tokens.start[from[unit] ?? 0] ?? 0));
}

/** Whether a run is a participle that opens its sentence and a comma ends: “Meeting Rouhani, Putin said …”. */
function isOpeningParticiple(units: Units, run: readonly number[]): boolean {
  const { pos, sentence, word } = units;
  const first = run[0] ?? 0;
  const last = run.at(-1) ?? 0;
  if (first > 0 && sentence[first - 1] === sentence[first]) return false;
  const ends = word[last] === COMMA || word[last + 1] === COMMA;
  return pos[first] === VERB && isParticiple(units, first) && ends;
}

/** “…, the palace said, publishing photographs”: whether a unit tells after a comma what else the speaker made known. */
const isOtherTelling = (units: Units, unit: number): boolean =>
  units.word[unit - 1] === COMMA &&
  units.lexical[unit] === LEXICAL.sometimes &&
  isParticiple(units, unit);

/** An attribution whose sentence begins with its content, without what else the speaker made known. */
function withoutOtherTelling(units: Units, attribution: Attribution): Attribution {
  const { cue, phrase, content } = attribution;
  const { sentence } = units;
  const isLater = (unit: number): boolean => unit > cue && sentence[unit] === sentence[cue];
  if (!content.some((unit) => unit < cue && sentence[unit] === sentence[cue])) return attribution;
  const told = runsOf(content).filter(
    (run) => !(isLater(run[0] ?? 0) && isOtherTelling(units, run[0] ?? 0)),
  );
  const other = told.flat().some(isLater)
    ? -1
    : phrase.findIndex((unit) => isLater(unit) && isOtherTelling(units, unit));
  return {
    ...attribution,
    content: told.flat(),
    phrase: other < 0 ? phrase : phrase.slice(0, other - 1),
  };
}

/** “praised Putin for ‘…’”: content that names right after its cue whom the words are about, without that. */
function withoutTheOneMeant(
  units: Units,
  cue: number,
  content: readonly number[],
): readonly number[] {
  const { pos, word } = units;
  const first = content.indexOf(cue + 1);
  if (first < 0) return content;
  const named = nounPhraseFrom(units, cue + 1, units.count).length;
  const link = cue + 1 + named;
  const isSomebody = pos[link - 1] === PROPN || pos[link - 1] === PRON;
  if (named === 0 || !isSomebody || word[link] !== FOR || pos[link + 1] !== QUOTED) return content;
  return content[first + named + 1] === link + 1 ? content.toSpliced(first, named + 1) : content;
}

/** The content that was said, of an attribution that may begin with a quotation or with a participle. */
function spokenContent(units: Units, { cue, content }: Attribution): readonly number[] {
  const { pos, sentence, word } = units;
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
    return isOpening ? others.flat() : content;
  }
  return runs
    .filter(([first = 0, ...others]) => {
      if (first < cue || sentence[first] !== home) return true;
      return [first, ...others].some(isQuoted) || CLAUSE_OPENERS.has(word[first] ?? 0);
    })
    .flat();
}

/**
 * An attribution without what the reporter adds. “‘…,’ he said, wiping his face”: after a quotation and its cue, only another
 * quotation or a clause (“that …”) goes on with it in the sentence, and “publishing photographs” goes on with nothing.
 * “Meeting Rouhani, Putin said that …”: before a cue whose content follows, an opening participle tells what the speaker
 * did. “praised Putin for ‘…’”, “told reporters that …”: whom the words are about, or go to, stands before them.
 */
export function withSpokenContent(units: Units, attribution: Attribution): Attribution {
  const told = withoutOtherTelling(units, attribution);
  const spoken = withoutTheOneMeant(units, told.cue, spokenContent(units, told));
  return { ...told, content: withoutListeners(units, told.cue, spoken) };
}
