/** The model that annotated articles teach: first which words are cues, then what stands around them. */
import { cueProbabilities } from '../quotes/cues.ts';
import { readLandmarks } from '../quotes/landmarks.ts';
import type { Model } from '../quotes/model.ts';
import type { Lesson } from './examples.ts';
import { type Economy, shrink } from './optimizer.ts';
import { countCueFeatures, trainCues } from './train-cues.ts';
import { type SpanLesson, trainSpans } from './train-spans.ts';

/** Every part is judged by weights learned from the others, so that the second step sees cues as unsure as they will be. */
const PARTS = 4;
/** A word less likely to be a cue than this is no lesson for the second step. */
const MIN_CUE_PROBABILITY = 0.08;

/** What is kept of each table: together they make a file of less than 1 MB. Chosen on the validation split. */
const KEPT = {
  cues: { rows: 30_000, limit: 127, clip: 2 },
  units: { rows: 240_000, limit: 7, clip: 0.25 },
  pairs: { rows: 10_000, limit: 127, clip: 4 },
} as const satisfies Record<string, Economy>;

/** What one article teaches the second step. */
function spanLessons({ units, examples }: Lesson, probabilities: Float32Array): SpanLesson[] {
  const marks = readLandmarks(units, probabilities);
  const lessons: SpanLesson[] = [];
  for (let cue = 0; cue < units.count; cue += 1) {
    const labels = examples.get(cue)?.labels;
    if (labels === undefined && (probabilities[cue] ?? 0) < MIN_CUE_PROBABILITY) continue;
    lessons.push({ units, marks, cue, labels: labels ?? new Map() });
  }
  return lessons;
}

/** The model, the same on every run; `tell` hears what is being done. */
export function trainModel(lessons: readonly Lesson[], tell: (progress: string) => void): Model {
  const byArticle: SpanLesson[][] = lessons.map(() => []);
  for (let part = 0; part < PARTS; part += 1) {
    tell(`cues, part ${part + 1} of ${PARTS}`);
    const { table } = trainCues(lessons.filter((_, index) => index % PARTS !== part));
    for (const [index, lesson] of lessons.entries()) {
      if (index % PARTS !== part) continue;
      byArticle[index] = spanLessons(lesson, cueProbabilities(lesson.units, table));
    }
  }
  tell('cues, all');
  const cues = shrink(trainCues(lessons), countCueFeatures(lessons), KEPT.cues);
  tell('sources and contents');
  const { units, pairs, unitCounts, pairCounts } = trainSpans(byArticle.flat());
  return {
    cues,
    units: shrink(units, unitCounts, KEPT.units),
    pairs: shrink(pairs, pairCounts, KEPT.pairs),
  };
}
