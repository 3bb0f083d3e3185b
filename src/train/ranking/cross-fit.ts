/** Measures a ranking on articles that it was not trained on. */
import type { Feature } from '../../search/features.ts';
import type { Lesson } from './lessons.ts';
import { type Weights, reciprocalRank, trainRanking } from './train-ranking.ts';

/** Parts of the articles; each is measured with the weights of the others. */
const FOLDS = 4;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** MRR@10 of `lessons` under weights. */
export const meanRank = (lessons: readonly Lesson[], weights: Weights): number =>
  mean(lessons.map((lesson) => reciprocalRank(lesson, weights)));

/** The fold of each article, by their order of appearance. */
function foldOf(lessons: readonly Lesson[]): (lesson: Lesson) => number {
  const articles = new Map<string, number>();
  for (const { article } of lessons) {
    if (!articles.has(article)) articles.set(article, articles.size % FOLDS);
  }
  return ({ article }) => articles.get(article) ?? 0;
}

/**
 * MRR@10 of each list, every question ranked with weights that saw none about the same article. The
 * lists are trained on together.
 */
export function crossFit(
  lists: readonly (readonly Lesson[])[],
  leftOut: ReadonlySet<Feature> = new Set(),
): number[] {
  const all = lists.flat();
  const fold = foldOf(all);
  const models = Array.from({ length: FOLDS }, (_, held) =>
    trainRanking(
      all.filter((lesson) => fold(lesson) !== held),
      leftOut,
    ),
  );
  return lists.map((lessons) =>
    mean(lessons.map((lesson) => reciprocalRank(lesson, models[fold(lesson)] ?? []))),
  );
}
