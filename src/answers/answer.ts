/** Every answer Verbatim gives: data only, worded and laid out by whoever shows it. */
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

/** A statement that answers: its best wording first, then the other articles that carry it. */
export interface Hit {
  readonly excerpt: Excerpt;
  readonly alsoIn: readonly Excerpt[];
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

/** An option that cannot be used: what was expected, what came. */
export interface InvalidAnswer {
  readonly kind: 'invalid';
  readonly option: string;
  readonly expected: string;
  readonly got: string;
}

export type Answer =
  | FoundAnswer
  | NothingFoundAnswer
  | SourcesAnswer
  | CoverageAnswer
  | InvalidAnswer;
