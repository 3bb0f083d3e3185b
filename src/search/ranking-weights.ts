/** What each feature of the second stage adds to a passage; written by `npm run train:ranking`. */
import type { Feature } from './features.ts';

/** Learned from half of the SQuAD 1.1 development questions (Rajpurkar et al., EMNLP 2016). */
export const RANKING_WEIGHTS: Readonly<Record<Feature, number>> = {
  firstStage: 11.87,
  coverage: 2.59,
  words: 1.7,
  names: 2.17,
  asTyped: 1.5,
  order: 2.24,
  nearness: 0.51,
  sentence: 1.9,
  focus: 1.24,
  repetition: 2,
  density: 1.6,
  answer: 0.82,
  answerNear: 1.55,
  family: 3.88,
  neighbours: 3.75,
  article: 1.68,
  length: -0.8,
};
