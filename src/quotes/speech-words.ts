/** Which words report speech rather than a belief or a deed. */
import { hashWord } from './hash.ts';
import { QUOTED_ONLY_FORMS, SPEECH_NOUN_FORMS } from './lexicon.ts';
import { posId } from './tokens.ts';
import { LEXICAL, QUOTED, type Units } from './units.ts';

/** A quotation of at least this many tokens, marks included, is reported as speech whatever the cue. */
const MIN_QUOTED_TOKENS = 5;

const NOUN = posId('NOUN');
const TO = hashWord('to');
const hashes = (words: ReadonlySet<string>): ReadonlySet<number> =>
  new Set([...words].map((word) => hashWord(word)));
const QUOTED_ONLY = hashes(QUOTED_ONLY_FORMS);
const NOUNS = hashes(SPEECH_NOUN_FORMS);

/** Whether a unit is a quotation long enough to be somebody's words whatever the cue. */
export const isSpokenStretch = ({ pos, from, to }: Units, unit: number): boolean =>
  pos[unit] === QUOTED && (to[unit] ?? 0) - (from[unit] ?? 0) >= MIN_QUOTED_TOKENS;

/** Whether a word of a cue reports an utterance by itself, without quoted words; `first` is the first word of the content. */
export function tellsOfSpeech(
  { lexical, pos, word, shape }: Units,
  unit: number,
  first: number,
): boolean {
  const form = word[unit] ?? 0;
  if (shape[unit] === 0) return true;
  if (lexical[unit] === LEXICAL.noun) return true;
  if (lexical[unit] !== LEXICAL.speech || QUOTED_ONLY.has(form)) return false;
  // “previous pledges to provide …” is a deed; “the pledge that …” is a report.
  return pos[unit] !== NOUN || NOUNS.has(form) || word[first] !== TO;
}

/** How many sentences away a quotation may stand from a word that reports speech only with one. */
const SENTENCES_AWAY = 1;

/** Whether a word can report speech at all: by its meaning, or because words are quoted near it. */
export function mayTellOfSpeech(units: Units, cue: number): boolean {
  const { lexical, shape, sentence, paragraph } = units;
  const known = lexical[cue];
  if (shape[cue] === 0 || known === LEXICAL.speech || known === LEXICAL.noun) return true;
  for (const step of [-1, 1]) {
    for (let at = cue + step; paragraph[at] === paragraph[cue]; at += step) {
      if (Math.abs((sentence[at] ?? 0) - (sentence[cue] ?? 0)) > SENTENCES_AWAY) break;
      if (isSpokenStretch(units, at)) return true;
    }
  }
  return false;
}
