/** What of a typed text is the quotation: without signs nobody sees, marks around it, and who is said to have said it. */
import { quotedStretches } from '../quotes/stretches.ts';
import { span } from '../text/span.ts';
import { words } from '../text/words.ts';

/** Signs that take no room or turn the direction of writing: they say nothing, and part words. */
const UNSEEN =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** What an editor puts in brackets without touching a word: “[T]he”, “[sic]”. */
const BRACKETED_CAPITAL = /\[(?<letter>\p{L})\](?=\p{L})/gu;
const SIC = /\s*[[(]sic[\])]/giu;

const MARKS_AT_ENDS = /^[\s"“”„‟«»'‘’]+|[\s"“”„‟«»'‘’]+$/gu;

const unquoted = (text: string): string => text.replaceAll(MARKS_AT_ENDS, '');

/** ‘We will win,’ he said; he said, ‘We will win.’ The mark of single quotations is an apostrophe too, so a sign must stand before the closing one, or one after it. */
const SINGLE_FIRST = /^['‘](?<quote>.+?(?:[,.!?…;]['’]|['’],))(?=\s)(?<rest>.*)$/su;
const SINGLE_LAST = /^(?<rest>[^'‘’]*?[,:]\s)['‘](?<quote>.+)['’][.,]?$/su;

const countWords = (text: string): number => words(text).length;

/** The quoted words of a text that says more than them, in one; undefined when it has no quotation marks inside. */
function insideMarks(typed: string): string | undefined {
  const stretches = quotedStretches(typed, [span(0, typed.length)]);
  const single = SINGLE_FIRST.exec(typed) ?? SINGLE_LAST.exec(typed);
  if (stretches.length === 0) return single?.groups?.['quote'];
  return stretches
    .map((stretch) => unquoted(typed.slice(stretch.span.start, stretch.span.end)))
    .join(' ');
}

/** Words that say who said something are no more than these. */
const MAX_ATTRIBUTION_WORDS = 15;

/**
 * The quotation in `typed`, as it can be read: all of it, and where it has quotation marks inside and no more outside
 * of them than who said it, the words in the marks alone (“…,” Hill said, “…”).
 */
export function readingsOf(typed: string): string[] {
  const seen = typed
    .replaceAll(UNSEEN, '')
    .replaceAll(SIC, '')
    .replaceAll(BRACKETED_CAPITAL, '$<letter>')
    .trim();
  const whole = unquoted(seen);
  const inside = unquoted(insideMarks(seen) ?? '');
  const [count, countInside] = [countWords(whole), countWords(inside)];
  const isAttributed = countInside < count && count - countInside <= MAX_ATTRIBUTION_WORDS;
  return isAttributed && countInside * 2 >= count ? [whole, inside] : [whole];
}
