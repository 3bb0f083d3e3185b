/** How more of an article is shown around quoted words, and the exact text as a file. */
import { createHash } from 'node:crypto';

import { type APIButtonComponent, ComponentType } from 'discord.js';

import type { Speaking } from '../answers/answer.ts';
import { type Context, contextsOf } from '../answers/passage-context.ts';
import type { Article } from '../corpus/article.ts';
import { contextPlace, exactText } from '../passage-wording.ts';
import { span } from '../text/span.ts';
import { BUTTON, HEADING } from '../wording.ts';
import { blockQuote } from './block-quote.ts';
import { fileNameOf } from './code-block.ts';
import {
  ANSWER_COLOUR,
  type Message,
  button,
  buttonRow,
  container,
  message,
  textDisplay,
} from './components.ts';
import { speakingLine } from './hit-block.ts';
import { type HitState, encodeHitState } from './hit-state.ts';
import { MAX_TEXT_CHARS } from './limits.ts';
import { joinLines } from './notes.ts';
import { articleLine } from './source-line.ts';

/** Room for the article's facts, in UTF-16 code units, and for all but the quoted words. */
const MAX_LINE_CHARS = 400;
const OTHER_CHARS = 700;

/** A button that does something with the same words. */
const again = (label: string, state: HitState, change: Partial<HitState>): APIButtonComponent =>
  button(label, encodeHitState({ ...state, ...change }));

const line = (article: Article, { excerpt, lastPlace }: Context): string =>
  articleLine(article, MAX_LINE_CHARS, contextPlace(excerpt.place, lastPlace));

/** The words of `context`, who speaks in them, where they stand, and what can be done with them. */
export function renderContext(
  context: Context,
  speaking: readonly Speaking[],
  state: HitState,
): Message {
  const { excerpt } = context;
  const { article } = excerpt;
  const steps = contextsOf(article, span(state.start, state.end)).length;
  const isLast = state.step >= steps - 1;
  const quote = blockQuote(excerpt, MAX_TEXT_CHARS - OTHER_CHARS);
  const here = { isShared: false };
  const own = { ...here, step: 0 };
  return message([
    ...textDisplay(`### ${HEADING.context}`),
    ...container(
      [
        [
          ...textDisplay(
            joinLines([quote, speakingLine({ speaking }), `-# ${line(article, context)}`]),
          ),
          ...buttonRow([
            ...(isLast ? [] : [again(BUTTON.context, state, { ...here, step: state.step + 1 })]),
            again(BUTTON.cite, state, { ...own, action: 'cite' }),
            again(BUTTON.compare, state, { ...own, action: 'compare' }),
            again(BUTTON.text, state, { ...here, action: 'text' }),
          ]),
        ],
      ],
      ANSWER_COLOUR,
    ),
  ]);
}

/** The exact text of `context` as a file, with its length and fingerprint. */
export function renderText(context: Context): Message {
  const { article, text, place } = context.excerpt;
  const attachment = Buffer.from(text, 'utf8');
  const sha256 = createHash('sha256').update(attachment).digest('hex');
  const part = contextPlace(place, context.lastPlace);
  const name = fileNameOf(`${article.id} ${part}`, 'txt');
  const made = message([
    ...textDisplay(`### ${HEADING.text}`),
    ...container(
      [
        [
          ...textDisplay(`-# ${line(article, context)}`),
          { type: ComponentType.File, file: { url: `attachment://${name}` } },
          ...textDisplay(exactText(attachment.length, sha256)),
        ],
      ],
      ANSWER_COLOUR,
    ),
  ]);
  return { ...made, files: [{ name, attachment }] };
}
