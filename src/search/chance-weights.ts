/** What each feature adds to the logarithm of a passage’s odds; written by `npm run train:chance`. */
import type { ChanceFeature } from './chance.ts';

/** Learned from half of the SQuAD 1.1 development questions and half of TREC-QA. */
export const CHANCE_WEIGHTS: Readonly<Record<ChanceFeature | 'bias', number>> = {
  bias: -11.02,
  evidence: 7.39,
  sentence: 1.87,
  namesMissing: -3.8,
  mostMissing: 4.93,
  words: 2.75,
};
