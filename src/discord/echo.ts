/**
 * The lines of a message that repeat what was asked: people read them, and buttons read them back.
 */
import { type APITextDisplayComponent, ComponentType } from 'discord.js';

import type { Words } from '../wording/words.ts';
import { type Asked, type AskedText, type Declared, ownTexts } from './asked.ts';
import { unescapeMarkdown } from './escape.ts';
import { shareOut } from './fit.ts';
import { inlineText, withoutIsolates } from './inline-text.ts';

/**
 * Id of the component that repeats the option at place 0; far above the ids that Discord gives out.
 */
const FIRST_ID = 1_000_000;

/**
 * What all lines of one message may take, in UTF-16 code units: about half of what a message has.
 */
const MAX_ECHO_CHARS = 2400;

/** Around a text: small type, the option's name, isolates. */
const FRAME = '-# : ';
const ISOLATES = 2;

/** An option's name, in any language. */
const MAX_LABEL_CHARS = 32;

const LINE = /^-# [^:]+: (?<text>.+)$/su;

/** What reading a line back needs to know of a component; a message of Discord's has more. */
export interface SeenComponent {
  readonly id?: number | undefined;
  readonly content?: string | undefined;
}

/**
 * Whether whatever is typed for the command's options can be repeated whole; escaping doubles it at
 * most.
 */
export function fitsEcho(command: Declared): boolean {
  const lengths = ownTexts(command).map(
    ({ maxLength }) => FRAME.length + MAX_LABEL_CHARS + ISOLATES + 2 * maxLength,
  );
  return lengths.reduce((sum, length) => sum + length, 0) <= MAX_ECHO_CHARS;
}

const line = (label: string, text: string, maxChars: number): string =>
  `-# ${label}: ${inlineText(text, maxChars)}`;

/**
 * `Question: …` in small type, a component for each text; each can be read back when {@link
 * fitsEcho}.
 */
export function echo(
  words: Words,
  { command, texts }: Pick<Asked, 'command' | 'texts'>,
): APITextDisplayComponent[] {
  const needs = texts.map(({ text }) => inlineText(text, Infinity).length);
  const labels = texts.map(({ option }) => words.label(command, option));
  const frames = labels.map((label) => FRAME.length + label.length);
  const rooms = shareOut(needs, MAX_ECHO_CHARS - frames.reduce((sum, chars) => sum + chars, 0));
  return texts.map((asked, index) => ({
    type: ComponentType.TextDisplay,
    id: FIRST_ID + asked.place,
    content: line(labels[index] ?? '', asked.text, rooms[index] ?? 0),
  }));
}

/** The texts that {@link echo} put into these components for the command's options. */
export const textsIn = (command: Declared, components: readonly SeenComponent[]): AskedText[] =>
  ownTexts(command).flatMap(({ option, place }) => {
    const content = components.find(({ id }) => id === FIRST_ID + place)?.content ?? '';
    const text = LINE.exec(content)?.groups?.['text'];
    return text === undefined
      ? []
      : [{ option, place, text: unescapeMarkdown(withoutIsolates(text)) }];
  });
