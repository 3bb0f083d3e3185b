/** A stretch of a text: half-open UTF-16 offsets, the only way Verbatim points at words. */

declare const spanBrand: unique symbol;

/** `[start, end)` in UTF-16 code units, `0 ≤ start ≤ end`; made only by {@link span}. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly [spanBrand]: true;
}

const isSpan = (value: { start: number; end: number }): value is Span =>
  Number.isInteger(value.start) && value.start >= 0 && value.end >= value.start;

/** The span `[start, end)`. Throws a RangeError when the offsets are not whole, negative or reversed. */
export function span(start: number, end: number): Span {
  const made = { start, end };
  if (!isSpan(made)) throw new RangeError(`Expected 0 ≤ start ≤ end, got [${start}, ${end})`);
  return made;
}

/** The words a span points at. Throws a RangeError when it ends beyond the text. */
export function slice(text: string, { start, end }: Span): string {
  if (end > text.length) {
    throw new RangeError(
      `Expected a span within ${text.length} characters, got [${start}, ${end})`,
    );
  }
  return text.slice(start, end);
}

/** The part of `text[start, end)` that is left when white space at both ends is dropped; may be empty. */
export function trimmed(text: string, start: number, end: number): Span {
  const inner = text.slice(start, end);
  const from = start + (inner.length - inner.trimStart().length);
  return span(from, Math.max(from, start + inner.trimEnd().length));
}
