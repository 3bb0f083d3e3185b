/** What is read of a message: its words, without Discord's markdown. */
import { describe, expect, it } from 'vitest';

import { messageText } from '../../src/discord/message-text.ts';

const NONE = { content: '', embedTexts: [], componentTexts: [] };

describe('messageText', () => {
  it.each([
    ['plain words', 'He said “so”.', 'He said “so”.'],
    [
      'emphasis, spoilers and code',
      '**He** said ||*so*|| `now` __and__ ~~then~~',
      'He said so now and then',
    ],
    ['escaped signs', String.raw`5 \* 3 \_x\_`, '5 * 3 _x_'],
    [
      'headings, items and subtext',
      '# News\n-# small\n- item\n1. first',
      'News\nsmall\nitem\nfirst',
    ],
    [
      'a block quote',
      'Look:\n> We heard\n> a crack\nReally?',
      'Look:\n“We heard a crack”\nReally?',
    ],
    ['a block quote to the end', 'Look:\n>>> We heard\na crack', 'Look:\n“We heard a crack”'],
    ['a block quote that has marks of its own', '> “We heard,” she said.', '“We heard,” she said.'],
    ['a name with an underscore', 'snake_case', 'snake_case'],
  ])('reads %s', (_name, content, text) => expect(messageText({ ...NONE, content })).toBe(text));

  it('reads components and embeds of a message without content', () => {
    expect(
      messageText({ content: ' ', componentTexts: ['### One', '> two'], embedTexts: ['Three'] }),
    ).toBe('One\n“two”\nThree');
    expect(messageText({ ...NONE, content: 'Own', embedTexts: ['Linked'] })).toBe('Own');
  });

  it('reads nothing in a message of pictures alone', () => {
    expect(messageText(NONE)).toBe('');
  });
});
