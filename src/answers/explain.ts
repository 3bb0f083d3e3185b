import { CHANCE_WEIGHTS } from '../search/chance-weights.ts';
/** Why each passage stands where it stands in the answer to a question: the ranking, part by part. */
import { CHANCE_FEATURES } from '../search/chance.ts';
import { FEATURES } from '../search/features.ts';
import type { Wanted } from '../search/question.ts';
import type { Ranked } from '../search/rank.ts';
import { RANKING_WEIGHTS } from '../search/ranking-weights.ts';
import { excerptOf } from './ask.ts';
import type { Coverage } from './coverage.ts';
import { isAnswer } from './evidence.ts';
import type { Excerpt } from './excerpt.ts';

/** A feature: what it is for a passage, and what it adds to a sum. */
export interface Part {
  readonly name: string;
  readonly value: number;
  readonly adds: number;
}

/** A passage in its place. */
export interface ExplainedPassage {
  readonly excerpt: Excerpt;
  /** The sum that passages are ordered by, and its parts, those that add most first. */
  readonly sum: number;
  readonly parts: readonly Part[];
  /** Chance that it answers, 0 to 1, and the parts of the logarithm of its odds. */
  readonly chance: number;
  readonly chanceParts: readonly Part[];
  readonly isAnswer: boolean;
}

/** A word of the question as it was understood. */
export interface ExplainedWord {
  readonly typed: string;
  /** Share of the question's whole weight, 0 to 1. */
  readonly weight: number;
  /** The known word that it was read as. */
  readonly readAs?: string;
  /** Whether an article has it, or a word that answers to it. */
  readonly isKnown: boolean;
}

/** A question, its words, and passages for it, best first. */
export interface Explanation {
  readonly words: readonly ExplainedWord[];
  readonly passages: readonly ExplainedPassage[];
}

const byWhatTheyAdd = (a: Part, b: Part): number => Math.abs(b.adds) - Math.abs(a.adds);

const totalOf = (parts: readonly Part[]): number => parts.reduce((sum, { adds }) => sum + adds, 0);

function explainPassage(ranked: Ranked): ExplainedPassage {
  const { features, furniture, chance, chanceFeatures } = ranked;
  const parts = FEATURES.map((name, at) => {
    const value = features[at] ?? 0;
    return { name, value, adds: value * RANKING_WEIGHTS[name] };
  });
  const all =
    furniture === 0 ? parts : [...parts, { name: 'furniture', value: 1, adds: furniture }];
  const chanceParts = CHANCE_FEATURES.map((name, at) => {
    const value = chanceFeatures[at] ?? 0;
    return { name, value, adds: value * CHANCE_WEIGHTS[name] };
  });
  return {
    excerpt: excerptOf(ranked),
    sum: totalOf(all),
    parts: all.filter(({ adds }) => adds !== 0).toSorted(byWhatTheyAdd),
    chance,
    chanceParts: [{ name: 'bias', value: 1, adds: CHANCE_WEIGHTS.bias }, ...chanceParts],
    isAnswer: isAnswer(ranked),
  };
}

function explainWords(wanted: readonly Wanted[]): ExplainedWord[] {
  const whole = wanted.reduce((sum, { weight }) => sum + weight, 0);
  return wanted.map(({ typed, weight, readAs, alternatives }) => ({
    typed,
    weight: weight / whole,
    ...(readAs === undefined ? {} : { readAs }),
    isKnown: alternatives.length > 0,
  }));
}

/**
 * Why the `limit` best passages for `question` stand where they stand; copies of one statement are
 * listed each by itself, and quotations of somebody asked about are not looked for.
 */
export function explain(question: string, { passages }: Coverage, limit: number): Explanation {
  const { wanted, ranked } = passages.search(question);
  return { words: explainWords(wanted), passages: ranked.slice(0, limit).map(explainPassage) };
}
