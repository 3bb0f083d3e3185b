/** Where quotation marks stand open: curly, straight, doubled (``…'') and wrong-way marks, also left open or unpaired. */
import { type Span, span } from '../text/span.ts';

/** A stretch between quotation marks, marks included; nested marks lie inside and are no stretch of their own. */
export interface Stretch {
  readonly span: Span;
  /** No mark closes it in its paragraph: it ends where the paragraph does. */
  readonly open: boolean;
}

const MARK = /[“”„‟"«»＂]|''|``|’’|‘‘/gu;

/** What may stand before an opening mark, or after a closing one, besides white space and other marks. */
const BEFORE_OPENING = /[\s([{—–\-/…>“‘"'«„]/u;
const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-…/<”’"'»]/u;

type Role = 'open' | 'close' | 'either';

const OPENS = new Set(['“', '„', '‟', '«', '``', '‘‘']);
const CLOSES = new Set(['”', '»', '’’']);

/** What a mark does there: the neighbours decide, so that marks typed the wrong way round are understood. */
function roleOf(mark: string, before: string, after: string): Role {
  const canOpen = BEFORE_OPENING.test(before) && !/\s/u.test(after);
  const canClose = !/\s/u.test(before) && AFTER_CLOSING.test(after);
  if (canOpen !== canClose) return canOpen ? 'open' : 'close';
  if (OPENS.has(mark)) return 'open';
  return CLOSES.has(mark) ? 'close' : 'either';
}

/**
 * The quoted stretches of the paragraphs of `text`, in order, without overlap; each lies in one paragraph. A mark that
 * nothing closes opens a stretch to the end of its paragraph, no further; a mark that closes nothing is passed over,
 * unless the paragraph before was left open: then the words up to it are quoted. Linear in the length of the text.
 */
export function quotedStretches(text: string, paragraphs: readonly Span[]): Stretch[] {
  const found: Stretch[] = [];
  let carried = false;
  for (const { start, end } of paragraphs) {
    let depth = 0;
    let from = start;
    let first = true;
    for (const match of text.slice(start, end).matchAll(MARK)) {
      const at = start + match.index;
      const after = at + match[0].length;
      const role = roleOf(
        match[0],
        at > start ? text.charAt(at - 1) : ' ',
        after < end ? text.charAt(after) : ' ',
      );
      if (role === 'open' || (role === 'either' && depth === 0)) {
        if (depth === 0) from = at;
        depth += 1;
      } else if (depth > 0) {
        depth -= 1;
        if (depth === 0) found.push({ span: span(from, after), open: false });
      } else if (first && carried) {
        found.push({ span: span(start, after), open: false });
      }
      first = false;
    }
    carried = depth > 0;
    if (carried) found.push({ span: span(from, end), open: true });
  }
  return found;
}
