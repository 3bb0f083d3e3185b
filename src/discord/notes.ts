/**
 * What has to be said about a search besides its results: how words were read, and what was left
 * out.
 */
import type { Resolution, Searched, SpeakerDoubt } from '../answers/answer.ts';
import type { Article } from '../corpus/article.ts';
import { doubtWords, limitWords } from '../wording/notes.ts';
import type { Words } from '../wording/words.ts';
import { fitItems } from './fit.ts';
import { inlineText } from './inline-text.ts';

/** Room for one name or word, and for all notes of one kind, in UTF-16 code units. */
const MAX_NAME_CHARS = 100;
const MAX_KIND_CHARS = 300;

const name = (text: string): string => inlineText(text, MAX_NAME_CHARS);

/** How a list in these words says how many of its items it leaves out. */
export const moreIn =
  (words: Words): ((count: number) => string) =>
  (count) =>
    words.say('more', { count });

/** "Showing Khamenei; you typed “khamanei”", a line for each word that was read as another. */
export const resolutionNotes = (words: Words, resolutions: readonly Resolution[]): string =>
  fitItems(
    resolutions.map(({ shown, typed }) =>
      words.say('resolved', { shown: name(shown), typed: name(typed) }),
    ),
    '\n',
    moreIn(words),
    MAX_KIND_CHARS,
  );

/** Why it cannot be said whether the asked speaker said it; '' when it can. */
export const doubtNote = (words: Words, doubt: SpeakerDoubt | undefined): string =>
  doubt === undefined ? '' : doubtWords(words, doubt, name);

/** Which article was to have the words and does not; '' for none. */
export const notInNote = (words: Words, article: Article | undefined): string =>
  article === undefined ? '' : words.say('notInArticle', { title: name(article.title) });

/** Which words no article has; '' for none. */
export function unknownWordsNote(words: Words, unknown: readonly string[]): string {
  if (unknown.length === 0) return '';
  const named = unknown.map((word) => words.isolated(name(word)));
  return words.say('unknownWords', {
    words: fitItems(named, words.separator, moreIn(words), MAX_KIND_CHARS),
  });
}

/** The limits that were set, and how many undated articles they left out; '' for none. */
export function limitNotes(words: Words, { filter, undatedLeftOut }: Searched): string {
  const limits = limitWords(words, filter, name);
  return joinLines([
    limits.length === 0 ? '' : words.say('limits', { limits: limits.join(words.separator) }),
    undatedLeftOut === 0 ? '' : words.say('undatedLeftOut', { count: undatedLeftOut }),
  ]);
}

/** The lines that say something, one below the other. */
export const joinLines = (lines: readonly string[]): string =>
  lines.filter((line) => line !== '').join('\n');
