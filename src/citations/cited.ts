/** What is cited: an article, or a place in it with whoever speaks there. */
import type { Article } from '../corpus/article.ts';
import type { PassagePlace } from '../corpus/passages.ts';

/** Whoever is quoted in the article that is cited. */
export interface CitedSpeaker {
  /** A name, or the article's words for somebody it does not name; absent when it says nothing. */
  readonly speaker?: string;
  /** Sources that passed the words on. */
  readonly via: readonly string[];
}

/** An article to be cited, and what in it. */
export interface Cited {
  readonly article: Article;
  /** Absent when the article is cited as a whole. */
  readonly place?: PassagePlace;
  /** In the order of the passage; empty when nobody is quoted there. */
  readonly speakers: readonly CitedSpeaker[];
}

/** `Ali Khamenei, via Interfax and Ann Smith`; undefined when no speaker is named. */
export function speakerNames({ speakers }: Cited): string | undefined {
  const named = speakers.flatMap(({ speaker, via }) =>
    speaker === undefined
      ? []
      : [[speaker, ...(via.length === 0 ? [] : [`via ${via.join(', ')}`])]],
  );
  return named.length === 0 ? undefined : named.map((words) => words.join(', ')).join('; ');
}
