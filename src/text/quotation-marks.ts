/** Which sentences begin inside double quotation marks, as far as the marks tell. */
import type { Span } from './span.ts';

/** Codes of “ „ « and of ” » and the straight mark. */
const [OPENING, LOW, LEFT, CLOSING, RIGHT, STRAIGHT] = [0x201c, 0x201e, 0xab, 0x201d, 0xbb, 0x22];

/**
 * For each of the `spans`, which are in order, whether a quotation opened in or after the first is
 * open where it begins; a straight mark opens and closes in turn. English and French marks; the
 * German “, which closes, is taken to open.
 */
export function beginInQuotation(text: string, spans: readonly Span[]): boolean[] {
  const found: boolean[] = [];
  let isOpen = false;
  for (const { start, end } of spans) {
    found.push(isOpen);
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === STRAIGHT) isOpen = !isOpen;
      else if (code < LEFT) continue;
      else if (code === OPENING || code === LOW || code === LEFT) isOpen = true;
      else if (code === CLOSING || code === RIGHT) isOpen = false;
    }
  }
  return found;
}
