/** Collects hashed features as indices into a table of weights. */

/** Where features go: from `first` on, the next to `next`, each an index below 2^(32 − shift). */
export interface FeatureSink {
  readonly slots: Int32Array;
  readonly shift: number;
  first: number;
  next: number;
}

/** A sink into `slots` for a table of 2^bits rows. */
export const makeSink = (slots: Int32Array, bits: number): FeatureSink => ({
  slots,
  shift: 32 - bits,
  first: 0,
  next: 0,
});

/** Adds a feature; the same value is another feature at another place of the list. Multipliers of MurmurHash and Knuth. */
export function put(sink: FeatureSink, value: number): void {
  const place = Math.imul(sink.next - sink.first + 1, 0x27d4eb2f);
  sink.slots[sink.next] = Math.imul(value ^ place, 0x9e3779b1) >>> sink.shift;
  sink.next += 1;
}
