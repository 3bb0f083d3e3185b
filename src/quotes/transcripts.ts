/** Paragraphs that open with their speaker: “CLINTON: …” in a transcript, “Q: … A: …” in an interview. */
import { slice } from '../text/span.ts';
import type { Attribution } from './attributions.ts';
import { unitsBetween } from './pattern-match.ts';
import type { Units } from './units.ts';

/** A label at the start of a paragraph: a question's or an answer's letter, a name in capitals, or up to four names. */
const LABEL =
  /^(?<name>[QA]|\p{Lu}[\p{Lu}.’' -]{2,40}|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3})(?<colon>:)\s+\S/u;
/** Longer than any label. */
const REACH_CHARS = 90;
/** A label that stands once (“UPDATE:”, “Read more:”) is nobody's. */
const MIN_TURNS = 2;

interface Turn {
  readonly paragraph: number;
  readonly name: string;
}

/** The paragraphs that open with a label which opens another one too. */
function turnsOf({ text, paragraphs }: Units['tokens']): Turn[] {
  const turns: Turn[] = [];
  const counts = new Map<string, number>();
  for (const [paragraph, place] of paragraphs.entries()) {
    const start = text.slice(place.start, Math.min(place.end, place.start + REACH_CHARS));
    const name = LABEL.exec(start)?.groups?.['name'];
    if (name === undefined) continue;
    turns.push({ paragraph, name });
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return turns.filter(({ name }) => (counts.get(name) ?? 0) >= MIN_TURNS);
}

/** The attributions with those of the transcript's paragraphs in the place of what was found in them, in the order of the text. */
export function withTranscripts(
  units: Units,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const { tokens } = units;
  const turns = turnsOf(tokens);
  if (turns.length === 0) return attributions;
  const inTurn = new Set(turns.map(({ paragraph }) => paragraph));
  const spoken = turns.flatMap(({ paragraph, name }): Attribution[] => {
    const place = tokens.paragraphs[paragraph];
    if (place === undefined) return [];
    const colon = place.start + slice(tokens.text, place).indexOf(':', name.length);
    const phrase = unitsBetween(units, colon, colon + 1);
    const content = unitsBetween(units, colon + 1, place.end);
    const [cue] = phrase;
    if (cue === undefined || content.length === 0) return [];
    const source = unitsBetween(units, place.start, place.start + name.length);
    return [{ cue, phrase, content, source, doubt: 0 }];
  });
  const others = attributions.filter(
    ({ cue, content }) =>
      !inTurn.has(units.paragraph[cue] ?? -1) &&
      !content.some((unit) => inTurn.has(units.paragraph[unit] ?? -1)),
  );
  return [...others, ...spoken].toSorted(
    (a, b) => (a.content[0] ?? 0) - (b.content[0] ?? 0) || a.cue - b.cue,
  );
}
