/** When a passage is evidence enough to be called an answer. */
import type { Ranked } from '../search/rank.ts';

/**
 * Chance from which a passage is called an answer. Chosen so that of public questions over their own
 * articles 93 in 100 are answered, and of those about other articles 15 at most; `npm run
 * train:chance` prints both for every threshold.
 */
const ANSWER_CHANCE = 0.22;

/** Chance that a further passage must have to be shown beside an answer. */
const WORTH_SHOWING = 0.02;

/**
 * Share of the question's weight that the passage's own words must have: a title alone says what an
 * article is about, no more.
 */
const OWN_EVIDENCE = 0.2;

/** Whether a passage is worth showing beside an answer. */
export const isWorthShowing = ({ chance, ownEvidence }: Ranked): boolean =>
  chance >= WORTH_SHOWING && ownEvidence >= OWN_EVIDENCE;

/** Whether a passage says enough of what was asked for to be an answer. */
export const isAnswer = (passage: Ranked): boolean =>
  isWorthShowing(passage) && passage.chance >= ANSWER_CHANCE;
