/** That escaped text is shown as it stands, and can be read back. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { escapeMarkdown, unescapeMarkdown } from '../../src/discord/escape.ts';
import { parseMarkdown } from '../../src/playground/page/markdown.ts';
import { hostileText } from './support/arbitraries.ts';
import { asParsed, shownText } from './support/shown-text.ts';

const FORMS: readonly (readonly [name: string, text: string, escaped: string])[] = [
  ['emphasis', 'a *b* _c_ **d** __e__', String.raw`a \*b\* \_c\_ \*\*d\*\* \_\_e\_\_`],
  ['strike-through', '~~gone~~', String.raw`\~\~gone\~\~`],
  ['one tilde, which means nothing', '~ 50', '~ 50'],
  ['a spoiler', '||secret||', String.raw`\|\|secret\|\|`],
  ['one bar, which means nothing', 'Reuters | World', 'Reuters | World'],
  ['code', '`x` ```y```', '\\`x\\` \\`\\`\\`y\\`\\`\\`'],
  ['a backslash', String.raw`C:\new \* \\`, String.raw`C:\\new \\\* \\\\`],
  ['a shrug', '¯\\_(ツ)_/¯', String.raw`¯\\\_(ツ)\_/¯`],
  ['a masked link', '[here](https://a.b)', String.raw`[here]\(https\://a.b)`],
  ['brackets, which mean nothing alone', '[Putin] said', '[Putin] said'],
  ['a user', '<@123456789012345678>', String.raw`\<@123456789012345678>`],
  ['a role', '<@&123456789012345678>', String.raw`\<@&123456789012345678>`],
  ['a channel', '<#123456789012345678>', String.raw`\<#123456789012345678>`],
  ['a command', '</ask:123456789012345678>', String.raw`\</ask:123456789012345678>`],
  ['a time', '<t:1448236800:R>', String.raw`\<t\:1448236800:R>`],
  ['an emoji', '<:ok:123456789012345678>', String.raw`\<\:ok:123456789012345678>`],
  ['an emoji by name', 'yes :smile:', String.raw`yes \:smile:`],
  ['a colon, which means nothing alone', 'He said: no', 'He said: no'],
  ['everyone', '@everyone and @here', String.raw`\@everyone and \@here`],
  ['an address of a person', 'write to a@b.org', 'write to a@b.org'],
  ['a bare address', 'https://a.b/c_d', String.raw`https\://a.b/c\_d`],
  ['an address in angle brackets', '<https://a.b>', String.raw`\<https\://a.b>`],
  [
    'a heading',
    '# One\n## Two\n ### Three',
    String.raw`\# One` + '\n' + String.raw`\## Two` + '\n ' + String.raw`\### Three`,
  ],
  ['a hashtag, which is no heading', '#plots', '#plots'],
  ['subtext', '-# small', String.raw`\-# small`],
  ['list items', '- a\n+ b\n* c', '\\- a\n\\+ b\n\\* c'],
  ['a dash within a line', 'a - b', 'a - b'],
  ['numbered items', '1. a\n  23) b', '1\\. a\n  23\\) b'],
  ['a number within a line', 'in 2007. It', 'in 2007. It'],
  ['a quote', '> a\n>>> b', '\\> a\n\\>>> b'],
  ['a sign within a line', '3 > 2', '3 > 2'],
];

describe('escapeMarkdown', () => {
  it.each(FORMS)('writes %s so that it is shown', (_name, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
    expect(unescapeMarkdown(escaped)).toBe(text);
    expect(shownText(escaped)).toEqual({ text: asParsed(text), formatting: [] });
  });

  it('leaves plain news text as it is', () => {
    const text = '“The Americans have a long-term plot …,” he said (23 Nov. 2015); $5 & 10% – why?';
    expect(escapeMarkdown(text)).toBe(text);
  });

  it('can be undone, whatever the text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('is shown as the text itself, whatever the text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const escaped = escapeMarkdown(text);
        expect(shownText(escaped)).toEqual({ text: asParsed(text), formatting: [] });
        // A second reading, which knows lists and links in angle brackets too.
        const nodes = parseMarkdown(escaped);
        expect(nodes).toEqual(text === '' ? [] : [{ kind: 'text', text: asParsed(text) }]);
      }),
      { numRuns: 500 },
    );
  });
});
