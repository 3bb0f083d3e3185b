/** What kind of answer a question asks for, and which words of a passage can be one. */

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

/** Whether a folded word can be part of an answer of a kind; `isName`: it is only written with a capital. */
export function isOfKind(kind: AnswerKind, form: string, isName: boolean): boolean {
  switch (kind) {
    case 'date':
      return YEAR.test(form);
    case 'figure':
      return /^\p{N}/u.test(form);
    case 'name':
      return isName;
  }
}
