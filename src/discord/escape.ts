/**
 * Which characters Discord would read as markdown, and how a text is written so that it is shown as
 * it stands. Escapes no more than that: notifications on a phone show the backslashes.
 */

/** Looks back from a character to the start of its line, over what Discord skips or strips. */
const AT_LINE_START = String.raw`(?<=(?:^|[\n\r\v\f\u0085\u2028\u2029])[\s\p{Cc}\p{Cf}]*)`;
const AFTER_ITEM_NUMBER = AT_LINE_START.replace(/\)$/u, String.raw`\d+)`);

/** Every character that can start a piece of Discord's markdown, an alternative for each form. */
const MARKDOWN = new RegExp(
  [
    // Emphasis, code, the backslash itself; mentions, times, emojis and links in angle brackets.
    String.raw`[\\*_\x60<]`,
    // Strike-through and spoilers take two of their kind.
    String.raw`~(?=~)|(?<=~)~|\|(?=\|)|(?<=\|)\|`,
    // A masked link's address; a backslash before the closing bracket would not break the link.
    String.raw`(?<=\])\(`,
    String.raw`@(?=everyone|here)`,
    // Addresses, and emojis by name.
    String.raw`:(?=\/\/|[^\s:]+:)`,
    // Block quotes, headings, list items and subtext (-#).
    String.raw`(?=[>#+\-])${AT_LINE_START}(?:>|#(?=#*\s)|[+\-](?=[\s#]))`,
    // Numbered items: before the point, because a backslash before a digit would be shown.
    String.raw`(?=[.\)]\s)${AFTER_ITEM_NUMBER}[.\)]`,
  ].join('|'),
  'gu',
);

/** `text` written so that Discord shows exactly `text`, whatever it contains; '' for ''. */
export const escapeMarkdown = (text: string): string => text.replace(MARKDOWN, String.raw`\$&`);

/** The text that {@link escapeMarkdown} was given, exactly. */
export const unescapeMarkdown = (escaped: string): string =>
  escaped.replace(/\\([!-/:-@[-`{-~])/gu, '$1');
