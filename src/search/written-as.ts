/** How the articles write a form: what a reader is shown for it. */
import { type NumberedSegment, type PassageIndex, WITHDRAWN } from './passage-index.ts';
import { PostingList, heldPassages } from './posting-list.ts';
import { listOf } from './postings.ts';
import { articleOf } from './segment.ts';
import { readSequence } from './sequences.ts';
import { forms } from './terms.ts';

/** The first passage of a segment whose own or whose title's words have a form, as a number. */
function firstWith(
  { segment, numbers }: NumberedSegment,
  form: number,
  term: number,
): number | undefined {
  const start = listOf(segment.postings, term);
  if (start === undefined) return undefined;
  for (const passage of heldPassages(new PostingList(segment.postings.bytes, start))) {
    const slot = articleOf(segment, passage);
    const first = numbers[slot] ?? WITHDRAWN;
    if (first === WITHDRAWN) continue;
    let isHeld = false;
    const look = (other: number): void => {
      isHeld ||= other === form;
    };
    readSequence(segment.titles, slot, look);
    readSequence(segment.bodies, passage, look);
    if (isHeld) return first + passage - (segment.firstPassages[slot] ?? 0);
  }
  return undefined;
}

/**
 * A form as its first occurrence is written, title before text; the form itself where no passage
 * has it.
 */
export function writtenAs(index: PassageIndex, form: number): string {
  const { segments, vocabulary } = index.parts;
  const term = vocabulary.termOf(form);
  const firsts = segments.flatMap((segment) => firstWith(segment, form, term) ?? []);
  const found = index.passage(Math.min(...firsts));
  const text = index.textOf(form);
  if (found === undefined) return text;
  const { title, text: body } = found.article;
  const { start, end } = found.span;
  for (const [words, from, to] of [
    [title, 0, title.length],
    [body, start, end],
  ] as const) {
    const at = forms(words, from, to).find((each) => each.form === text);
    if (at !== undefined) return words.slice(at.word.span.start, at.word.span.end);
  }
  return text;
}
