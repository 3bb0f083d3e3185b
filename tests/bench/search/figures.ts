/** Figures of a run: times, quality, and what they were measured on. */

/** Milliseconds of the questions an engine was asked. */
export interface Times {
  readonly questions: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** How good the order of answers is, 0 to 1. */
export interface Quality {
  readonly questions: number;
  /** Mean of 1 / rank of the first right passage among ten, 0 where there is none. */
  readonly mrr10: number;
  /** Share of questions with a right passage at rank 1, and among the first five. */
  readonly success1: number;
  readonly success5: number;
}

/** What the questions of one kind gave. */
export interface Asked {
  readonly times: Times;
  /** Absent where nobody has judged which passages are right. */
  readonly quality?: Quality;
}

/** The figures of one engine over one set of texts. */
export interface EngineFigures {
  readonly engine: string;
  readonly version: string;
  readonly settings: string;
  readonly buildMs?: number;
  /** Time of all processors. */
  readonly buildCpuMs?: number;
  /** The longest that building kept other work of the process waiting. */
  readonly buildBlockMs?: number;
  readonly bytesInMemory?: number;
  readonly bytesOnDisk?: number;
  /** From opening the saved index to its first answer. */
  readonly loadMs?: number;
  readonly plain?: Asked;
  readonly misspelt?: Asked;
  /** The slowest of the hardest questions, each asked thrice and its median taken. */
  readonly hardestMs?: number;
  /** Why figures are missing. */
  readonly leftOut?: string;
}

/** The figures of all engines over one set of texts. */
export interface SetFigures {
  readonly set: string;
  readonly passages: number;
  /** Whether the questions are real ones whose right passages are known. */
  readonly isJudged: boolean;
  readonly engines: readonly EngineFigures[];
}

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
