/** How a title, an outlet or a typed word stands in a line of Verbatim's own words. */
import { characterCuts } from './cuts.ts';
import { escapeMarkdown } from './escape.ts';
import { lastThatFits } from './fit.ts';
import { oneLine } from './one-line.ts';

/** Unicode's isolates (UAX #9): what stands between them cannot reorder what stands around them. */
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** Embeddings, overrides and isolates: inside a line of ours they could only do harm. */
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Letters and marks that run from right to left: the blocks that UAX #9 sets aside for them. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** `line` written for Discord, inside isolates when it has letters that run from right to left. */
function written(line: string): string {
  const escaped = escapeMarkdown(line);
  return RIGHT_TO_LEFT.test(line)
    ? `${FIRST_STRONG_ISOLATE}${escaped}${POP_DIRECTIONAL_ISOLATE}`
    : escaped;
}

/**
 * `text` as markdown for the middle of a line, at most `maxChars` UTF-16 code units long as sent,
 * which must be at least 4: white space and control characters become single spaces, a text that is
 * too long ends in "…" at the last character that fits. Not for quoted words, which stay as they
 * are.
 */
export function inlineText(text: string, maxChars: number): string {
  const line = oneLine(text.replace(REORDERING, ''));
  const whole = written(line);
  if (whole.length <= maxChars) return whole;
  // Written text is never shorter than what it shows: nothing beyond maxChars can fit.
  const kept = lastThatFits(
    characterCuts(line, maxChars),
    (end) => written(`${line.slice(0, end)}…`).length <= maxChars,
  );
  return written(`${line.slice(0, kept ?? 0).trimEnd()}…`);
}

/** `line` without the isolates that {@link inlineText} may have put around it. */
export const withoutIsolates = (line: string): string =>
  line.startsWith(FIRST_STRONG_ISOLATE) && line.endsWith(POP_DIRECTIONAL_ISOLATE)
    ? line.slice(1, -1)
    : line;
