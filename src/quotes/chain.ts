/** Scores of a chain of labels over a stretch of units: how likely each labelling is. */

/** Labels of a unit as seen from one cue. */
export const LABEL = { other: 0, source: 1, content: 2, cue: 3 } as const;
export const LABELS = 4;

/**
 * Log-linear scores of a chain of `length` units. `unit[i·4 + y]` is the score of label `y` at unit `i`; `pair[i·16 + x·4 + y]`
 * that of `y` at `i` after `x` at `i − 1`. The arrays may be longer than needed.
 */
export interface Chain {
  length: number;
  readonly unit: Float64Array;
  readonly pair: Float64Array;
}

/** An empty chain that can hold `capacity` units. */
export const makeChain = (capacity: number): Chain => ({
  length: 0,
  unit: new Float64Array(capacity * LABELS),
  pair: new Float64Array(capacity * LABELS * LABELS),
});

/** A score that rules a label out. */
export const RULED_OUT = -50;

/** log(eᵃ + eᵇ + eᶜ + eᵈ) without overflow. */
function logSum(a: number, b: number, c: number, d: number): number {
  const top = Math.max(a, b, c, d);
  return (
    top + Math.log(Math.exp(a - top) + Math.exp(b - top) + Math.exp(c - top) + Math.exp(d - top))
  );
}

/**
 * Fills `into` (as long as `chain.unit`) with the log of the summed scores of all labellings up to each unit and label;
 * returns that of all labellings of the chain. The forward algorithm.
 */
export function forward({ length, unit, pair }: Chain, into: Float64Array): number {
  for (let label = 0; label < LABELS; label += 1) into[label] = unit[label] ?? 0;
  for (let at = 1; at < length; at += 1) {
    const before = (at - 1) * LABELS;
    for (let label = 0; label < LABELS; label += 1) {
      const step = at * 16 + label;
      into[at * LABELS + label] =
        (unit[at * LABELS + label] ?? 0) +
        logSum(
          (into[before] ?? 0) + (pair[step] ?? 0),
          (into[before + 1] ?? 0) + (pair[step + 4] ?? 0),
          (into[before + 2] ?? 0) + (pair[step + 8] ?? 0),
          (into[before + 3] ?? 0) + (pair[step + 12] ?? 0),
        );
    }
  }
  const last = (length - 1) * LABELS;
  return logSum(into[last] ?? 0, into[last + 1] ?? 0, into[last + 2] ?? 0, into[last + 3] ?? 0);
}

/** The log of the summed scores of all labellings after each unit and label, into `into`. The backward algorithm. */
export function backward({ length, unit, pair }: Chain, into: Float64Array): void {
  into.fill(0, (length - 1) * LABELS, length * LABELS);
  for (let at = length - 2; at >= 0; at -= 1) {
    const next = (at + 1) * LABELS;
    for (let label = 0; label < LABELS; label += 1) {
      const row = (at + 1) * 16 + label * LABELS;
      const after = (to: number): number =>
        (into[next + to] ?? 0) + (unit[next + to] ?? 0) + (pair[row + to] ?? 0);
      into[at * LABELS + label] = logSum(after(0), after(1), after(2), after(3));
    }
  }
}

/** The score of the labelling that calls every unit {@link LABEL.other}. */
export function scoreOfNothing({ length, unit, pair }: Chain): number {
  let score = unit[0] ?? 0;
  for (let at = 1; at < length; at += 1) score += (unit[at * LABELS] ?? 0) + (pair[at * 16] ?? 0);
  return score;
}
