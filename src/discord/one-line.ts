/** What is left of a text when it has to stand in one line. */

/** Control characters and line ends, and runs of white space. */
const BREAKS = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Half of a character: JSON can carry it, Discord refuses it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Characters that reorder what stands around them: embeddings, overrides, isolates and marks. */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * `text` trimmed, with one space for every run of white space, line ends and control characters.
 */
export const oneLine = (text: string): string =>
  text.replace(LONE_SURROGATE, '\uFFFD').replace(BREAKS, ' ').trim();

/**
 * What somebody typed as one line without bidi control characters; '' when nothing else was typed.
 * Cleaning it again changes nothing, and Discord has nothing to strip from it.
 */
export const cleanTyped = (typed: string): string => oneLine(typed.replace(BIDI_CONTROLS, ''));
