/** What a speaker is: somebody who is quoted, with the places where articles speak of them. */
import type { ArticleId } from '../corpus/article.ts';
import type { Span } from '../text/span.ts';

/** A place where a speaker is named, and why it is taken for the speaker. */
export interface SpeakerMention {
  readonly article: ArticleId;
  readonly span: Span;
  readonly reason: string;
}

/** A person, an organisation, or a description such as “a Kremlin spokesman” that nobody's name replaces. */
export interface Speaker {
  /** Stable while the articles that name the speaker stay: made from the name. */
  readonly id: string;
  readonly kind: 'named' | 'described';
  readonly name: string;
  /** Other names that articles give as the fullest. */
  readonly otherNames: readonly string[];
  /** As the articles give them, each once; those that most articles give first. */
  readonly roles: readonly string[];
  /** Names, and the sources of quotations that mean the speaker in other words; in the order of the articles and their text. */
  readonly mentions: readonly SpeakerMention[];
}
