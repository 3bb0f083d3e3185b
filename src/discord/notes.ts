/**
 * What has to be said about a search besides its results: how words were read, and what was left
 * out.
 */
import type { Resolution, Searched, SpeakerDoubt } from '../answers/answer.ts';
import { NOTE, limitWords, more } from '../wording.ts';
import { fitItems } from './fit.ts';
import { inlineText } from './inline-text.ts';

/** Room for one name or word, and for all notes of one kind, in UTF-16 code units. */
const MAX_NAME_CHARS = 100;
const MAX_KIND_CHARS = 300;

const name = (text: string): string => inlineText(text, MAX_NAME_CHARS);

/** "Showing Khamenei; you typed “khamanei”", a line for each word that was read as another. */
export const resolutionNotes = (resolutions: readonly Resolution[]): string =>
  fitItems(
    resolutions.map(({ shown, typed }) => NOTE.resolved(name(shown), name(typed))),
    '\n',
    more,
    MAX_KIND_CHARS,
  );

/** Why it cannot be said whether the asked speaker said it; '' when it can. */
export const doubtNote = (doubt: SpeakerDoubt | undefined): string =>
  doubt === undefined ? '' : NOTE.doubt(doubt, name(doubt.typed));

/** Which words no article has; '' for none. */
export const unknownWordsNote = (words: readonly string[]): string =>
  words.length === 0
    ? ''
    : NOTE.unknownWords(fitItems(words.map(name), ', ', more, MAX_KIND_CHARS));

/** The limits that were set, and how many undated articles they left out; '' for none. */
export function limitNotes({ filter, undatedLeftOut }: Searched): string {
  const limits = limitWords(filter, name);
  return joinLines([
    limits.length === 0 ? '' : NOTE.limits(limits.join(', ')),
    undatedLeftOut === 0 ? '' : NOTE.undatedLeftOut(undatedLeftOut),
  ]);
}

/** The lines that say something, one below the other. */
export const joinLines = (lines: readonly string[]): string =>
  lines.filter((line) => line !== '').join('\n');
