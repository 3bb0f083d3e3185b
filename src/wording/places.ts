/** Where words stand, when they were written, and what an article does not state. */
import type { Article } from '../corpus/article.ts';
import type { PassagePlace } from '../corpus/passages.ts';
import type { Words } from './words.ts';

/** Where a passage stands in its article. */
export const placeWords = (words: Words, place: PassagePlace): string =>
  place.role === 'paragraph'
    ? words.say('paragraph', { number: place.number })
    : words.say(place.role);

/** Where a text of several paragraphs stands. */
export function contextPlace(words: Words, first: PassagePlace, last: PassagePlace): string {
  if (first.role === 'paragraph' && last.role === 'paragraph' && first.number !== last.number) {
    return words.say('paragraphs', { first: first.number, last: last.number });
  }
  const [from, to] = [placeWords(words, first), placeWords(words, last)];
  return from === to ? from : words.say('places', { first: from, last: to });
}

/** When the article was published, else when its events were; said when it states neither. */
export function dateWords(words: Words, { published, covers }: Article): string {
  if (published !== undefined) return words.date(published);
  return covers === undefined
    ? words.say('dateNotStated')
    : words.say('eventsOf', { date: words.date(covers) });
}

/** The outlet and the dateline, said where the article does not state them. */
export const placedWords = (
  words: Words,
  { outlet, dateline }: Article,
): { readonly outlet: string; readonly dateline: string } => ({
  outlet: outlet ?? words.say('outletNotStated'),
  dateline: dateline ?? words.say('datelineNotStated'),
});
