/** `/check`, and the menu of a message: whether the quotations in a text are right. */
import { MAX_CHECKED, checkText } from '../src/answers/check-text.ts';
import { quotedParts } from '../src/answers/quoted-parts.ts';
import { type MenuInput, defineCommand } from '../src/command.ts';
import { readingOptions } from '../src/reading-options.ts';

const MAX_TEXT_CHARS = 1000;

/** The quotations of a message, as many as can be checked at once; its own words are not needed. */
function readMessage(message: string): MenuInput {
  const quoted = quotedParts(message).map((part) => `“${part}”`);
  if (quoted.length === 0) {
    return { input: { text: message.slice(0, MAX_TEXT_CHARS) }, leftOut: 0 };
  }
  const kept: string[] = [];
  for (const part of quoted) {
    const isRoom = [...kept, part].join('\n').length <= MAX_TEXT_CHARS;
    if (isRoom && kept.length < MAX_CHECKED) kept.push(part);
  }
  return { input: { text: kept.join('\n') }, leftOut: quoted.length - kept.length };
}

export default defineCommand({
  name: 'check',
  face: ({ check }) => check,
  menu: { name: ({ check }) => check.menu, read: readMessage },
  options: {
    text: {
      type: 'text',
      face: ({ check }) => check.options.text,
      required: true,
      maxLength: MAX_TEXT_CHARS,
    },
    ...readingOptions,
  },
  run: ({ text, outlet, from, to }, coverage) => checkText(text, { outlet, from, to }, coverage),
});
