/** What kind of answer a question asks for, and which words of a passage can be one. */
import { MONTHS, WEEKDAYS } from '../text/calendar.ts';

/** A point in time, a figure, or the name of somebody or some place. */
export type AnswerKind = 'date' | 'figure' | 'name';

/** What shows that a question asks for a kind of answer; the first that matches counts. */
const CUES: readonly (readonly [AnswerKind, RegExp])[] = [
  ['date', /\bwhen\b|\b(?:what|which) (?:year|date|decade|century|month|day)\b/iu],
  [
    'figure',
    new RegExp(
      [
        /\bhow (?:many|much|long|old|far|tall|high|large|big|often|fast|deep|wide|hot|cold|few)\b/u,
        /\bwhat (?:percent\w*|number)\b/u,
        /\bwhat (?:was|is) the (?:number|population|amount|cost|price|percentage|average)\b/u,
      ]
        .map(({ source }) => source)
        .join('|'),
      'iu',
    ),
  ],
  [
    'name',
    /\bwho(?:m|se)?\b|\bwhere\b|\b(?:what|which) (?:city|country|town|place|state|county|region|area)\b/iu,
  ],
];

/** The kind of answer that `question` asks for; undefined where its wording does not tell. */
export const answerKind = (question: string): AnswerKind | undefined =>
  CUES.find(([, cue]) => cue.test(question))?.[0];

const YEAR = /^(?:1\d|20)\d\d$/u;

/** Dates only where they are always a name. */
const DATED_AS_NAME: ReadonlySet<string> = new Set(['may', 'march']);

/** Months, days of the week and the like, folded. */
const DATED: ReadonlySet<string> = new Set(
  [...MONTHS, ...WEEKDAYS, 'today', 'yesterday', 'tomorrow', 'tonight'].filter(
    (word) => !DATED_AS_NAME.has(word),
  ),
);

/** All words that may be dates; years are others. */
export const DATE_WORDS: readonly string[] = [...DATED, ...DATED_AS_NAME];

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Words of an index, by number. */
interface KnownWords {
  firstUnit(form: number): number;
  textOf(form: number): string;
  isName(form: number): boolean;
}

function isDated(words: KnownWords, form: number): boolean {
  if (isDigit(words.firstUnit(form))) return YEAR.test(words.textOf(form));
  const text = words.textOf(form);
  return DATED.has(text) || (DATED_AS_NAME.has(text) && words.isName(form));
}

/**
 * Whether a word can be part of an answer of a kind: years, months and days for dates, words that
 * begin with a digit for figures, words always written with a capital for names.
 */
export function canAnswer(words: KnownWords, kind: AnswerKind, form: number): boolean {
  switch (kind) {
    case 'date':
      return isDated(words, form);
    case 'figure':
      return isDigit(words.firstUnit(form));
    case 'name':
      return words.isName(form);
  }
}
