/** What the ranking learns from: for each question the features of its candidates, and which answer. */
import type { PassageSearch } from '../../search/rank.ts';
import type { Question } from './question-set.ts';

/** A question's candidates in the order of the first stage. */
export interface Lesson {
  /** The article that answers: questions about one article are trained on or tested on together. */
  readonly article: string;
  /** {@link FEATURES} of each candidate, one after the other. */
  readonly values: Float64Array;
  /** Whether each candidate answers. */
  readonly answers: readonly boolean[];
  /** How many lessons it counts as. */
  readonly weight: number;
}

/** The lesson of each question, in their order. */
export const lessonsOf = (
  search: PassageSearch,
  questions: readonly Question[],
  weight: number,
): Lesson[] =>
  questions.map(({ about, question, relevant }) => {
    const { passages, values } = search.candidates(question);
    const answers = passages.map(({ article, span }) =>
      relevant.some(
        (place) => place.article === article.id && place.start < span.end && span.start < place.end,
      ),
    );
    return { article: about ?? relevant[0]?.article ?? '', values, answers, weight };
  });
