/** What must hold of spans over any text. */
import type { Span } from '../../src/text/span.ts';

/** Whether the spans have characters, lie in `[start, end)`, are in order and do not overlap. */
export const areApartWithin = (spans: readonly Span[], start: number, end: number): boolean =>
  spans.every(
    (span, at) =>
      span.start < span.end && span.start >= (spans[at - 1]?.end ?? start) && span.end <= end,
  );

/** Whether every offset of `inner` lies in `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
