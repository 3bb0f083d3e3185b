/** Learns the chance that a passage answers, and measures how well it tells questions apart. */
import { CHANCE_FEATURES } from '../../search/chance.ts';
import { solve } from '../solve.ts';

/** The best passage for a question: is it an answer? */
export interface ChanceLesson {
  /** The question's own: it is trained on or tested on in every corpus together. */
  readonly question: string;
  /** Values of {@link CHANCE_FEATURES}; none where nothing was found. */
  readonly features: readonly number[];
  readonly answers: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** The bias, then a weight for each of {@link CHANCE_FEATURES}. */
export type ChanceModel = readonly number[];

/** Newton's method is at rest long before. */
const STEPS = 12;

/** How strongly weights are drawn to 0, against a total weight of the lessons of 1. */
const PULL = 1e-4;

const columns = CHANCE_FEATURES.length + 1;

const valueAt = ({ features }: ChanceLesson, column: number): number =>
  column === 0 ? 1 : (features[column - 1] ?? 0);

/** The chance under a model, 0 to 1; 0 where nothing was found. */
export function chanceUnder(model: ChanceModel, lesson: ChanceLesson): number {
  if (lesson.features.length === 0) return 0;
  let sum = 0;
  for (let column = 0; column < columns; column += 1) {
    sum += (model[column] ?? 0) * valueAt(lesson, column);
  }
  return 1 / (1 + Math.exp(-sum));
}

/** Logistic regression by Newton's method; the same lessons give the same model. */
export function trainChance(lessons: readonly ChanceLesson[]): ChanceModel {
  const found = lessons.filter(({ features }) => features.length > 0);
  const total = found.reduce((sum, { weight }) => sum + weight, 0);
  const model = Array.from({ length: columns }, () => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = model.map((weight, column): number => (column === 0 ? 0 : PULL * weight));
    const curvature = model.map((_, row) =>
      model.map((__, column): number => (row === column ? PULL : 0)),
    );
    for (const lesson of found) {
      const chance = chanceUnder(model, lesson);
      const share = lesson.weight / total;
      for (let row = 0; row < columns; row += 1) {
        const value = valueAt(lesson, row);
        gradient[row] = (gradient[row] ?? 0) + share * (chance - Number(lesson.answers)) * value;
        const curve = share * chance * (1 - chance) * value;
        const line = curvature[row] ?? [];
        for (let column = 0; column < columns; column += 1) {
          line[column] = (line[column] ?? 0) + curve * valueAt(lesson, column);
        }
      }
    }
    for (const [column, change] of solve(curvature, gradient).entries()) {
      model[column] = (model[column] ?? 0) - change;
    }
  }
  return model;
}

/**
 * The chance that a question of `own` has a higher chance than one of `foreign`, ties counting half
 * (area under the ROC curve), 0 to 1.
 */
export function auroc(own: readonly number[], foreign: readonly number[]): number {
  const sorted = foreign.toSorted((a, b) => a - b);
  const countBelow = (limit: number, orEqual: boolean): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const value = sorted[middle] ?? 0;
      if (value < limit || (orEqual && value === limit)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  let sum = 0;
  for (const each of own) sum += (countBelow(each, false) + countBelow(each, true)) / 2;
  return sum / (own.length * sorted.length);
}
