/** How more of an article is shown around quoted words, and the exact text as a file. */
import { createHash } from 'node:crypto';

import { type APIButtonComponent, ComponentType } from 'discord.js';

import type { Speaking } from '../answers/answer.ts';
import { type Context, contextsOf } from '../answers/passage-context.ts';
import type { Article } from '../corpus/article.ts';
import { span } from '../text/span.ts';
import { ENGLISH_WORDS } from '../wording/languages.ts';
import { contextPlace } from '../wording/places.ts';
import type { Words } from '../wording/words.ts';
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

const line = (words: Words, article: Article, { excerpt, lastPlace }: Context): string =>
  articleLine(words, article, MAX_LINE_CHARS, contextPlace(words, excerpt.place, lastPlace));

/** The words of `context`, who speaks in them, where they stand, and what can be done with them. */
export function renderContext(
  words: Words,
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
    ...textDisplay(`### ${words.say('inContext')}`),
    ...container(
      [
        [
          ...textDisplay(
            joinLines([
              quote,
              speakingLine(words, { speaking }),
              `-# ${line(words, article, context)}`,
            ]),
          ),
          ...buttonRow([
            ...(isLast
              ? []
              : [again(words.say('contextButton'), state, { ...here, step: state.step + 1 })]),
            again(words.say('citeButton'), state, { ...own, action: 'cite' }),
            again(words.say('compareButton'), state, { ...own, action: 'compare' }),
            again(words.say('textButton'), state, { ...here, action: 'text' }),
          ]),
        ],
      ],
      ANSWER_COLOUR,
    ),
  ]);
}

/** The exact text of `context` as a file, with its length and fingerprint. */
export function renderText(words: Words, context: Context): Message {
  const { article, text, place } = context.excerpt;
  const attachment = Buffer.from(text, 'utf8');
  const sha256 = createHash('sha256').update(attachment).digest('hex');
  // A file's name has letters of ASCII alone.
  const part = contextPlace(ENGLISH_WORDS, place, context.lastPlace);
  const name = fileNameOf(`${article.id} ${part}`, 'txt');
  const made = message([
    ...textDisplay(`### ${words.say('exactText')}`),
    ...container(
      [
        [
          ...textDisplay(`-# ${line(words, article, context)}`),
          { type: ComponentType.File, file: { url: `attachment://${name}` } },
          ...textDisplay(`${words.say('bytes', { count: attachment.length })}\n\`${sha256}\``),
        ],
      ],
      ANSWER_COLOUR,
    ),
  ]);
  return { ...made, files: [{ name, attachment }] };
}
