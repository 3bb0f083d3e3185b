/** Learns what each feature of the ranking weighs, and measures orders of passages. */
import { FEATURES, type Feature } from '../../search/features.ts';
import type { Lesson } from './lessons.ts';

/** A weight for each of {@link FEATURES}, in their order. */
export type Weights = readonly number[];

/**
 * Where training starts and what it is drawn back to: the first stage alone. Without this anchor
 * weights learned on an encyclopedia rank news worse than BM25 does.
 */
const ANCHOR: Weights = FEATURES.map((feature) => (feature === 'firstStage' ? 10 : 0));

/** How strongly weights are drawn back to {@link ANCHOR}. */
const PULL = 2e-4;

const STEPS = 120;
const RATE = 0.5;

const columns = FEATURES.length;

/** The weighted sum of one candidate's features. */
function sumOf(values: Float64Array, candidate: number, weights: Weights): number {
  let sum = 0;
  for (let column = 0; column < columns; column += 1) {
    sum += (weights[column] ?? 0) * (values[candidate * columns + column] ?? 0);
  }
  return sum;
}

/** Adds to `gradient` how the loss of a lesson changes with each weight. */
function addGradient({ values, answers }: Lesson, weights: Weights, gradient: Float64Array): void {
  const sums = answers.map((_, candidate) => sumOf(values, candidate, weights));
  const top = Math.max(...sums);
  const beliefs = sums.map((sum) => Math.exp(sum - top));
  let [all, right] = [0, 0];
  for (const [candidate, belief] of beliefs.entries()) {
    all += belief;
    if (answers[candidate] === true) right += belief;
  }
  for (const [candidate, belief] of beliefs.entries()) {
    const slope = belief / all - (answers[candidate] === true ? belief / right : 0);
    if (Math.abs(slope) < 1e-6) continue;
    for (let column = 0; column < columns; column += 1) {
      const value = values[candidate * columns + column] ?? 0;
      gradient[column] = (gradient[column] ?? 0) + slope * value;
    }
  }
}

/**
 * The weights under which the passages that answer are most likely to be believed in: listwise
 * logistic regression (ListNet's top-one loss, Cao et al., ICML 2007), steps by AdaGrad (Duchi,
 * Hazan and Singer, JMLR 2011). A question none of whose candidates answers teaches nothing. The
 * same lessons give the same weights. `leftOut` stay 0.
 */
export function trainRanking(
  lessons: readonly Lesson[],
  leftOut: ReadonlySet<Feature> = new Set(),
): Weights {
  const taught = lessons.filter(({ answers }) => answers.includes(true));
  const weights = ANCHOR.slice();
  const squares = new Float64Array(columns).fill(1e-8);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = new Float64Array(columns);
    for (const lesson of taught) addGradient(lesson, weights, gradient);
    for (const [column, feature] of FEATURES.entries()) {
      if (leftOut.has(feature)) continue;
      const weight = weights[column] ?? 0;
      const slope =
        (gradient[column] ?? 0) / taught.length + PULL * (weight - (ANCHOR[column] ?? 0));
      const square = (squares[column] ?? 0) + slope * slope;
      squares[column] = square;
      weights[column] = weight - (RATE * slope) / Math.sqrt(square);
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
