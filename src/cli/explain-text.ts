/** An explanation as text for a terminal. */
import type { ExplainedPassage, ExplainedWord, Explanation, Part } from '../answers/explain.ts';
import { ENGLISH_WORDS } from '../wording/languages.ts';
import { placeWords } from '../wording/places.ts';

const DIGITS = 2;

/** Control characters could move the cursor or hide text. */
const UNSAFE = /[^\P{Cc}\t]/gu;

const shown = (number: number): string => number.toFixed(DIGITS);

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function wordText({ typed, weight, readAs, isKnown }: ExplainedWord): string {
  const how = readAs === undefined ? (isKnown ? '' : ', in no article') : `, read as “${readAs}”`;
  return `${typed} (${percent(weight)}${how})`;
}

const partsText = (parts: readonly Part[]): string =>
  parts.map(({ name, value, adds }) => `${name} ${shown(adds)} (${shown(value)})`).join(', ');

function passageLines(passage: ExplainedPassage, at: number): string[] {
  const { excerpt, sum, parts, chance, chanceParts, isAnswer } = passage;
  const verdict = isAnswer ? 'an answer' : 'no answer';
  return [
    '',
    `${at + 1}. ${excerpt.text.replaceAll(UNSAFE, ' ')}`,
    `   ${excerpt.article.id}, ${placeWords(ENGLISH_WORDS, excerpt.place)}`,
    `   ${shown(sum)} = ${partsText(parts)}`,
    `   ${verdict}, chance ${percent(chance)}: ${partsText(chanceParts)}`,
  ];
}

/** The words of a question and, for each passage, what each feature adds, its value in brackets. */
export const explanationText = ({ words, passages }: Explanation): string =>
  [
    words.length === 0 ? 'No word to look up' : `Words: ${words.map(wordText).join(', ')}`,
    ...passages.flatMap(passageLines),
  ].join('\n');
