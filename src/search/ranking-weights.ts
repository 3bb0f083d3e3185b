/** What each feature of the second stage adds to a passage; written by `npm run train:ranking`. */
import type { Feature } from './features.ts';

/** Learned from half of the SQuAD 1.1 development questions (Rajpurkar et al., EMNLP 2016). */
export const RANKING_WEIGHTS: Readonly<Record<Feature, number>> = {
  firstStage: 10.75,
  coverage: 3.91,
  words: 0.06,
  names: 1.69,
  asTyped: 2.41,
  order: 2.23,
  nearness: 0.62,
  sentence: 2.08,
  focus: 0.25,
  repetition: 2.23,
  density: 0.82,
  answer: 0.72,
  answerNear: 1.54,
  family: 2.92,
  neighbours: 3.21,
  article: 1.77,
  length: -0.7,
};
