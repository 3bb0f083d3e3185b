/** To whom words are told: “told reporters the bill was dead” is about the bill. */
import { hashWord } from './hash.ts';
import { type PartOfSpeech, posId } from './tokens.ts';
import { QUOTED, type Units } from './units.ts';

const ids = (...tags: readonly PartOfSpeech[]): ReadonlySet<number> => new Set(tags.map(posId));
const TELLING = new Set(
  'told tell tells telling reminded reminds informed informs assured assures'
    .split(' ')
    .map((word) => hashWord(word)),
);
const THAT = hashWord('that');
const PRON = posId('PRON');
const DET = posId('DET');
const NOUN = posId('NOUN');
const PROPN = posId('PROPN');
const POSSESSIVE = hashWord("'s");
const OPENERS = ids('DET', 'PRON', 'PROPN');
/** Words of a description, and its last. */
const DESCRIBES = ids('ADJ', 'NUM', 'NOUN', 'PROPN');
const NAMES = ids('NOUN', 'PROPN');
const VERBS = ids('VERB', 'AUX');

/** No description of listeners is longer, in units. */
const MAX_UNITS = 6;

/** Whether a clause, or quoted words, can begin at a unit. */
const opens = ({ pos, word }: Units, unit: number): boolean =>
  OPENERS.has(pos[unit] ?? -1) || pos[unit] === QUOTED || word[unit] === THAT;

/** How many units from `first` on say who listens, 0 where nothing parts them from what is told. */
function listenersLength(units: Units, first: number): number {
  const { pos, word } = units;
  const isOwner = (unit: number): boolean => pos[unit] === DET || pos[unit] === PRON;
  const describes = (unit: number): boolean =>
    DESCRIBES.has(pos[unit] ?? -1) || word[unit] === POSSESSIVE;
  let end = first + (isOwner(first) ? 1 : 0);
  while (end - first < MAX_UNITS && describes(end)) end += 1;
  if (end > first + 1 || pos[first] !== PRON) {
    // “told them Clinton would …”: a name after a pronoun is not the pronoun's.
    const isName = pos[first] === PRON && pos[first + 1] === PROPN;
    if (!isName && NAMES.has(pos[end - 1] ?? -1) && opens(units, end)) return end - first;
    // “told reporters Iran would …”
    for (let unit = first; unit + 1 < end; unit += 1) {
      if (pos[unit] === NOUN && pos[unit + 1] === PROPN) return unit + 1 - first;
    }
  }
  return pos[first] === PRON ? 1 : 0;
}

/** Content without the listeners that it begins with right after its cue; they are left where no clause follows them. */
export function withoutListeners(
  units: Units,
  cue: number,
  content: readonly number[],
): readonly number[] {
  const at = content.indexOf(cue + 1);
  if (at < 0 || !TELLING.has(units.word[cue] ?? 0)) return content;
  const length = listenersLength(units, cue + 1);
  const told = content.slice(at + length);
  // “told the crowd the truth” has nothing that is said.
  const isClause = told.some(
    (unit) => VERBS.has(units.pos[unit] ?? 0) || units.pos[unit] === QUOTED,
  );
  return isClause && content[at + length] === cue + 1 + length
    ? content.toSpliced(at, length)
    : content;
}
