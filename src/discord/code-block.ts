/** How a text that is to be copied stands in a message: as code, or as a file when it does not fit. */
import { type APIComponentInContainer, ComponentType } from 'discord.js';

import { type MessageFile, textDisplay } from './components.ts';

/** Nothing can escape it inside code. */
const FENCE = '```';

/** A text to be copied. */
export interface Copyable {
  readonly text: string;
  /** What its file would be called. */
  readonly fileName: string;
  /** Discord's name of the language that it is written in. */
  readonly language?: string;
}

/** What shows a text, and the files that go with it. */
export interface Shown {
  readonly components: readonly APIComponentInContainer[];
  readonly files: readonly MessageFile[];
}

/**
 * The text below its `title`, letter by letter: as code when both fit in `maxChars` UTF-16 code units.
 */
export function copyable(
  title: string,
  { text, fileName, language = '' }: Copyable,
  maxChars: number,
): Shown {
  const code = `${title}\n${FENCE}${language}\n${text}\n${FENCE}`;
  if (code.length <= maxChars && !text.includes('`')) {
    return { components: textDisplay(code), files: [] };
  }
  const file = { name: fileName, attachment: Buffer.from(text, 'utf8') };
  const shown = { type: ComponentType.File, file: { url: `attachment://${fileName}` } } as const;
  return { components: [...textDisplay(title), shown], files: [file] };
}

/** `name` as a file's name that every system takes: letters, digits and hyphens of ASCII. */
export const fileNameOf = (name: string, ending: string): string =>
  `${
    name
      .normalize('NFKD')
      .replaceAll(/[^A-Za-z0-9]+/gu, '-')
      .replaceAll(/^-+|-+$/gu, '') || 'article'
  }.${ending}`;
