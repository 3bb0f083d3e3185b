/** When a passage is evidence enough to be called an answer. */
import type { Ranked } from '../search/rank.ts';

/**
 * Share of the question's weight that a passage and its article's title must have together to be an
 * answer. Chosen on half of the questions in tests/evidence/: among them anything from 0.53 to 0.55
 * makes the fewest mistakes.
 */
const ANSWER_EVIDENCE = 0.53;

/** Share that a further passage must have to be shown beside an answer. */
const WORTH_SHOWING = 0.4;

/**
 * Share that the passage's own words must have: a title alone says what an article is about, no
 * more.
 */
const OWN_EVIDENCE = 0.2;

/** Whether a passage is worth showing beside an answer. */
export const isWorthShowing = ({ evidence, ownEvidence }: Ranked): boolean =>
  evidence >= WORTH_SHOWING && ownEvidence >= OWN_EVIDENCE;

/** Whether a passage says enough of what was asked for to be an answer. */
export const isAnswer = (passage: Ranked): boolean =>
  isWorthShowing(passage) && passage.evidence >= ANSWER_EVIDENCE;
