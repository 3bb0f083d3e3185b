/** How far from its cue a quotation is looked for. */
import type { Units } from './units.ts';

const MAX_UNITS_AWAY = 90;
const MAX_SENTENCES_BEFORE = 3;
const MAX_SENTENCES_AFTER = 5;

/** The most units a window can have. */
export const MAX_WINDOW_UNITS = 2 * MAX_UNITS_AWAY + 1;

/** The units `[from, to)` around a cue: in its paragraph, and neither too many units nor sentences away. */
export function windowOf(
  { sentence, paragraph, count }: Units,
  cue: number,
): { from: number; to: number } {
  const home = paragraph[cue] ?? 0;
  const number = sentence[cue] ?? 0;
  let from = cue;
  while (
    from > 0 &&
    cue - from < MAX_UNITS_AWAY &&
    paragraph[from - 1] === home &&
    number - (sentence[from - 1] ?? 0) <= MAX_SENTENCES_BEFORE
  ) {
    from -= 1;
  }
  let to = cue + 1;
  while (
    to < count &&
    to - cue < MAX_UNITS_AWAY &&
    paragraph[to] === home &&
    (sentence[to] ?? 0) - number <= MAX_SENTENCES_AFTER
  ) {
    to += 1;
  }
  return { from, to };
}
