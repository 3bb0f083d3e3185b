/** Which part of an answer a page shows, and the buttons to its other pages. */
import type { Words } from '../wording/words.ts';
import type { Asked } from './asked.ts';
import { type ButtonRow, button, buttonRow } from './components.ts';
import { encodePageState, pageState } from './page-state.ts';

/** What is shown of a list: `page` and `pages` count from 1, an empty list has one empty page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pages: number;
}

/** Page `wanted` of `all`; a page that does not exist gives the nearest one that does. */
export function pageOf<T>(all: readonly T[], wanted: number, perPage: number): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const page = Math.min(Math.max(1, wanted), pages);
  return { items: all.slice((page - 1) * perPage, page * perPage), page, pages };
}

/** Fewer pages are turned through as fast as a number is typed. */
const MIN_JUMP_PAGES = 4;

/**
 * Buttons to the pages before and after, with the position between them, which asks
 * for a page by its number where there are many; nothing for a single page.
 */
export function pager(
  words: Words,
  asked: Asked,
  revision: string,
  shown: Page<unknown>,
): ButtonRow[] {
  const { page, pages } = shown;
  if (pages === 1) return [];
  const id = (target: number): string => encodePageState(pageState(asked, target, revision));
  return buttonRow([
    button(words.say('previousButton'), id(page - 1), page === 1),
    button(
      words.say('position', { page, pages }),
      encodePageState(pageState(asked, pages, revision, 'jump')),
      pages < MIN_JUMP_PAGES,
    ),
    button(words.say('nextButton'), id(page + 1), page === pages),
  ]);
}
