import { isWorthReading } from '../quotes/attributions.ts';
/** Learns which reading of a cue is right: a choice among the likeliest, log-linear in hashed features. */
import { LABEL } from '../quotes/chain.ts';
import { readLandmarks } from '../quotes/landmarks.ts';
import type { Model } from '../quotes/model.ts';
import { wordsIn } from '../quotes/reading-features.ts';
import { type Reading, leadRowOf, readingLister } from '../quotes/readings.ts';
import { spanScorer } from '../quotes/span-scores.ts';
import { isSpokenStretch, tellsOfSpeech } from '../quotes/speech-words.ts';
import type { Units } from '../quotes/units.ts';
import type { Example, Lesson } from './examples.ts';
import {
  type Schedule,
  type Trainee,
  makeTrainee,
  settle,
  step,
  takeSnapshot,
} from './optimizer.ts';
import { randomNumbers, shuffled } from './random.ts';

export const READING_BITS = 16;
const EPOCHS = 8;
const AVERAGED_EPOCHS = 4;
const SCHEDULE: Schedule = { rate: 0.05, decay: 0.0005, calm: 0.1 };
/** Share of the features left out at random. */
const DROPOUT = 0.5;
const MIN_GRADIENT = 0.001;

/** The readings of a cue, and which of them are right: all that come near the annotated content, else silence. */
export interface ReadingLesson {
  readonly readings: readonly Reading[];
  readonly isRight: readonly boolean[];
}

/** A content that has this share of its words in common with the annotated one is right. */
const SAME_CONTENT = 0.8;

/** Words in both contents over words in either, 0 to 1; `labels` are those of the units from `from` on. */
function overlap(
  units: Units,
  from: number,
  labels: Uint8Array,
  isAnnotated: (unit: number) => boolean,
): number {
  let both = 0;
  let either = 0;
  for (const [at, label] of labels.entries()) {
    const [isHere, isThere] = [label === LABEL.content, isAnnotated(from + at)];
    if (isHere || isThere) either += wordsIn(units, from + at);
    if (isHere && isThere) both += wordsIn(units, from + at);
  }
  return either === 0 ? 0 : both / either;
}

/** Whether an annotated attribution reports speech; of beliefs and deeds extraction knows nothing. */
function isOfSpeech(units: Units, { labels }: Example): boolean {
  const withLabel = (wanted: number): number[] =>
    [...labels].flatMap(([unit, label]) => (label === wanted ? [unit] : []));
  const content = withLabel(LABEL.content);
  const first = Math.min(...content);
  return (
    withLabel(LABEL.cue).some((unit) => tellsOfSpeech(units, unit, first)) ||
    content.some((unit) => isSpokenStretch(units, unit))
  );
}

/** The lessons of an article, as a model sees it that has not learned from it. */
export function readingLessons(
  { units, examples }: Lesson,
  probabilities: Float32Array,
  model: Pick<Model, 'units' | 'pairs'>,
): ReadingLesson[] {
  const marks = readLandmarks(units, probabilities);
  const score = spanScorer(model, units, marks);
  const list = readingLister(units, marks, READING_BITS);
  const lessons: ReadingLesson[] = [];
  for (let cue = 0; cue < units.count; cue += 1) {
    const example = examples.get(cue);
    if (!isWorthReading(units, probabilities, cue)) continue;
    if (example !== undefined && !isOfSpeech(units, example)) continue;
    const scores = score(cue);
    const readings = list(scores, cue);
    const isContent = (unit: number): boolean => example?.labels.get(unit) === LABEL.content;
    const isNear = readings.map(
      ({ labels }) =>
        labels !== undefined && overlap(units, scores.from, labels, isContent) >= SAME_CONTENT,
    );
    const isSilent = !isNear.includes(true);
    lessons.push({
      readings,
      isRight: readings.map(
        ({ labels }, at) => isNear[at] === true || (isSilent && labels === undefined),
      ),
    });
  }
  return lessons;
}

/** How often each feature occurs. */
export function countReadingFeatures(lessons: readonly ReadingLesson[]): Uint32Array {
  const counts = new Uint32Array(2 ** READING_BITS);
  for (const { readings } of lessons) {
    for (const reading of readings) {
      for (const row of [leadRowOf(reading), ...reading.features]) {
        counts[row] = (counts[row] ?? 0) + 1;
      }
    }
  }
  return counts;
}

/** The weights under which the right readings are most probable. */
export function trainReadings(lessons: readonly ReadingLesson[]): Trainee {
  const trainee = makeTrainee(READING_BITS, 1);
  const { weights } = trainee.table;
  const random = randomNumbers(1);
  for (let epoch = 1; epoch <= EPOCHS; epoch += 1) {
    for (const { readings, isRight } of shuffled(lessons, random)) {
      const kept = readings.map(({ features }) => features.filter(() => random() >= DROPOUT));
      const scores = readings.map((reading, at) => {
        let sum = 0;
        for (const feature of kept[at] ?? []) sum += weights[feature] ?? 0;
        return sum / (1 - DROPOUT) + (weights[leadRowOf(reading)] ?? 0) * reading.lead;
      });
      const top = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const total = shares.reduce((sum, share) => sum + share, 0);
      const right = shares.reduce((sum, share, at) => sum + (isRight[at] === true ? share : 0), 0);
      for (const [at, reading] of readings.entries()) {
        const share = shares[at] ?? 0;
        const slope = share / total - (isRight[at] === true ? share / right : 0);
        if (Math.abs(slope) <= MIN_GRADIENT) continue;
        for (const feature of kept[at] ?? []) step(trainee, feature, slope, SCHEDULE);
        step(trainee, leadRowOf(reading), slope * reading.lead, SCHEDULE);
      }
    }
    if (epoch > EPOCHS - AVERAGED_EPOCHS) takeSnapshot(trainee);
  }
  settle(trainee);
  return trainee;
}
