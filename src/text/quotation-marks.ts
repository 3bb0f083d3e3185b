/** Which sentences begin inside double quotation marks, as far as the marks tell. */
import type { Span } from './span.ts';

const MARK = /[“„«”»"]/gu;

/**
 * Whether a quotation is open after `mark`, given whether one was before; a straight mark opens and
 * closes in turn.
 */
function isOpenAfter(mark: string, wasOpen: boolean): boolean {
  if (mark === '"') return !wasOpen;
  return mark === '“' || mark === '„' || mark === '«';
}

/**
 * For each of the `spans`, which are in order, whether a quotation opened in or after the first is
 * open where it begins. English and French marks; the German “, which closes, is taken to open.
 */
export function beginInQuotation(text: string, spans: readonly Span[]): boolean[] {
  let isOpen = false;
  return spans.map(({ start, end }) => {
    const wasOpen = isOpen;
    for (const [mark] of text.slice(start, end).matchAll(MARK)) isOpen = isOpenAfter(mark, isOpen);
    return wasOpen;
  });
}
