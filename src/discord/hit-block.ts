/**
 * How one hit stands in a message: its words, where they stand, who else carries them, and the way
 * there.
 */
import type { APIComponentInContainer } from 'discord.js';

import type { Hit } from '../answers/answer.ts';
import type { Excerpt } from '../answers/excerpt.ts';
import { BUTTON, alsoIn, alsoReworded, moreSources, speakingWords } from '../wording.ts';
import { blockQuote } from './block-quote.ts';
import { buttonRow, linkButton, linkable, textDisplay } from './components.ts';
import { fitItems, shareOut } from './fit.ts';
import { inlineText } from './inline-text.ts';
import { MAX_BUTTONS_IN_ROW } from './limits.ts';
import { joinLines } from './notes.ts';
import { MIN_SOURCE_CHARS, sourceLine } from './source-line.ts';

/** The longest source line, in UTF-16 code units; most need a third of it. */
const MAX_SOURCE_CHARS = 400;

/**
 * Other articles that are named; the rest is counted. Each may have a button beside the first
 * one's.
 */
const MAX_ALSO_NAMED = MAX_BUTTONS_IN_ROW - 1;

/** The part of a block's room that its quoted words always have. */
const QUOTE_PART = 0.5;

/** What a hit needs at least, in UTF-16 code units. */
export const MIN_HIT_CHARS = 280;

/** Discord's small grey text: the words stand out, their sources stand back. */
const small = (line: string): string => `-# ${line}`;

/** Lines about the articles that carry the words: the one quoted first, then the others. */
function sources({ excerpt, alsoIn: others }: Hit, maxChars: number): string {
  const perLine = Math.floor(
    Math.min(MAX_SOURCE_CHARS, Math.max(MIN_SOURCE_CHARS, maxChars / 2 - small('').length)),
  );
  const own = small(sourceLine(excerpt, perLine));
  const named = others.slice(0, MAX_ALSO_NAMED).map((other) => {
    const line = sourceLine(other, perLine);
    return small(other.text === excerpt.text ? alsoIn(line) : alsoReworded(line));
  });
  const left = others.length - named.length;
  const rest = left === 0 ? [] : [small(moreSources(left))];
  const also = fitItems(
    [...named, ...rest],
    '\n',
    (dropped) => small(moreSources(left === 0 ? dropped : dropped - 1 + left)),
    maxChars - own.length - 1,
  );
  return joinLines([own, also]);
}

/** Room for everybody who speaks in one excerpt, and for one name, in UTF-16 code units. */
const MAX_SPEAKING_CHARS = 120;
const MAX_SPEAKER_CHARS = 45;

const name = (text: string): string => inlineText(text, MAX_SPEAKER_CHARS);

/** Who speaks, in a line between the quoted words and their source; '' for nobody. */
export function speakingLine({ speaking }: Pick<Hit, 'speaking'>): string {
  const [first] = speaking;
  if (first === undefined) return '';
  const { role: _, ...unadorned } = first;
  // Everybody, else the first of them, and at last without role and more than one relay.
  const lines = [speaking, [first], [{ ...unadorned, via: first.via.slice(0, 1) }]].map((all) =>
    speakingWords(all, name),
  );
  return lines.find((line) => line.length <= MAX_SPEAKING_CHARS) ?? lines.at(-1) ?? '';
}

/** The hit as markdown of at most `maxChars` UTF-16 code units, which must be at least {@link MIN_HIT_CHARS}. */
function hitText(hit: Hit, maxChars: number): string {
  const speaking = speakingLine(hit);
  const whole = joinLines([blockQuote(hit.excerpt, Infinity), speaking, sources(hit, Infinity)]);
  if (whole.length <= maxChars) return whole;
  const source = sources(hit, Math.floor((maxChars - speaking.length) * (1 - QUOTE_PART)));
  const below = joinLines([speaking, source]);
  return joinLines([blockQuote(hit.excerpt, maxChars - below.length - 1), below]);
}

const urlsOf = ({ excerpt, alsoIn: others }: Hit): (string | undefined)[] =>
  [excerpt, ...others.slice(0, MAX_ALSO_NAMED)].map(({ article }: Excerpt) =>
    linkable(article.url),
  );

/** Buttons to the articles that have an address, in the order of their lines. */
const links = (hit: Hit): APIComponentInContainer[] =>
  buttonRow(
    urlsOf(hit).flatMap((url, index) =>
      url === undefined
        ? []
        : [linkButton(index === 0 ? BUTTON.open : BUTTON.openAlso(index), url)],
    ),
  );

/**
 * The hits as blocks whose texts take at most `maxChars` UTF-16 code units in all; 260 for each is
 * enough.
 */
export function hitBlocks(hits: readonly Hit[], maxChars: number): APIComponentInContainer[][] {
  const needs = hits.map((hit) => hitText(hit, Infinity).length);
  const rooms = shareOut(needs, maxChars);
  return hits.map((hit, index) => [...textDisplay(hitText(hit, rooms[index] ?? 0)), ...links(hit)]);
}
