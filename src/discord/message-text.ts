/** What a message of Discord's says, as plain text. */
import { unescapeMarkdown } from './escape.ts';

/** What reading a message's text needs to know of it; a message of Discord's has more. */
export interface ReadableMessage {
  readonly content: string;
  /** Titles and descriptions of embeds, in order. */
  readonly embedTexts: readonly string[];
  /** Texts of the components, in order. */
  readonly componentTexts: readonly string[];
}

/** A line, or a run of lines, that is shown as a quotation. */
const BLOCK_QUOTE = /^>>> (?<rest>[\s\S]+)|^(?<lines>> .*(?:\n> .*)*)/gmu;

/** Signs of emphasis, spoilers and code, and what makes a line a heading, an item or small. */
const SIGNS = /(?<!\\)(?:\*{1,3}|__|~~|\|\||`{1,3})|^(?:#{1,3}|-#|[-*]|\d+\.) /gmu;

const HAS_MARKS = /["“”«»„]/u;

/** Block quotes as quotations: between quotation marks, unless they have marks of their own. */
const markBlockQuotes = (markdown: string): string =>
  markdown.replace(BLOCK_QUOTE, (whole: string) => {
    const quoted = whole.replace(/^>(?:>>)? /gmu, '');
    return HAS_MARKS.test(quoted) ? quoted : `“${quoted.replaceAll('\n', ' ').trim()}”`;
  });

const plainText = (markdown: string): string =>
  unescapeMarkdown(markBlockQuotes(markdown).replace(SIGNS, ''));

/**
 * The message's text without its markdown, block quotes between quotation marks: its own words,
 * else those of its components and embeds; '' for a message of pictures alone.
 */
export function messageText({ content, embedTexts, componentTexts }: ReadableMessage): string {
  const texts = content.trim() === '' ? [...componentTexts, ...embedTexts] : [content];
  return texts
    .map(plainText)
    .filter((text) => text.trim() !== '')
    .join('\n');
}
