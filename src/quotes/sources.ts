/** Whose words they are, by the units that name the speaker: repairs of what the learned step finds. */
import type { Attribution } from './attributions.ts';
import { hashWord } from './hash.ts';
import { type PartOfSpeech, posId } from './tokens.ts';
import type { Units } from './units.ts';

const COMMA = hashWord(',');
const DASHES = new Set(['—', '–', '―', '--', '-'].map((mark) => hashWord(mark)));
const ids = (...tags: readonly PartOfSpeech[]): ReadonlySet<number> => new Set(tags.map(posId));
const PUNCT = posId('PUNCT');
const CCONJ = posId('CCONJ');
const BETWEEN = ids('ADV', 'AUX', 'PART');
/** “, at a meeting with …”: circumstances, not part of a name. */
const CIRCUMSTANCE = new Set(
  ['at', 'in', 'on', 'during', 'after', 'before', 'while', 'when', 'speaking'].map((word) =>
    hashWord(word),
  ),
);

/**
 * The units of a source that speak. “TEHRAN – Putin said”: what stands before a dash is a dateline. “Meeting Hassan Rouhani,
 * Putin said”: right before the cue stands the speaker, what a comma parts from it does not. “Khamenei, at a meeting, said”:
 * circumstances are left out.
 */
export function speakingUnits(
  { pos, word, paragraph }: Units,
  source: readonly number[],
  cue: number,
): readonly number[] {
  const first = source[0] ?? 0;
  const dash = source.findIndex((unit) => DASHES.has(word[unit] ?? 0));
  const opensParagraph = first === 0 || paragraph[first - 1] !== paragraph[first];
  if (opensParagraph && dash >= 0 && dash < source.length - 1) return source.slice(dash + 1);
  const circumstance = source.findIndex(
    (unit, index) => index > 0 && word[unit] === COMMA && CIRCUMSTANCE.has(word[unit + 1] ?? 0),
  );
  const named = circumstance > 0 ? source.slice(0, circumstance) : source;
  const comma = named.findLastIndex((unit) => word[unit] === COMMA);
  const last = named.at(-1) ?? 0;
  let verb = cue;
  while (verb - 1 > last && BETWEEN.has(pos[verb - 1] ?? 0)) verb -= 1;
  if (comma < 0 || last !== verb - 1 || pos[last] === PUNCT) return named;
  const tail = named.slice(comma + 1);
  return tail.length > 0 && !tail.some((unit) => pos[unit] === CCONJ) ? tail : named;
}

/** The attributions, each without a source given that of the one whose sentence it goes on with: “said A and called for B”. */
export function withSharedSources(
  { pos, sentence, word }: Units,
  attributions: readonly Attribution[],
): Attribution[] {
  const done: Attribution[] = [];
  for (const attribution of attributions) {
    const { cue, source } = attribution;
    const before = done.at(-1);
    let link = cue - 1;
    while (BETWEEN.has(pos[link] ?? 0)) link -= 1;
    const isLinked = pos[link] === CCONJ || word[link] === COMMA;
    const shares =
      source.length === 0 &&
      isLinked &&
      before !== undefined &&
      before.source.length > 0 &&
      before.cue < cue &&
      sentence[before.cue] === sentence[cue];
    done.push(shares ? { ...attribution, source: before.source } : attribution);
  }
  return done;
}
