/** Discord markdown as the playground reads it: what is a format, and what a reader sees of it. */
import { describe, expect, it } from 'vitest';

import {
  type MarkdownNode,
  parseMarkdown,
  plainText,
} from '../../../src/playground/page/markdown.ts';

const text = (shown: string): MarkdownNode => ({ kind: 'text', text: shown });

describe('plainText', () => {
  it.each([
    ['nothing', '', ''],
    ['plain words', 'Putin met Khamenei.', 'Putin met Khamenei.'],
    ['bold', 'a **b** c', 'a b c'],
    ['italic with stars', '*a*', 'a'],
    ['italic with underscores', '_a_', 'a'],
    ['bold italic', '***a***', 'a'],
    ['underline', '__a__', 'a'],
    ['strike', '~~a~~', 'a'],
    ['a spoiler', '||a||', 'a'],
    ['inline code', '`a *b*`', 'a *b*'],
    ['a code block', '```js\nlet a;\n```\nb', 'let a;\nb'],
    ['formats across lines', '**a\nb**', 'a\nb'],
    ['a number that starts bold words', '**1. a**\nb', '1. a\nb'],
    ['a quote of one line', '> a\nb', 'a\nb'],
    ['a quote of two lines', '> a\n> b\nc', 'a\nb\nc'],
    ['a quote of all that follows', '>>> a\nb', 'a\nb'],
    ['a quote after text', 'a\n> b', 'a\nb'],
    ['a heading', '# a\nb', 'a\nb'],
    ['a heading of level 3', '### a', 'a'],
    ['a heading after spaces', '  # a', 'a'],
    ['a heading that begins on the next line', '#\na', 'a'],
    ['a heading in a quote', '> # a', 'a'],
    ['small print', '-# a', 'a'],
    ['a list with hyphens', '- a\n- b', 'a\nb'],
    ['a list with stars', '* a\n* b', 'a\nb'],
    ['a numbered list', '1. a\n2. b', 'a\nb'],
    ['a year at the start of a line', 'a\n1979. b', 'a\nb'],
    ['a nested list', '- a\n  - b\n- c', 'a\nb\nc'],
    ['a list in a quote', '> - a\n> - b', 'a\nb'],
    ['a masked link', '[a](https://example.org/b)', 'a'],
    ['a masked link in angle brackets', '[a](<https://example.org>)', 'a'],
    ['an address in angle brackets', '<https://example.org/a>', 'https://example.org/a'],
    ['a mail address', '<a@example.org>', 'a@example.org'],
    ['a telephone number', '<+1 234 5678>', '+1 234 5678'],
    ['a user', '<@1> <@!22>', '@user @user'],
    ['a role', '<@&1>', '@role'],
    ['a channel', '<#1>', '#channel'],
    ['a command', '</corpus reload:1>', '/corpus reload'],
    ['a time', '<t:0:R>', '1970-01-01T00:00:00.000Z'],
    ['a custom emoji', '<:a:1> <a:b:2>', '\u{FFFC} \u{FFFC}'],
    ['an emoji by its short name', ':smile:', '\u{FFFC}'],
  ])('shows %s without markup', (_, markdown, shown) => {
    expect(plainText(markdown)).toBe(shown);
  });

  it.each([
    ['a hyphen in a line', 'a - b'],
    ['a hyphen without a space', '-a'],
    ['a number in a line', 'a 1. b'],
    ['a decimal number', '1.5 a'],
    ['four number signs', '#### a'],
    ['a number sign without a space', '#a'],
    ['a greater-than sign without a space', '>a'],
    ['a greater-than sign in a line', 'a > b'],
    ['snake case', 'a_b_c'],
    ['a lone star', '2 * 3'],
    ['stars between spaces', 'a * b * c'],
    ['unclosed bold', '**a'],
    ['brackets', '[a] (b)'],
    ['a label with an address in it', '[https://a.org](https://a.org)'],
    ['a target that is no address', '[a](b)'],
    ['a time of day', '10:30:45'],
    ['a time that is no date', '<t:99999999999999999>'],
    ['the shrug', '¯\\_(ツ)_/¯'],
    ['typographic quotation marks', '“a” — ‘b’'],
    ['a bare address', 'https://example.org/a_b_c'],
    ['a backslash before a letter', 'a\\b'],
    ['empty lines', 'a\n\n\nb'],
    ['everyone', '@everyone'],
  ])('leaves %s as it is', (_, markdown) => {
    expect(plainText(markdown)).toBe(markdown);
  });

  it.each(Array.from('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'))(
    'shows %s after a backslash',
    (sign) => {
      expect(plainText(`\\${sign}`)).toBe(sign);
    },
  );

  it.each([
    ['\\# a', '# a'],
    ['\\- a', '- a'],
    ['1\\. a', '1. a'],
    ['\\> a', '> a'],
    ['\\<@1>', '<@1>'],
    ['\\</a:1>', '</a:1>'],
    ['\\[a](https://example.org)', '[a](https://example.org)'],
    ['\\*\\*a\\*\\*', '**a**'],
    ['\\`a\\`', '`a`'],
    ['\\:smile:', ':smile:'],
    ['https\\://example.org', 'https://example.org'],
  ])('takes %s as %s', (markdown, shown) => {
    expect(plainText(markdown)).toBe(shown);
  });

  it('shows backslashes inside a masked link as they stand', () => {
    expect(plainText('[a\\*b](https://example.org)')).toBe('a\\*b');
  });
});

describe('parseMarkdown', () => {
  it('joins neighbouring text', () => {
    expect(parseMarkdown('a, b; \\* c')).toStrictEqual([text('a, b; * c')]);
  });

  it('nests formats', () => {
    expect(parseMarkdown('**a *b***')).toStrictEqual([
      { kind: 'strong', children: [text('a '), { kind: 'em', children: [text('b')] }] },
    ]);
  });

  it('does not nest quotes', () => {
    expect(parseMarkdown('> a\n> > b')).toStrictEqual([
      { kind: 'quote', children: [text('a\n> b')] },
    ]);
  });

  it('keeps the first number of a list', () => {
    expect(parseMarkdown('7. a\n8. b')).toStrictEqual([
      { kind: 'list', start: 7, items: [[text('a')], [text('b')]] },
    ]);
  });

  it('keeps the line break after a block inside it', () => {
    expect(parseMarkdown('> a\n\nb')).toStrictEqual([
      { kind: 'quote', children: [text('a\n')] },
      text('\nb'),
    ]);
  });

  it('takes headings in list items as text', () => {
    expect(parseMarkdown('- # a')).toStrictEqual([
      { kind: 'list', start: null, items: [[text('# a')]] },
    ]);
  });

  it('gives links their whole target', () => {
    expect(parseMarkdown('https://example.org/a_(b)) <https://example.org/?c=d>')).toStrictEqual([
      {
        kind: 'link',
        target: 'https://example.org/a_(b)',
        children: [text('https://example.org/a_(b)')],
      },
      text(') '),
      {
        kind: 'link',
        target: 'https://example.org/?c=d',
        children: [text('https://example.org/?c=d')],
      },
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,a', 'file:///etc/passwd'])(
    'makes no link of %s',
    (target) => {
      expect(parseMarkdown(`[a](${target})`)).toStrictEqual([text(`[a](${target})`)]);
    },
  );

  it('takes mentions of everyone as mentions', () => {
    expect(parseMarkdown('@everyone @here')).toStrictEqual([
      { kind: 'mention', label: '@everyone' },
      text(' '),
      { kind: 'mention', label: '@here' },
    ]);
  });

  it('names the language of a code block', () => {
    expect(parseMarkdown('```json\n{}\n```')).toStrictEqual([
      { kind: 'codeBlock', language: 'json', text: '{}' },
    ]);
  });

  it('reads a message of the greatest length that only begins formats', () => {
    const unclosed = '**a [b ~~'.repeat(444);
    expect(plainText(unclosed).startsWith('a [b ~~')).toBe(true);
  });
});
