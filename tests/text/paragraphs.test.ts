/** Paragraphs, in texts with one a line and in wrapped ones. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { paragraphs } from '../../src/text/paragraphs.ts';
import { sentences } from '../../src/text/sentences.ts';
import { slice } from '../../src/text/span.ts';
import { words } from '../../src/text/words.ts';
import { anyText } from '../support/arbitraries.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { areApartWithin, contains } from '../support/span-laws.ts';

const found = (text: string): string[] => paragraphs(text).map((span) => slice(text, span));

const LONG =
  'Russian President Vladimir Putin arrived in Tehran for the first time in nearly a decade on Monday, bearing gifts: a rare copy of the Koran.';

const WRAPPED = [
  'Russian President Vladimir Putin arrived in Tehran',
  'for the first time in nearly a decade on Monday,',
  'bearing gifts: a rare copy of the Koran.',
];

describe('paragraphs', () => {
  it.each<[why: string, text: string, found: string[]]>([
    ['nothing', '', []],
    ['white space', ' \r\n\t\n\uFEFF', []],
    ['one line', 'One.', ['One.']],
    ['one paragraph a line', `${LONG}\n${LONG}`, [LONG, LONG]],
    ['blank lines', `${LONG}\n\n \t\n\n${LONG}\n`, [LONG, LONG]],
    ['CR LF', `${LONG}\r\n${LONG}\r\n\r\n${LONG}`, [LONG, LONG, LONG]],
    ['CR', `${LONG}\r${LONG}`, [LONG, LONG]],
    ['a byte order mark', `\uFEFF${LONG}`, [LONG]],
    ['indented lines', `\t${LONG}  \n   ${LONG}`, [LONG, LONG]],
    ['a headline over a long paragraph', `Putin in Tehran\n${LONG}`, ['Putin in Tehran', LONG]],
    ['wrapped lines', WRAPPED.join('\n'), [WRAPPED.join('\n')]],
    ['wrapped with CR LF', WRAPPED.join('\r\n'), [WRAPPED.join('\r\n')]],
    ['wrapped and parted by blank lines', `Putin in Tehran\n\n${WRAPPED.join('\n')}\n\n${WRAPPED.join('\n')}`, ['Putin in Tehran', WRAPPED.join('\n'), WRAPPED.join('\n')]],
    ['headline, byline and a short body leave room at their ends', 'Putin in Tehran\nBy Ann Smith\nHe arrived on Monday, an official said.', ['Putin in Tehran', 'By Ann Smith', 'He arrived on Monday, an official said.']],
    ['short lines that are sentences', 'He came on the Monday.\nHe saw the old Koran.\nHe left on Tuesday.', ['He came on the Monday.', 'He saw the old Koran.', 'He left on Tuesday.']],
    ['one long line: the short ones are not wrapped', `${WRAPPED.join('\n')}\n${LONG}`, [...WRAPPED, LONG]],
  ])('%s', (_why, text, expected) => expect(found(text)).toEqual(expected)); // prettier-ignore

  it('gives spans in order, without overlap, that hold all characters but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = paragraphs(text);
        expect(areApartWithin(spans, 0, text.length)).toBe(true);
        expect(found(text).join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        expect(found(text)).toEqual(found(text).map((paragraph) => paragraph.trim()));
      }),
    );
  });

  it('has every word of a text in one sentence of one paragraph', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = paragraphs(text).flatMap(({ start, end }) => sentences(text, start, end));
        expect(areApartWithin(spans, 0, text.length)).toBe(true);
        for (const { span } of words(text)) {
          expect(spans.filter((sentence) => contains(sentence, span))).toHaveLength(1);
        }
      }),
    );
  });

  it.each(HOSTILE_TEXTS)('loses nothing of %s', (_what, text) => {
    expect(areApartWithin(paragraphs(text), 0, text.length)).toBe(true);
    expect(found(text).join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
  });
});
