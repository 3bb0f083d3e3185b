/** How passages that answer a question are laid out. */
import type { FoundAnswer } from '../answers/answer.ts';
import { foundHeading } from '../wording/headings.ts';
import type { Words } from '../wording/words.ts';
import type { Asked } from './asked.ts';
import { ANSWER_COLOUR, type Message, container, message, textDisplay } from './components.ts';
import { echo } from './echo.ts';
import { componentRoom, hitBlocks } from './hit-block.ts';
import { joinLines, limitNotes, resolutionNotes } from './notes.ts';
import { pageOf, pager } from './pages.ts';
import { textRoom } from './text-room.ts';

const HITS_PER_PAGE = 3;

/**
 * Page `page` of the passages: how many there are, what was asked, then three of them with their
 * sources.
 */
export function renderFound(
  words: Words,
  answer: FoundAnswer,
  asked: Asked,
  page: number,
): Message {
  const { hits, resolutions, searched } = answer;
  const shown = pageOf(hits, page, HITS_PER_PAGE);
  const texts = [
    ...textDisplay(`### ${foundHeading(words, hits)}`),
    ...echo(words, asked),
    ...textDisplay(joinLines([resolutionNotes(words, resolutions), limitNotes(words, searched)])),
  ];
  const buttons = {
    revision: searched.revision,
    components: componentRoom(texts, shown.items.length),
  };
  return message([
    ...texts,
    ...container(hitBlocks(words, shown.items, textRoom(texts), buttons), ANSWER_COLOUR),
    ...pager(words, asked, searched.revision, shown),
  ]);
}
