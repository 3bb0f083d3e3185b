/** How what somebody said is laid out. */
import type { QuotationsAnswer } from '../answers/answer.ts';
import { quotationsHeading } from '../wording/headings.ts';
import type { Words } from '../wording/words.ts';
import type { Asked } from './asked.ts';
import {
  ANSWER_COLOUR,
  type Message,
  REFUSAL_COLOUR,
  container,
  message,
  textDisplay,
} from './components.ts';
import { echo } from './echo.ts';
import { componentRoom, hitBlocks } from './hit-block.ts';
import { inlineText } from './inline-text.ts';
import { joinLines, limitNotes, resolutionNotes } from './notes.ts';
import { pageOf, pager } from './pages.ts';
import { textRoom } from './text-room.ts';

const QUOTATIONS_PER_PAGE = 3;
const MAX_NAME_CHARS = 100;

const name = (text: string): string => inlineText(text, MAX_NAME_CHARS);

/**
 * Page `page` of the quotations: how many and whose, what was asked, then three with their sources.
 */
export function renderQuotations(
  words: Words,
  answer: QuotationsAnswer,
  asked: Asked,
  page: number,
): Message {
  const { hits, resolutions, searched } = answer;
  const shown = pageOf(hits, page, QUOTATIONS_PER_PAGE);
  const texts = [
    ...textDisplay(`### ${quotationsHeading(words, answer, name)}`),
    ...echo(words, asked),
    ...textDisplay(joinLines([resolutionNotes(words, resolutions), limitNotes(words, searched)])),
  ];
  const colour = hits.length === 0 ? REFUSAL_COLOUR : ANSWER_COLOUR;
  const buttons = {
    revision: searched.revision,
    components: componentRoom(texts, shown.items.length),
  };
  return message([
    ...texts,
    ...container(hitBlocks(words, shown.items, textRoom(texts), buttons), colour),
    ...pager(words, asked, searched.revision, shown),
  ]);
}
