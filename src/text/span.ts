/** A stretch of a text: half-open UTF-16 offsets, the only way Verbatim points at words. */

declare const spanBrand: unique symbol;

/** `[start, end)` in UTF-16 code units, `0 ≤ start ≤ end`; made only by {@link span}. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly [spanBrand]: true;
}

const isSpan = (value: { start: number; end: number }): value is Span =>
  Number.isInteger(value.start) &&
  Number.isInteger(value.end) &&
  value.start >= 0 &&
  value.end >= value.start;

/**
 * The span `[start, end)`.
 * @throws {RangeError} when the offsets are not whole, negative or reversed
 */
export function span(start: number, end: number): Span {
  const made = { start, end };
  if (!isSpan(made)) {
    throw new RangeError(`Expected whole offsets, 0 ≤ start ≤ end, got [${start}, ${end})`);
  }
  return made;
}

/**
 * The words a span points at.
 * @throws {RangeError} when it ends beyond the text
 */
export function slice(text: string, { start, end }: Span): string {
  if (end > text.length) {
    throw new RangeError(
      `Expected a span within ${text.length} characters, got [${start}, ${end})`,
    );
  }
  return text.slice(start, end);
}

/** Whether a character cannot be white space: most can be told without looking it up. */
const isVisible = (code: number): boolean => code > 0x20 && code < 0x7f;

/** `text[start, end)` without the white space at both its ends; may be empty. */
export function trimmed(text: string, start: number, end: number): Span {
  if (isVisible(text.charCodeAt(start)) && isVisible(text.charCodeAt(end - 1)) && start < end) {
    return span(start, end);
  }
  const inner = text.slice(start, end);
  const from = start + (inner.length - inner.trimStart().length);
  return span(from, Math.max(from, start + inner.trimEnd().length));
}

/** Whether every offset of `inner` lies in `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
