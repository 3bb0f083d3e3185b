/** Words by the consonants that they sound like: Quran and Koran, Gaddafi and Qadhafi. */
import { skeleton } from '../text/skeleton.ts';
import type { Steps } from './steps.ts';

/** The parts of a sound index as they are saved. */
export interface SoundSections {
  /** Where the words of each bucket begin in `numbers`; a power of two, and one more. */
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
}

/** Words that are laid out in one step. */
const STEP = 512;

/** Sum over the units of a skeleton that spreads it over buckets (see string-table.ts). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Lays out numbered words by their {@link skeleton}. */
export function* soundSections(
  numbers: readonly number[],
  textOf: (number: number) => string,
): Steps<SoundSections> {
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(2, numbers.length)));
  const bucketOf = new Uint32Array(numbers.length);
  for (const [at, number] of numbers.entries()) {
    bucketOf[at] = hashOf(skeleton(textOf(number))) % buckets;
    if (at % STEP === 0) yield;
  }
  const starts = new Uint32Array(buckets + 1);
  for (const bucket of bucketOf) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  for (let bucket = 1; bucket <= buckets; bucket += 1) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  const next = starts.slice();
  const sorted = new Uint32Array(numbers.length);
  for (const [at, bucket] of bucketOf.entries()) {
    const slot = next[bucket] ?? 0;
    next[bucket] = slot + 1;
    sorted[slot] = numbers[at] ?? 0;
  }
  return { starts, numbers: sorted };
}

/** The numbers of all words with a {@link skeleton}, and of a few that only share its bucket. */
export function mayHaveSkeleton({ starts, numbers }: SoundSections, key: string): Uint32Array {
  const bucket = hashOf(key) % (starts.length - 1);
  return numbers.subarray(starts[bucket], starts[bucket + 1]);
}
