/**
 * What a posting knows of its term in its passage: frequency and length in one byte, and what that
 * byte earns once the average length is known.
 *
 * The byte does not depend on the other passages, as an impact would: postings stay right when
 * articles come and go.
 */
import { saturation } from './bm25.ts';

/** Frequencies that are told apart; from the last on all count as that. */
const MAX_FREQUENCY = 4;

/**
 * Lengths that are told apart: one by one up to 8 words, then in steps of 8 % up to 498. Steps of
 * 10 %, with five frequencies, rank TREC-QA's sentences worse.
 */
const LENGTH_LEVELS = 63;
const EXACT_LENGTHS = 8;
const LENGTH_STEP = 1.078;

const lengthAt = (level: number): number =>
  level < EXACT_LENGTHS ? level + 1 : EXACT_LENGTHS * LENGTH_STEP ** (level - EXACT_LENGTHS + 1);

function levelOf(length: number): number {
  if (length <= EXACT_LENGTHS) return Math.max(0, length - 1);
  const steps = Math.round(Math.log(length / EXACT_LENGTHS) / Math.log(LENGTH_STEP));
  return Math.min(LENGTH_LEVELS - 1, EXACT_LENGTHS - 1 + steps);
}

/** One more than the highest {@link impactCode}. */
const CODES = MAX_FREQUENCY * LENGTH_LEVELS;

/** Frequency (≥ 1) and length (in words, ≥ 0) as a number of 0 to 254. */
export const impactCode = (frequency: number, length: number): number =>
  (Math.min(frequency, MAX_FREQUENCY) - 1) * LENGTH_LEVELS + levelOf(length);

/** The code that earns at least as much as either of two, whatever the average length. */
export const bestCode = (a: number, b: number): number => {
  const level = Math.min(a % LENGTH_LEVELS, b % LENGTH_LEVELS);
  return Math.max(a - (a % LENGTH_LEVELS), b - (b % LENGTH_LEVELS)) + level;
};

/** For each code the share of a term's rarity that it earns (BM25), 0 to 1. */
export const impacts = (averageLength: number): Float64Array =>
  Float64Array.from({ length: CODES }, (_, code) =>
    saturation(Math.floor(code / LENGTH_LEVELS) + 1, lengthAt(code % LENGTH_LEVELS), averageLength),
  );
