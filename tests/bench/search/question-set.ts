/** A set of texts with questions about them, ready to be asked. */
import type { Texts } from './engine.ts';

/** A question and, where somebody judged it, the keys of the passages that answer. */
export interface BenchQuestion {
  readonly question: string;
  readonly relevant: ReadonlySet<string>;
}

/** Texts and questions. */
export interface QuestionSet {
  readonly name: string;
  readonly texts: Texts;
  readonly passages: number;
  readonly isJudged: boolean;
  readonly plain: readonly BenchQuestion[];
  readonly misspelt: readonly BenchQuestion[];
  /** Questions that ask most of an index; none where the texts are real. */
  readonly hardest: readonly string[];
}
