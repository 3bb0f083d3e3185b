/** When a passage is evidence enough to be called an answer. */
import type { Ranked } from '../search/rank.ts';

/** Share of the question's weight that a passage must have to be an answer. */
const ANSWER_EVIDENCE = 0.53;

/** Share that a further passage must have to be shown beside an answer. */
const WORTH_SHOWING = 0.4;

/** Whether a passage says enough of what was asked for to be an answer. */
export const isAnswer = ({ evidence }: Ranked): boolean => evidence >= ANSWER_EVIDENCE;

/** Whether a passage is worth showing beside an answer. */
export const isWorthShowing = ({ evidence }: Ranked): boolean => evidence >= WORTH_SHOWING;
