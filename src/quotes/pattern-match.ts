/** Which entry of the table of patterns attributes a quoted stretch, and to which words. */
import type { Attribution } from './attributions.ts';
import { PATTERNS, PATTERN_REACH_CHARS, type Pattern } from './patterns.ts';
import type { Units } from './units.ts';

/** Where the groups of a match stand in the text; absent without a match. */
interface Found {
  readonly source?: readonly [number, number] | undefined;
  readonly cue?: readonly [number, number] | undefined;
}

/** Where `regex`, looked for in `text` that stands at `offset`, finds its groups. */
function find(regex: RegExp, text: string, offset: number): Found | undefined {
  const indices = new RegExp(regex.source, `${regex.flags}d`).exec(text)?.indices?.groups;
  if (indices === undefined) return undefined;
  const shifted = (pair: [number, number] | undefined): [number, number] | undefined =>
    pair && [pair[0] + offset, pair[1] + offset];
  return { source: shifted(indices['source']), cue: shifted(indices['cue']) };
}

/** The first unit that ends after `offset`. */
function unitAt({ tokens, to, count }: Units, offset: number): number {
  let low = 0;
  for (let high = count; low < high; ) {
    const middle = (low + high) >> 1;
    if ((tokens.end[(to[middle] ?? 1) - 1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The units that touch `[start, end)`. */
export function unitsBetween(units: Units, start: number, end: number): number[] {
  const found: number[] = [];
  for (let unit = unitAt(units, start); unit < units.count; unit += 1) {
    if ((units.tokens.start[units.from[unit] ?? 0] ?? 0) >= end) break;
    found.push(unit);
  }
  return found;
}

/** What the first matching entry says about the quoted stretch that a unit is. */
export function patternAttribution(
  units: Units,
  stretch: number,
  patterns: readonly Pattern[] = PATTERNS,
): Attribution | undefined {
  const { tokens, from, to, paragraph } = units;
  const home = tokens.paragraphs[paragraph[stretch] ?? -1];
  if (home === undefined) return undefined;
  const start = tokens.start[from[stretch] ?? 0] ?? 0;
  const end = tokens.end[(to[stretch] ?? 1) - 1] ?? 0;
  const beforeAt = Math.max(home.start, start - PATTERN_REACH_CHARS);
  const before = tokens.text.slice(beforeAt, start);
  const after = tokens.text.slice(end, Math.min(home.end, end + PATTERN_REACH_CHARS));
  for (const pattern of patterns) {
    const left = pattern.before && find(pattern.before, before, beforeAt);
    const right = pattern.after && find(pattern.after, after, end);
    if ((pattern.before && !left) || (pattern.after && !right)) continue;
    const source = left?.source ?? right?.source;
    const cue = left?.cue ?? right?.cue;
    if (source === undefined || cue === undefined) continue;
    const phrase = unitsBetween(units, ...cue);
    const head = phrase[0];
    if (head === undefined) continue;
    const said = unitsBetween(units, ...source);
    return { cue: head, phrase, content: [stretch], source: said, doubt: 1 };
  }
  return undefined;
}
