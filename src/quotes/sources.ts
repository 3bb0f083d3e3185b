/** A source without what does not belong to it: another subject before a comma, a dateline before a dash. */
import { hashWord } from './hash.ts';
import { posId } from './tokens.ts';
import type { Units } from './units.ts';

const COMMA = hashWord(',');
const DASHES = new Set(['—', '–', '―', '--', '-'].map((mark) => hashWord(mark)));
const PROPN = posId('PROPN');
const PUNCT = posId('PUNCT');

/**
 * The units of the source that speak. “Meeting Hassan Rouhani, Putin said”: a bare name right before the cue and after a
 * comma is the speaker; in a list the last name stands after “and”. “TEHRAN – Putin said”: what stands before a dash is a dateline.
 */
export function speakingUnits(
  { pos, word, paragraph }: Units,
  source: readonly number[],
  cue: number,
): readonly number[] {
  const last = source.at(-1) ?? 0;
  const first = source[0] ?? 0;
  const dash = source.findIndex((unit) => DASHES.has(word[unit] ?? 0));
  const opensParagraph = first === 0 || paragraph[first - 1] !== paragraph[first];
  if (opensParagraph && dash >= 0 && dash < source.length - 1) return source.slice(dash + 1);
  const comma = source.findLastIndex((unit) => word[unit] === COMMA);
  if (comma < 0 || last !== cue - 1 || pos[last] === PUNCT) return source;
  const after = source.slice(comma + 1);
  const isName = after.length > 0 && after.every((unit) => pos[unit] === PROPN);
  return isName ? after : source;
}
