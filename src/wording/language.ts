/** What a language has to have: every sentence, and a face for every command and option. */
import type { CommandTexts } from './languages/en-commands.ts';
import type { ENGLISH } from './languages/en.ts';
import type { Message } from './message.ts';

/** Names a sentence. */
export type SentenceKey = keyof typeof ENGLISH;

/** A translation of every sentence; the places of each are those of the English one. */
export type Sentences = Readonly<Record<SentenceKey, Message>>;

/** One language that Verbatim speaks. */
export interface Language {
  /** As in `DEFAULT_LOCALE`. */
  readonly code: LanguageCode;
  /** What `Intl` writes numbers, dates, lists and plurals by: a language tag of BCP 47. */
  readonly tag: string;
  /** Discord's locales that are spoken to in it. */
  readonly discordLocales: readonly string[];
  readonly isRightToLeft: boolean;
  readonly sentences: Sentences;
  readonly commands: CommandTexts;
}

export const LANGUAGE_CODES = ['en', 'fr', 'es', 'de', 'fa', 'ru'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];
