/** Every answer Verbatim gives: data only, worded and laid out by whoever shows it. */
import type { CitationStyle } from '../citations/citation-style.ts';
import type { Article } from '../corpus/article.ts';
import type { PartialDate } from '../corpus/partial-date.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Excerpt } from './excerpt.ts';

/** What limits a reading command to part of the coverage; absent fields limit nothing. */
export interface Filter {
  /** An outlet as the articles spell it. */
  readonly outlet?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** What was looked through for an answer. */
export interface Searched {
  readonly articles: number;
  /** How many of them state a date, and the first and last day that the stated dates cover. */
  readonly dated: number;
  readonly firstDay?: string;
  readonly lastDay?: string;
  /** Articles left out because a date limit was set and they state no date. */
  readonly undatedLeftOut: number;
  readonly filter: Filter;
  /** Names the exact set of articles served: 8 hexadecimal digits. */
  readonly revision: string;
}

/** A word of the question that was read as another: said out loud, never silently. */
export interface Resolution {
  readonly typed: string;
  readonly shown: string;
}

/** Who speaks in quoted words and through whom they came, as far as the article says. */
export interface Speaking {
  /** A name, or the article's words for somebody it does not name (“a Kremlin spokesman”). */
  readonly speaker?: string;
  /** Names the speaker over all articles. */
  readonly speakerId?: string;
  /** As an article gives it: “Iran’s supreme leader”. */
  readonly role?: string;
  /** Sources that passed the words on, in the order of the article. */
  readonly via: readonly string[];
}

/** A statement that answers: its best wording first, then the other articles that carry it. */
export interface Hit {
  readonly excerpt: Excerpt;
  readonly alsoIn: readonly Excerpt[];
  /** Everybody who speaks in the excerpt, in its order; empty when nobody is quoted in it. */
  readonly speaking: readonly Speaking[];
  /** Ranking score, > 0, comparable only within one answer. */
  readonly score: number;
}

/** The coverage answers: `hits` is not empty and ordered best first. */
export interface FoundAnswer {
  readonly kind: 'found';
  readonly question: string;
  readonly hits: readonly Hit[];
  readonly resolutions: readonly Resolution[];
  readonly searched: Searched;
}

/** The coverage does not answer; `nearest` are at most three passages that are not an answer. */
export interface NothingFoundAnswer {
  readonly kind: 'nothing-found';
  readonly question: string;
  readonly reason: 'no-evidence' | 'no-words' | 'no-articles';
  readonly nearest: readonly Hit[];
  /** Words of the question that no article has, as typed. */
  readonly unknownWords: readonly string[];
  readonly resolutions: readonly Resolution[];
  readonly searched: Searched;
}

/** The articles held, or those about a topic or of a name; may be empty. */
export interface SourcesAnswer {
  readonly kind: 'sources';
  /** What was asked for; absent when everything held is listed. */
  readonly wanted?: string;
  /**
   * `unknown`: nothing is of that name or about that topic; for a name `articles` then lists all
   * that is held.
   */
  readonly match: 'all' | 'article' | 'outlet' | 'topic' | 'unknown';
  readonly articles: readonly Article[];
  readonly resolutions: readonly Resolution[];
  readonly searched: Searched;
}

/** What is loaded. */
export interface CoverageAnswer {
  readonly kind: 'coverage';
  readonly searched: Searched;
  readonly passages: number;
  /** Outlets with their number of articles, most first, then by name. */
  readonly outlets: readonly { readonly outlet: string; readonly articles: number }[];
  readonly outletNotStated: number;
  readonly problems: readonly Problem[];
}

/** What an option takes. */
export type Expected =
  | { readonly kind: 'yes-or-no' | 'option' | 'date' | 'topic-or-quote' }
  /** At most so many UTF-16 code units. */
  | { readonly kind: 'text'; readonly most: number }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'date-from'; readonly date: PartialDate }
  /** One of the outlets held, the first of which are named; there may be none. */
  | { readonly kind: 'outlet'; readonly held: readonly string[] };

/** What came for an option. */
export type Got =
  | { readonly kind: 'nothing' | 'both' }
  | { readonly kind: 'yes-or-no'; readonly value: boolean }
  | { readonly kind: 'text'; readonly text: string }
  /** A text too long to repeat, in UTF-16 code units. */
  | { readonly kind: 'length'; readonly chars: number };

/** An option that cannot be used: what was expected, what came. */
export interface InvalidAnswer {
  readonly kind: 'invalid';
  readonly option: string;
  readonly expected: Expected;
  readonly got: Got;
}

/** What checking a quotation can come to, in the words that people are shown. */
export type Verdict =
  | 'exact'
  | 'punctuation only'
  | 'trimmed'
  | 'altered'
  | 'stitched'
  | 'different speaker'
  | 'not in the coverage'
  | 'too short to judge';

/** A word, or several, of a quotation beside what the article has in their place. */
export interface Difference {
  readonly kind: 'kept' | 'replaced' | 'left-out' | 'added';
  /** What the article has; '' for words that were added. */
  readonly article: string;
  /** What the checked quotation has; '' for words that were left out. */
  readonly quote: string;
}

/** Where a checked quotation comes from in one article. */
export interface Origin {
  /** The article's own words, from the first to the last that the quotation is made of. */
  readonly excerpt: Excerpt;
  /** Absent when nobody is quoted there. */
  readonly speaking?: Speaking;
  /** The quotation word by word; only kept words when it is verbatim. */
  readonly differences: readonly Difference[];
}

/** A speaker that somebody asked about and that could not be compared with who speaks. */
export interface SpeakerDoubt {
  readonly typed: string;
  /** `unknown`: nobody who is quoted is called so; `not-named`: the article names no speaker. */
  readonly reason: 'unknown' | 'not-named';
}

/** Whether a quotation is right. */
export interface CheckedAnswer {
  readonly kind: 'checked';
  readonly quote: string;
  readonly verdict: Verdict;
  /** Best first, one an article, two of a kind for what was stitched; empty: nothing was found. */
  readonly origins: readonly Origin[];
  readonly doubt?: SpeakerDoubt;
  /** The article that was to have the words and does not; `origins` are others. */
  readonly notIn?: Article;
  readonly resolutions: readonly Resolution[];
  readonly searched: Searched;
}

/** Whether each quotation in a text is right. */
export interface CheckedTextAnswer {
  readonly kind: 'checked-text';
  /** In the order of the text; empty when it quotes nothing. */
  readonly checks: readonly CheckedAnswer[];
  /** Quotations of the text that were not checked. */
  readonly leftOut: number;
  /** Whether the text has any words. */
  readonly hasWords: boolean;
  readonly resolutions: readonly Resolution[];
  readonly searched: Searched;
}

/** A speaker as people choose one. */
export interface SpeakerChoice {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly quotations: number;
}

/** What somebody said, or what was said about them: newest article first; `hits` may be empty. */
export interface QuotationsAnswer {
  readonly kind: 'quotations';
  readonly speaker: SpeakerChoice;
  readonly mode: 'by' | 'about';
  readonly about?: string;
  readonly hits: readonly Hit[];
  readonly resolutions: readonly Resolution[];
  readonly searched: Searched;
}

/**
 * Several speakers may have been meant, or none: `several` have the name, `close` are the closest names, and `none` is like it: then
 * `choices` are those quoted most.
 */
export interface WhichSpeakerAnswer {
  readonly kind: 'which-speaker';
  readonly typed: string;
  readonly match: 'several' | 'close' | 'none';
  readonly choices: readonly SpeakerChoice[];
}

/** A fact that a citation would have if the article stated it. */
export type Fact = 'author' | 'outlet' | 'date' | 'link';

/** The citation of an article, or of words in it. */
export interface CitationAnswer {
  readonly kind: 'citation';
  readonly style: CitationStyle;
  readonly article: Article;
  /** The words that are cited; absent when the whole article is. */
  readonly excerpt?: Excerpt;
  /** Who speaks in those words. */
  readonly speaking: readonly Speaking[];
  /** The entry for a list of sources, or the record for a citation program. */
  readonly entry: string;
  /** What stands in a text, in parentheses or as a note; formats for programs have none. */
  readonly reference?: string;
  readonly notStated: readonly Fact[];
  readonly resolutions: readonly Resolution[];
  readonly searched: Searched;
}

/** What one article has of a statement. */
export interface ComparedPassage {
  readonly excerpt: Excerpt;
  readonly speaking: readonly Speaking[];
  /** From 1: passages of one number are the same statement. */
  readonly statement: number;
  /** How many of the compared articles carry it. */
  readonly articles: number;
  /**
   * Its words (`quote`) beside those of the first article that carries it (`article`); only kept
   * ones when they are the same. Absent for that first article.
   */
  readonly differences?: readonly Difference[];
}

/** One article's part in a comparison. */
export interface ComparedArticle {
  readonly article: Article;
  /** Not empty; in the order of the statements. */
  readonly passages: readonly ComparedPassage[];
}

/** A source that several articles name for the same statement: one source, however many they are. */
export interface SharedRelay {
  /** As the first of them writes it. */
  readonly name: string;
  readonly statement: number;
  readonly articles: number;
}

/** What several articles say of one thing. */
export interface ComparisonAnswer {
  readonly kind: 'comparison';
  readonly wanted: string;
  readonly by: 'topic' | 'quote';
  /** One an article; a single one when no other article has anything on it. */
  readonly blocks: readonly ComparedArticle[];
  readonly relays: readonly SharedRelay[];
  readonly resolutions: readonly Resolution[];
  readonly searched: Searched;
}

export type Answer =
  | FoundAnswer
  | NothingFoundAnswer
  | SourcesAnswer
  | CoverageAnswer
  | CheckedAnswer
  | CheckedTextAnswer
  | QuotationsAnswer
  | WhichSpeakerAnswer
  | CitationAnswer
  | ComparisonAnswer
  | InvalidAnswer;
