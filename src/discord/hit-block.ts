/**
 * How one hit stands in a message: its words, where they stand, who else carries them, and the way
 * there.
 */
import type { APIButtonComponent, APIComponentInContainer } from 'discord.js';

import type { Hit } from '../answers/answer.ts';
import type { Excerpt } from '../answers/excerpt.ts';
import { contextsOf } from '../answers/passage-context.ts';
import { speakingWords } from '../wording/speakers.ts';
import type { Words } from '../wording/words.ts';
import { blockQuote } from './block-quote.ts';
import { button, buttonRow, linkButton, linkable, textDisplay } from './components.ts';
import { fitItems, shareOut } from './fit.ts';
import { type HitAction, encodeHitState, hitState } from './hit-state.ts';
import { inlineText } from './inline-text.ts';
import { MAX_BUTTONS_IN_ROW, MAX_COMPONENTS } from './limits.ts';
import { joinLines } from './notes.ts';
import { MIN_SOURCE_CHARS, sourceLine } from './source-line.ts';

/** The longest source line, in UTF-16 code units; most need a third of it. */
const MAX_SOURCE_CHARS = 400;

/** Other articles that are named and may have a button each; the rest is counted. */
const MAX_ALSO_NAMED = 4;

/** The part of a block's room that its quoted words always have. */
const QUOTE_PART = 0.5;

/** What a hit needs at least, in UTF-16 code units. */
export const MIN_HIT_CHARS = 280;

/** Discord's small grey text: the words stand out, their sources stand back. */
const small = (line: string): string => `-# ${line}`;

/** Lines about the articles that carry the words: the one quoted first, then the others. */
function sources(words: Words, { excerpt, alsoIn: others }: Hit, maxChars: number): string {
  const perLine = Math.floor(
    Math.min(MAX_SOURCE_CHARS, Math.max(MIN_SOURCE_CHARS, maxChars / 2 - small('').length)),
  );
  const own = small(sourceLine(words, excerpt, perLine));
  const named = others.slice(0, MAX_ALSO_NAMED).map((other) => {
    const source = sourceLine(words, other, perLine);
    return small(words.say(other.text === excerpt.text ? 'alsoIn' : 'alsoReworded', { source }));
  });
  const left = others.length - named.length;
  const moreSources = (count: number): string => small(words.say('moreSources', { count }));
  const rest = left === 0 ? [] : [moreSources(left)];
  const also = fitItems(
    [...named, ...rest],
    '\n',
    (dropped) => moreSources(left === 0 ? dropped : dropped - 1 + left),
    maxChars - own.length - 1,
  );
  return joinLines([own, also]);
}

/** Room for everybody who speaks in one excerpt, and for one name, in UTF-16 code units. */
const MAX_SPEAKING_CHARS = 120;
const MAX_SPEAKER_CHARS = 45;

const name = (text: string): string => inlineText(text, MAX_SPEAKER_CHARS);

/** Who speaks, in a line between the quoted words and their source; '' for nobody. */
export function speakingLine(words: Words, { speaking }: Pick<Hit, 'speaking'>): string {
  const [first] = speaking;
  if (first === undefined) return '';
  const { role: _, ...unadorned } = first;
  // Everybody, else the first of them, and at last without role and more than one relay.
  const lines = [speaking, [first], [{ ...unadorned, via: first.via.slice(0, 1) }]].map((all) =>
    speakingWords(words, all, name),
  );
  return lines.find((line) => line.length <= MAX_SPEAKING_CHARS) ?? lines.at(-1) ?? '';
}

/** The hit as markdown of at most `maxChars` UTF-16 code units, which must be at least {@link MIN_HIT_CHARS}. */
function hitText(words: Words, hit: Hit, maxChars: number): string {
  const speaking = speakingLine(words, hit);
  const whole = joinLines([
    blockQuote(hit.excerpt, Infinity),
    speaking,
    sources(words, hit, Infinity),
  ]);
  if (whole.length <= maxChars) return whole;
  const source = sources(words, hit, Math.floor((maxChars - speaking.length) * (1 - QUOTE_PART)));
  const below = joinLines([speaking, source]);
  return joinLines([blockQuote(hit.excerpt, maxChars - below.length - 1), below]);
}

const urlsOf = ({ excerpt, alsoIn: others }: Hit): (string | undefined)[] =>
  [excerpt, ...others.slice(0, MAX_ALSO_NAMED)].map(({ article }: Excerpt) =>
    linkable(article.url),
  );

/** What buttons under hits need to know. */
export interface HitButtons {
  /** The coverage that the hits were found in. */
  readonly revision: string;
  /** How many components the blocks of all hits may have together, their texts counted. */
  readonly components: number;
  /** Number of the first hit in its message, from 0 to 9; 0 unless given. */
  readonly slot?: number;
}

const link = (label: string, url: string | undefined): APIButtonComponent[] =>
  url === undefined ? [] : [linkButton(label, url)];

/** The article, what can be done with the words, then the other articles in the order of their lines. */
function buttonsOf(
  words: Words,
  hit: Hit,
  revision: string | undefined,
  slot: number,
): APIButtonComponent[] {
  const [own, ...others] = urlsOf(hit);
  const { article, span } = hit.excerpt;
  const act = (label: string, action: HitAction): APIButtonComponent[] =>
    revision === undefined
      ? []
      : [button(label, encodeHitState(hitState(hit.excerpt, action, revision), slot))];
  return [
    ...link(words.say('openButton'), own),
    ...(contextsOf(article, span).length === 0 ? [] : act(words.say('contextButton'), 'context')),
    ...act(words.say('citeButton'), 'cite'),
    ...act(words.say('compareButton'), 'compare'),
    ...others.flatMap((url, at) => link(words.say('openAlsoButton', { number: at + 1 }), url)),
  ];
}

/** As many of the buttons, in full rows, as make at most `maxComponents` with their rows. */
function rows(
  buttons: readonly APIButtonComponent[],
  maxComponents: number,
): APIComponentInContainer[] {
  const made: APIComponentInContainer[] = [];
  let left = maxComponents;
  for (let from = 0; from < buttons.length && left > 1; from += MAX_BUTTONS_IN_ROW) {
    const row = buttons.slice(from, from + Math.min(MAX_BUTTONS_IN_ROW, left - 1));
    made.push(...buttonRow(row));
    left -= row.length + 1;
  }
  return made;
}

/**
 * The hits as blocks whose texts take at most `maxChars` UTF-16 code units in all; 260 for each is
 * enough. Without `about` their only buttons are links.
 */
export function hitBlocks(
  words: Words,
  hits: readonly Hit[],
  maxChars: number,
  about?: HitButtons,
): APIComponentInContainer[][] {
  const needs = hits.map((hit) => hitText(words, hit, Infinity).length);
  const shares = shareOut(needs, maxChars);
  const components = about === undefined ? Infinity : Math.floor(about.components / hits.length);
  return hits.map((hit, index) => {
    const text = textDisplay(hitText(words, hit, shares[index] ?? 0));
    const buttons = buttonsOf(words, hit, about?.revision, (about?.slot ?? 0) + index);
    return [...text, ...rows(buttons, components - text.length)];
  });
}

/** Components that a message may need besides its texts and blocks: frame, pages, a button to share it and who did. */
const OTHER_COMPONENTS = 9;

/** What is left of a message's components for the blocks of `hits` beside `texts`, a line between two blocks. */
export const componentRoom = (texts: readonly unknown[], hits: number): number =>
  MAX_COMPONENTS - texts.length - OTHER_COMPONENTS - Math.max(0, hits - 1);
