/** Whether two excerpts carry the same statement, in the same or nearly the same words. */
import { MONTHS, WEEKDAYS } from '../text/calendar.ts';
import { words } from '../text/words.ts';
import type { Excerpt } from './excerpt.ts';

/** The words of an excerpt, prepared for being compared with many others. */
export interface Statement {
  readonly wordCount: number;
  /** Every run of three words; of a shorter excerpt, the whole. */
  readonly runs: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly negations: number;
}

const RUN_WORDS = 3;

/**
 * Share of the shorter excerpt's runs of words that the other has. Wire copy that was shortened or
 * given another attribution keeps over 0.8; two reports of one event in their own words share less
 * than 0.3 (Broder 1997 calls the measure containment).
 */
const SAME_CONTAINMENT = 0.6;

const NEGATIONS: ReadonlySet<string> = new Set(
  (
    'no not never none nor cannot without neither nobody nothing dont doesnt didnt wont wouldnt ' +
    'cant couldnt isnt arent wasnt werent hasnt havent hadnt shouldnt'
  ).split(' '),
);

/** What of an excerpt is compared. */
export function statementOf({ article, span }: Excerpt): Statement {
  const forms = words(article.text, span.start, span.end).map(({ form }) => form);
  const runs = forms.slice(0, Math.max(1, forms.length - RUN_WORDS + 1)).map((_, at) => {
    return forms.slice(at, at + RUN_WORDS).join(' ');
  });
  return {
    wordCount: forms.length,
    runs: new Set(runs),
    numbers: new Set(forms.filter((form) => /\p{N}/u.test(form))),
    months: new Set(forms.filter((form) => MONTHS.has(form))),
    weekdays: new Set(forms.filter((form) => WEEKDAYS.has(form))),
    negations: forms.filter((form) => NEGATIONS.has(form)).length,
  };
}

/** Whether both name some day or month, and not the same. A copy that leaves the day out is still a copy. */
const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 &&
  b.size > 0 &&
  ![...a].every((form) => b.has(form)) &&
  ![...b].every((form) => a.has(form));

/**
 * Whether two statements are one: the shorter is nearly contained in the other, its figures are all
 * there, neither denies more often than the other, and they name no different days or months. Symmetric.
 */
export function isSameStatement(a: Statement, b: Statement): boolean {
  const [short, long] = a.runs.size <= b.runs.size ? [a, b] : [b, a];
  let shared = 0;
  for (const run of short.runs) if (long.runs.has(run)) shared += 1;
  if (short.runs.size === 0 || shared / short.runs.size < SAME_CONTAINMENT) return false;
  if (short.negations !== long.negations) return false;
  if (differ(a.months, b.months) || differ(a.weekdays, b.weekdays)) return false;
  for (const number of short.numbers) if (!long.numbers.has(number)) return false;
  return true;
}
