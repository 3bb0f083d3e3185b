/** Learns which words announce somebody's words: logistic regression over hashed features. */
import { MAX_CUE_FEATURES, cueFeatures } from '../quotes/cue-features.ts';
import { QUOTED } from '../quotes/units.ts';
import type { Lesson } from './examples.ts';
import { type Schedule, type Trainee, makeTrainee, settle, step, takeSnapshot } from './optimizer.ts';
import { randomNumbers, shuffled } from './random.ts';

export const CUE_BITS = 19;
const EPOCHS = 6;
const AVERAGED_EPOCHS = 3;
const SCHEDULE: Schedule = { rate: 0.12, decay: 1e-5, calm: 0.1 };
/** A feature seen less often teaches nothing. */
const MIN_SEEN = 2;
/** A smaller error is no reason to move. */
const MIN_ERROR = 0.002;

/** How often each feature occurs. */
export function countCueFeatures(lessons: readonly Lesson[]): Uint32Array {
  const counts = new Uint32Array(2 ** CUE_BITS);
  const features = new Int32Array(MAX_CUE_FEATURES);
  for (const { units } of lessons) {
    for (let unit = 0; unit < units.count; unit += 1) {
      if (units.pos[unit] === QUOTED) continue;
      const size = cueFeatures(units, unit, CUE_BITS, features);
      for (const feature of features.subarray(0, size)) {
        counts[feature] = (counts[feature] ?? 0) + 1;
      }
    }
  }
  return counts;
}

/** The weights that tell the cues of the lessons from their other words. */
export function trainCues(lessons: readonly Lesson[]): Trainee {
  const trainee = makeTrainee(CUE_BITS, 1);
  const { weights } = trainee.table;
  const counts = countCueFeatures(lessons);
  const features = new Int32Array(MAX_CUE_FEATURES);
  const random = randomNumbers(1);
  for (let epoch = 1; epoch <= EPOCHS; epoch += 1) {
    for (const { units, examples } of shuffled(lessons, random)) {
      for (let unit = 0; unit < units.count; unit += 1) {
        if (units.pos[unit] === QUOTED) continue;
        const size = cueFeatures(units, unit, CUE_BITS, features);
        let score = 0;
        for (let index = 0; index < size; index += 1) score += weights[features[index] ?? 0] ?? 0;
        const error = 1 / (1 + Math.exp(-score)) - (examples.has(unit) ? 1 : 0);
        if (Math.abs(error) <= MIN_ERROR) continue;
        for (let index = 0; index < size; index += 1) {
          const feature = features[index] ?? 0;
          if ((counts[feature] ?? 0) >= MIN_SEEN) step(trainee, feature, error, SCHEDULE);
        }
      }
    }
    if (epoch > EPOCHS - AVERAGED_EPOCHS) takeSnapshot(trainee);
  }
  settle(trainee);
  return trainee;
}
