/** The model that annotated articles teach: which words are cues, what stands around them, and which reading of that is right. */
import { cueProbabilities } from '../quotes/cues.ts';
import { readLandmarks } from '../quotes/landmarks.ts';
import type { Model } from '../quotes/model.ts';
import { mayTellOfSpeech } from '../quotes/speech-words.ts';
import type { Lesson } from './examples.ts';
import { type Economy, shrink } from './optimizer.ts';
import { countCueFeatures, trainCues } from './train-cues.ts';
import {
  type ReadingLesson,
  countReadingFeatures,
  readingLessons,
  trainReadings,
} from './train-readings.ts';
import { type SpanLesson, trainSpans } from './train-spans.ts';

/** Every part is judged by weights learned from the others, so that a later step sees the one before as unsure as it will be. */
const PARTS = 4;
/** A word less likely to be a cue than this is no lesson for the second step. */
const MIN_CUE_PROBABILITY = 0.08;
/** How often the second step is trained: for the model, and for each part that the third step learns from. */
const ROUNDS = { model: 4, part: 1 } as const;

/** What is kept of each table: together they make a file of less than 1 MB. Chosen by cross-validation. */
const KEPT = {
  cues: { rows: 30_000, limit: 127, clip: 2 },
  units: { rows: 160_000, limit: 7, clip: 0.25 },
  pairs: { rows: 10_000, limit: 127, clip: 4 },
  readings: { rows: 40_000, limit: 127, clip: 2 },
} as const satisfies Record<string, Economy>;

/** What one article teaches the second step. */
function spanLessons({ units, examples }: Lesson, probabilities: Float32Array): SpanLesson[] {
  const marks = readLandmarks(units, probabilities);
  const lessons: SpanLesson[] = [];
  for (let cue = 0; cue < units.count; cue += 1) {
    const labels = examples.get(cue)?.labels;
    if (labels === undefined && (probabilities[cue] ?? 0) < MIN_CUE_PROBABILITY) continue;
    if (!mayTellOfSpeech(units, cue)) continue;
    lessons.push({ units, marks, cue, labels: labels ?? new Map() });
  }
  return lessons;
}

/** The items of one of the parts, or of all others. */
const inPart = <Item>(items: readonly Item[], part: number): Item[] =>
  items.filter((_, index) => index % PARTS === part);
const notInPart = <Item>(items: readonly Item[], part: number): Item[] =>
  items.filter((_, index) => index % PARTS !== part);

/** The second step’s tables, in whole numbers. */
function learnSpans(
  lessons: readonly SpanLesson[],
  rounds: number,
): Pick<Model, 'units' | 'pairs'> {
  const { units, pairs, unitCounts, pairCounts } = trainSpans(lessons, rounds);
  return {
    units: shrink(units, unitCounts, KEPT.units),
    pairs: shrink(pairs, pairCounts, KEPT.pairs),
  };
}

/** The model, the same on every run; `tell` hears what is being done. */
export function trainModel(lessons: readonly Lesson[], tell: (progress: string) => void): Model {
  const probabilities: Float32Array[] = lessons.map(() => new Float32Array());
  for (let part = 0; part < PARTS; part += 1) {
    tell(`cues, without part ${part + 1} of ${PARTS}`);
    const { table } = trainCues(notInPart(lessons, part));
    for (const [index, { units }] of lessons.entries()) {
      if (index % PARTS === part) probabilities[index] = cueProbabilities(units, table);
    }
  }
  tell('cues, all');
  const cues = shrink(trainCues(lessons), countCueFeatures(lessons), KEPT.cues);
  const articles = lessons.map((lesson, index) => {
    const known = probabilities[index] ?? new Float32Array();
    return { lesson, known, spans: spanLessons(lesson, known) };
  });
  const choices: ReadingLesson[] = [];
  for (let part = 0; part < PARTS; part += 1) {
    tell(`sources and contents, without part ${part + 1} of ${PARTS}`);
    const others = notInPart(articles, part).flatMap(({ spans }) => spans);
    const model = learnSpans(others, ROUNDS.part);
    for (const { lesson, known } of inPart(articles, part)) {
      choices.push(...readingLessons(lesson, known, model));
    }
  }
  tell('choices among readings');
  const readings = shrink(trainReadings(choices), countReadingFeatures(choices), KEPT.readings);
  tell('sources and contents, all');
  const spans = learnSpans(
    articles.flatMap(({ spans: own }) => own),
    ROUNDS.model,
  );
  return { cues, ...spans, readings };
}
