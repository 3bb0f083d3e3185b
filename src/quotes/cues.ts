/** How likely each word is to announce somebody's words. */
import { MAX_CUE_FEATURES, canBeCue, cueFeatures } from './cue-features.ts';
import type { Table } from './model.ts';
import type { Units } from './units.ts';

/** For every unit the probability that it is a cue; 0 for words that cannot be one. Logistic regression. */
export function cueProbabilities(units: Units, { weights, bits, scale }: Table): Float32Array {
  const probabilities = new Float32Array(units.count);
  const features = new Int32Array(MAX_CUE_FEATURES);
  const describe = cueFeatures(units, bits, features);
  for (let unit = 0; unit < units.count; unit += 1) {
    if (!canBeCue(units, unit)) continue;
    const size = describe(unit);
    let score = 0;
    for (let index = 0; index < size; index += 1) score += weights[features[index] ?? 0] ?? 0;
    probabilities[unit] = 1 / (1 + Math.exp(-score * scale));
  }
  return probabilities;
}
