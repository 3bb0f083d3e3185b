/** How an answer reads in a language that runs from right to left. */
import { describe, expect, it } from 'vitest';

import { renderAnswer } from '../../src/discord/render.ts';
import { wordsFor } from '../../src/wording/languages.ts';
import { ASKED, article, excerpt, found, hit } from './support/articles.ts';
import { refusals, textsOf } from './support/message.ts';

describe('an answer in Persian', () => {
  it('keeps the pieces of a line apart, and quoted words as they are', () => {
    const words = wordsFor(undefined, 'fa');
    const quoted = article('a', 'The bridge is open.', { title: 'Bridge', outlet: 'پل نیوز' });
    const message = renderAnswer(found([hit(excerpt(quoted))]), {
      asked: ASKED,
      page: 1,
      commands: [],
      words,
    });
    expect(refusals(message)).toEqual([]);
    expect(textsOf(message)).toEqual([
      '### ۱ بخش در ۱ مقاله',
      '-# پرسش: Who said it?',
      '> The bridge is open.\n-# **\u2068Bridge\u2069** · \u2068پل نیوز\u2069 · \u2068محل ذکر نشده\u2069 · \u2068تاریخ ذکر نشده\u2069 · \u2068پاراگراف ۱\u2069',
    ]);
  });
});
