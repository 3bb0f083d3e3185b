/** What a link fills in, and the link of an example. */
import { describe, expect, it } from 'vitest';

import { prefillLink, readPrefill } from '../../../src/playground/page/prefill.ts';

describe('readPrefill', () => {
  it.each([
    ['#/ask', { kind: 'command', path: 'ask', options: {} }],
    [
      '#/ask?question=Who%3F+Me&hide=true',
      { kind: 'command', path: 'ask', options: { question: 'Who? Me', hide: 'true' } },
    ],
    ['#/corpus/reload', { kind: 'command', path: 'corpus reload', options: {} }],
    ['#/corpus%20reload', { kind: 'command', path: 'corpus reload', options: {} }],
    ['#ask=Who%3F+Me=I', { kind: 'first-option', path: 'ask', text: 'Who? Me=I' }],
    ['#corpus/withdraw=a', { kind: 'first-option', path: 'corpus withdraw', text: 'a' }],
    ['#say=%E2%80%9CSo%E2%80%9D', { kind: 'message', text: '“So”' }],
    ['', null],
    ['#top', null],
    ['#=x', null],
    ['#/', null],
    ['#/100%', null],
    ['#ask=100%', null],
  ])('reads %s', (fragment, prefill) => {
    expect(readPrefill(fragment)).toStrictEqual(prefill);
  });
});

describe('prefillLink', () => {
  it.each([
    // A link gives every value as text.
    [
      { command: 'corpus withdraw', options: { article: 'a b', hide: true, most: 3 } },
      { article: 'a b', hide: 'true', most: '3' },
    ],
    [
      { command: 'ask', options: { question: '100 % “sûr” & #1?' } },
      { question: '100 % “sûr” & #1?' },
    ],
    [{ command: 'coverage', options: {} }, {}],
  ])('is read as the example that it was made of: %j', (example, options) => {
    expect(readPrefill(prefillLink(example))).toStrictEqual({
      kind: 'command',
      path: example.command,
      options,
    });
  });

  it('fills in a message', () => {
    const say = '“100 %,” he said & left.';
    expect(readPrefill(prefillLink({ say }))).toStrictEqual({ kind: 'message', text: say });
  });
});
