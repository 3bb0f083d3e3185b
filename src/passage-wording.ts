/** What Verbatim says in its own words about longer pieces of an article. */
import type { PassagePlace } from './corpus/passages.ts';
import { placeWords } from './wording.ts';

/** Where a text of several paragraphs stands. */
export function contextPlace(first: PassagePlace, last: PassagePlace): string {
  if (first.role === 'paragraph' && last.role === 'paragraph' && first.number !== last.number) {
    return `paragraphs ${first.number} to ${last.number}`;
  }
  const [from, to] = [placeWords(first), placeWords(last)];
  return from === to ? from : `${from} to ${to}`;
}

/** How a file of quoted text can be checked; `bytes` of UTF-8. */
export const exactText = (bytes: number, sha256: string): string =>
  `${bytes} bytes of UTF-8, SHA-256:\n\`${sha256}\``;
