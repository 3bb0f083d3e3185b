/** Figures of a run: times, quality, and what they were measured on. */

import { z } from 'zod';

const timesSchema = z.object({
  questions: z.number(),
  p50: z.number(),
  p95: z.number(),
  p99: z.number(),
});

/** Milliseconds of the questions an engine was asked. */
export type Times = z.infer<typeof timesSchema>;

const qualitySchema = z.object({
  questions: z.number(),
  /** Mean of 1 / rank of the first right passage among ten, 0 where there is none. */
  mrr10: z.number(),
  /** Share of questions with a right passage at rank 1, and among the first five. */
  success1: z.number(),
  success5: z.number(),
});

/** How good the order of answers is, 0 to 1. */
export type Quality = z.infer<typeof qualitySchema>;

const askedSchema = z.object({
  times: timesSchema,
  /** Absent where nobody has judged which passages are right. */
  quality: qualitySchema.optional(),
});

/** What the questions of one kind gave. */
export type Asked = z.infer<typeof askedSchema>;

const engineFiguresSchema = z.object({
  engine: z.string(),
  version: z.string(),
  settings: z.string(),
  buildMs: z.number().optional(),
  /** Time of all processors. */
  buildCpuMs: z.number().optional(),
  /** The longest that building kept other work of the process waiting. */
  buildBlockMs: z.number().optional(),
  bytesInMemory: z.number().optional(),
  bytesOnDisk: z.number().optional(),
  /** From opening the saved index to its first answer. */
  loadMs: z.number().optional(),
  plain: askedSchema.optional(),
  misspelt: askedSchema.optional(),
  /** The slowest of the hardest questions, each asked thrice and its median taken. */
  hardestMs: z.number().optional(),
  /** Why figures are missing. */
  leftOut: z.string().optional(),
});

/** The figures of one engine over one set of texts. */
export type EngineFigures = z.infer<typeof engineFiguresSchema>;

/** The figures of all engines over one set of texts. */
export const setFiguresSchema = z.object({
  set: z.string(),
  passages: z.number(),
  /** Whether the questions are real ones whose right passages are known. */
  isJudged: z.boolean(),
  /** The machine, the ISO date, and the name of the folder that the sentences are from. */
  machine: z.string(),
  day: z.string(),
  data: z.string(),
  engines: z.array(engineFiguresSchema),
});

/** As {@link setFiguresSchema} has them. */
export type SetFigures = z.infer<typeof setFiguresSchema>;

/** The value below which `share` of the numbers lie (nearest rank); NaN for none. */
export function percentile(numbers: readonly number[], share: number): number {
  const ordered = numbers.toSorted((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? Number.NaN;
}

/** The percentiles of a list of milliseconds. */
export const timesOf = (ms: readonly number[]): Times => ({
  questions: ms.length,
  p50: percentile(ms, 0.5),
  p95: percentile(ms, 0.95),
  p99: percentile(ms, 0.99),
});

/**
 * Quality by the rank (from 1) of the first right passage of each question; `undefined` where none
 * was among the first ten.
 */
export function qualityOf(ranks: readonly (number | undefined)[]): Quality {
  const share = (worth: (rank: number) => number): number =>
    ranks.reduce<number>((sum, rank) => sum + (rank === undefined ? 0 : worth(rank)), 0) /
    ranks.length;
  return {
    questions: ranks.length,
    mrr10: share((rank) => 1 / rank),
    success1: share((rank) => Number(rank === 1)),
    success5: share((rank) => Number(rank <= 5)),
  };
}
