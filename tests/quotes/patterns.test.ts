/** The table of patterns: every entry attributes its examples, and none attributes a counter-example. */
import { describe, expect, it } from 'vitest';

import { patternAttribution } from '../../src/quotes/pattern-match.ts';
import { PATTERNS, type Pattern } from '../../src/quotes/patterns.ts';
import { readTokens } from '../../src/quotes/tokens.ts';
import { QUOTED, readUnits } from '../../src/quotes/units.ts';

/** What the entries say about the first stretch of a text. */
function read(
  text: string,
  patterns: readonly Pattern[],
): { source: string; cue: string } | undefined {
  const units = readUnits(readTokens(text));
  const found = patternAttribution(units, units.pos.indexOf(QUOTED), patterns);
  if (found === undefined) return undefined;
  const words = (list: readonly number[]): string => {
    const [first, last] = [list[0] ?? 0, list.at(-1) ?? 0];
    const { start, end } = units.tokens;
    return text.slice(start[units.from[first] ?? 0], end[(units.to[last] ?? 1) - 1]);
  };
  return { source: words(found.source), cue: words(found.phrase) };
}

describe.each(PATTERNS)('$name', (pattern) => {
  it.each([...pattern.examples])('attributes: $text', ({ text, source, cue }) => {
    expect(read(text, [pattern])).toEqual({ source, cue });
  });

  it.each([...pattern.counterExamples])('leaves alone: %s', (text) => {
    expect(read(text, PATTERNS)).toBeUndefined();
  });
});
