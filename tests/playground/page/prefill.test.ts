/** Which command a link fills in. */
import { describe, expect, it } from 'vitest';

import { readPrefill } from '../../../src/playground/page/prefill.ts';

describe('readPrefill', () => {
  it.each([
    ['#/ask', { path: 'ask', options: {} }],
    [
      '#/ask?question=Who%3F+Me&hide=true',
      { path: 'ask', options: { question: 'Who? Me', hide: 'true' } },
    ],
    ['#/corpus/reload', { path: 'corpus reload', options: {} }],
    ['#/corpus%20reload', { path: 'corpus reload', options: {} }],
    ['', null],
    ['#top', null],
    ['#/', null],
    ['#/100%', null],
  ])('reads %s', (fragment, prefill) => {
    expect(readPrefill(fragment)).toStrictEqual(prefill);
  });
});
