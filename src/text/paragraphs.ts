/** Where the paragraphs of a text are, whether its lines are whole paragraphs or wrapped ones. */
import { type Span, span, trimmed } from './span.ts';

/** A line break at which a sentence can end: closing punctuation, then closing quotation marks or brackets. */
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

/**
 * Whether the line breaks inside blocks are only wrapping: no line is long and most breaks stand in
 * the middle of a sentence. An article with one paragraph a line has long lines.
 */
function isWrapped(text: string, groups: readonly (readonly Span[])[]): boolean {
  if (groups.flat().some(({ start, end }) => end - start > MAX_WRAPPED_CHARS)) return false;
  const broken = groups.flatMap((group) => group.slice(0, -1));
  const midSentence = broken.filter(
    ({ start, end }) => !ENDS_SENTENCE.test(text.slice(start, end)),
  );
  return midSentence.length * 2 > broken.length;
}

/** The paragraphs of `text` in order, without white space at their ends. Empty for a blank text. */
export function paragraphs(text: string): Span[] {
  const groups = blocks(text);
  if (!isWrapped(text, groups)) return groups.flat();
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    return first && last ? [span(first.start, last.end)] : [];
  });
}
