/** Where the paragraphs of a text are, whether its lines are whole paragraphs or wrapped ones. */
import { type Span, span, trimmed } from './span.ts';

/** A line at whose end a sentence can end: a stop, then closing quotation marks or brackets. */
const ENDS_SENTENCE = /[.!?…:;][\p{Pe}\p{Pf}"'’”]*$/u;

/** Mailers and teleprinters wrap below this width; a longer line is a whole paragraph. */
const MAX_WRAPPED_CHARS = 120;

/** The lines of a text without their line ends; LF, CR LF and CR end a line. */
function lines(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) {
    found.push(trimmed(text, start, match.index));
    start = match.index + match[0].length;
  }
  found.push(trimmed(text, start, text.length));
  return found;
}

/** Lines grouped where blank lines part them; every group has at least one line. */
function blocks(text: string): Span[][] {
  const groups: Span[][] = [[]];
  for (const line of lines(text)) {
    if (line.start < line.end) groups.at(-1)?.push(line);
    else groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

const widthOf = ({ start, end }: Span): number => end - start;

/**
 * Whether the line breaks inside blocks are only wrapping: no line is long, and at most breaks a
 * sentence goes on because its next word did not fit below the widest line. An article with one
 * paragraph a line has long lines; a headline over a byline leaves room.
 */
function isWrapped(text: string, groups: readonly (readonly Span[])[]): boolean {
  const widest = groups.flat().reduce((width, line) => Math.max(width, widthOf(line)), 0);
  if (widest > MAX_WRAPPED_CHARS) return false;
  const breaks = groups.flatMap((group) =>
    group.slice(1).map((next, at) => ({ line: group[at] ?? next, next })),
  );
  const wrapping = breaks.filter(({ line, next }) => {
    const nextWord = /^\S+/u.exec(text.slice(next.start, next.end))?.[0] ?? '';
    const isFull = widthOf(line) + 1 + nextWord.length > widest;
    return isFull && !ENDS_SENTENCE.test(text.slice(line.start, line.end));
  });
  return wrapping.length * 2 > breaks.length;
}

/** The paragraphs of `text` in order, without white space at their ends. Empty for a blank text. */
export function paragraphs(text: string): Span[] {
  const groups = blocks(text);
  if (!isWrapped(text, groups)) return groups.flat();
  return groups.flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    return first && last ? [span(first.start, last.end)] : [];
  });
}
