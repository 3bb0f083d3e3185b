/** Learns what each feature of the ranking weighs, and measures orders of passages. */
import { FEATURES, type Feature } from '../../search/features.ts';
import { solve } from '../solve.ts';
import type { Lesson } from './lessons.ts';

/** A weight for each of {@link FEATURES}, in their order. */
export type Weights = readonly number[];

/**
 * Where training starts and what it is drawn back to: the first stage alone. Without this anchor
 * weights learned on an encyclopedia rank news worse than BM25 does.
 */
const ANCHOR: Weights = FEATURES.map((feature) => (feature === 'firstStage' ? 10 : 0));

/** How strongly weights are drawn back to {@link ANCHOR}. */
const PULL = 5e-4;

/** Newton's method is at rest after five or six steps. */
const STEPS = 7;

/** Candidates believed in less than this change nothing. */
const LEAST_BELIEF = 1e-5;

const columns = FEATURES.length;

/** The weighted sum of one candidate's features. */
function sumOf(values: Float64Array, candidate: number, weights: Weights): number {
  let sum = 0;
  for (let column = 0; column < columns; column += 1) {
    sum += (weights[column] ?? 0) * (values[candidate * columns + column] ?? 0);
  }
  return sum;
}

/** How the loss changes with each weight, and how that changes. */
interface Slope {
  readonly gradient: Float64Array;
  /** Upper triangle, row by row over all columns. */
  readonly curvature: Float64Array;
}

/** Adds `belief` times the feature vector and its square to a mean and second moments. */
function addMoments(
  values: Float64Array,
  candidate: number,
  belief: number,
  weight: number,
  mean: Float64Array,
  curvature: Float64Array,
): void {
  const at = candidate * columns;
  for (let row = 0; row < columns; row += 1) {
    const scaled = belief * (values[at + row] ?? 0);
    mean[row] = (mean[row] ?? 0) + scaled;
    for (let column = row; column < columns; column += 1) {
      const cell = row * columns + column;
      curvature[cell] = (curvature[cell] ?? 0) + weight * scaled * (values[at + column] ?? 0);
    }
  }
}

/** Adds what a lesson says about how the loss changes. */
function addLesson({ values, answers, weight }: Lesson, weights: Weights, slope: Slope): void {
  const sums = answers.map((_, candidate) => sumOf(values, candidate, weights));
  const top = Math.max(...sums);
  let [all, right] = [0, 0];
  for (const [candidate, sum] of sums.entries()) {
    const belief = Math.exp(sum - top);
    all += belief;
    if (answers[candidate] === true) right += belief;
  }
  const mean = new Float64Array(columns);
  for (const [candidate, sum] of sums.entries()) {
    const belief = Math.exp(sum - top);
    const isRight = answers[candidate] === true;
    if (belief / all > LEAST_BELIEF) {
      addMoments(values, candidate, belief / all, weight, mean, slope.curvature);
    }
    if (!isRight) continue;
    for (let column = 0; column < columns; column += 1) {
      const value = values[candidate * columns + column] ?? 0;
      slope.gradient[column] = (slope.gradient[column] ?? 0) - weight * (belief / right) * value;
    }
  }
  for (let row = 0; row < columns; row += 1) {
    slope.gradient[row] = (slope.gradient[row] ?? 0) + weight * (mean[row] ?? 0);
    for (let column = row; column < columns; column += 1) {
      const cell = row * columns + column;
      slope.curvature[cell] =
        (slope.curvature[cell] ?? 0) - weight * (mean[row] ?? 0) * (mean[column] ?? 0);
    }
  }
}

/**
 * The weights under which the passages that answer are most likely to be believed in: listwise
 * logistic regression (ListNet's top-one loss, Cao et al., ICML 2007) by Newton's method, with the
 * curvature of the beliefs alone. A question none of whose candidates answers teaches nothing. The
 * same lessons give the same weights. `leftOut` stay 0.
 */
export function trainRanking(
  lessons: readonly Lesson[],
  leftOut: ReadonlySet<Feature> = new Set(),
): Weights {
  const taught = lessons.filter(({ answers }) => answers.includes(true));
  const used = FEATURES.flatMap((feature, column) => (leftOut.has(feature) ? [] : [column]));
  const lessonWeight = taught.reduce((sum, { weight }) => sum + weight, 0);
  const weights = ANCHOR.slice();
  for (let step = 0; step < STEPS; step += 1) {
    const slope = {
      gradient: new Float64Array(columns),
      curvature: new Float64Array(columns * columns),
    };
    for (const lesson of taught) addLesson(lesson, weights, slope);
    const change = solve(
      used.map((row) =>
        used.map((column) => {
          const cell = Math.min(row, column) * columns + Math.max(row, column);
          const curvature = (slope.curvature[cell] ?? 0) / lessonWeight;
          return row === column ? curvature + PULL : curvature;
        }),
      ),
      used.map((column) => {
        const drawn = PULL * ((weights[column] ?? 0) - (ANCHOR[column] ?? 0));
        return (slope.gradient[column] ?? 0) / lessonWeight + drawn;
      }),
    );
    for (const [at, column] of used.entries()) {
      weights[column] = (weights[column] ?? 0) - (change[at] ?? 0);
    }
  }
  return weights;
}

const DEEPEST_RANK = 10;

/**
 * One over the rank of the first candidate that answers, 0 beyond rank ten: what MRR@10 is the mean
 * of. Ties go to the earlier candidate.
 */
export function reciprocalRank({ values, answers }: Lesson, weights: Weights): number {
  const sums = answers.map((_, candidate) => sumOf(values, candidate, weights));
  const rightSums = sums.filter((_, candidate) => answers[candidate] === true);
  if (rightSums.length === 0) return 0;
  const best = Math.max(...rightSums);
  const first = sums.findIndex((sum, candidate) => sum === best && answers[candidate] === true);
  const rank =
    1 + sums.filter((sum, candidate) => sum > best || (sum === best && candidate < first)).length;
  return rank > DEEPEST_RANK ? 0 : 1 / rank;
}
