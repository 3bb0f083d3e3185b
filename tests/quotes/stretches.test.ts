/** Quoted stretches: every sort of mark, left open, unpaired, nested. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { quotedStretches } from '../../src/quotes/stretches.ts';
import { paragraphs } from '../../src/text/paragraphs.ts';
import { slice } from '../../src/text/span.ts';

const stretchesOf = (text: string): string[] =>
  quotedStretches(text, paragraphs(text)).map(({ span }) => slice(text, span));

describe('quotedStretches', () => {
  it.each([
    ['curly', 'He said “yes, of course” and left.', ['“yes, of course”']],
    ['straight', 'He said "yes, of course" and left.', ['"yes, of course"']],
    ['doubled', "He said ``yes'' and ''no'' and left.", ["``yes''", "''no''"]],
    ['wrong-way', 'He said ”yes, of course“ and left.', ['”yes, of course“']],
    ['low and angle', 'Er sagte „ja“ und «oui» sagte sie.', ['„ja“', '«oui»']],
    [
      'nested, as one',
      'She said, “He told me ‘no’ and “never” again.”',
      ['“He told me ‘no’ and “never” again.”'],
    ],
    ['inches, as none', 'He is 6\' 2" tall and 12" wide.', []],
    ['no mark', 'Nothing is quoted here.', []],
  ])('finds %s marks', (_, text, expected) => {
    expect(stretchesOf(text)).toEqual(expected);
  });

  it('goes on over paragraphs that open anew and close once', () => {
    const text = '“The first part of it.\n\n“The second part of it.”\n\nThe end of it all is near.';
    expect(quotedStretches(text, paragraphs(text)).map(({ open }) => open)).toEqual([true, false]);
    expect(stretchesOf(text)).toEqual(['“The first part of it.', '“The second part of it.”']);
  });

  it('closes what a paragraph left open at a lone closing mark', () => {
    const text =
      '“The first part of it.\n\nThe second part of it,” he said.\n\nThe end of it all is near.';
    expect(stretchesOf(text)).toEqual(['“The first part of it.', 'The second part of it,”']);
  });

  it('never lets a lone mark swallow more than its paragraph', () => {
    const text = 'He said “it is so and went.\n\nThe next paragraph is his no more.';
    expect(stretchesOf(text)).toEqual(['“it is so and went.']);
  });

  it('lies in one paragraph, in order, without overlap, for any text', () => {
    const marks = fc.constantFrom('“', '”', '"', "''", '``', '«', '»', ' ', 'a', '.', ',', '\n\n');
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const places = paragraphs(text);
        let last = 0;
        for (const { span } of quotedStretches(text, places)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(places.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(
            true,
          );
          last = span.end;
        }
      }),
    );
  });
});
