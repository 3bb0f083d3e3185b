/** What each feature of the second stage adds to a passage; written by `npm run train:ranking`. */
import type { Feature } from './features.ts';

/**
 * Learned from half of the SQuAD 1.1 development questions (Rajpurkar et al., EMNLP 2016), over
 * their articles and over the same paragraphs in any order, and from half of TREC-QA.
 */
export const RANKING_WEIGHTS: Readonly<Record<Feature, number>> = {
  firstStage: 10.16,
  coverage: 3.62,
  names: 1.42,
  asTyped: 2.21,
  order: 1.69,
  nearness: 0.64,
  sentence: 2.43,
  repetition: 2.15,
  answer: 0.91,
  answerNear: 2.16,
  family: 3.03,
  neighbours: 2.29,
  article: 0.77,
  length: -0.67,
};
