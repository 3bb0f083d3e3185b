/** How likely each word is to announce somebody's words. */
import { MAX_CUE_FEATURES, cueFeatures } from './cue-features.ts';
import type { Table } from './model.ts';
import { QUOTED, type Units } from './units.ts';

/** The logistic function. */
const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** For every unit the probability that it is a cue; 0 inside quotation marks. */
export function cueProbabilities(units: Units, { weights, bits, scale }: Table): Float32Array {
  const probabilities = new Float32Array(units.count);
  const features = new Int32Array(MAX_CUE_FEATURES);
  for (let unit = 0; unit < units.count; unit += 1) {
    if (units.pos[unit] === QUOTED) continue;
    const size = cueFeatures(units, unit, bits, features);
    let score = 0;
    for (let index = 0; index < size; index += 1) score += weights[features[index] ?? 0] ?? 0;
    probabilities[unit] = sigmoid(score * scale);
  }
  return probabilities;
}
