/** What each feature of the second stage adds to a passage; written by `npm run train:ranking`. */
import type { Feature } from './features.ts';

/**
 * Learned from half of the SQuAD 1.1 development questions (Rajpurkar et al., EMNLP 2016), over
 * their articles and over the same paragraphs in any order, and from half of TREC-QA.
 */
export const RANKING_WEIGHTS: Readonly<Record<Feature, number>> = {
  firstStage: 10.2,
  coverage: 3.62,
  names: 1.46,
  asTyped: 2.21,
  order: 1.69,
  nearness: 0.61,
  sentence: 2.48,
  repetition: 2.21,
  answer: 0.9,
  answerNear: 2.21,
  family: 3.12,
  neighbours: 2.4,
  article: 0.82,
  length: -0.68,
};
