/** Words, their places and the forms they are compared by. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { slice } from '../../src/text/span.ts';
import { words } from '../../src/text/words.ts';
import { anyText } from '../support/arbitraries.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { areApartWithin } from '../support/span-laws.ts';

const written = (text: string): string[] => words(text).map(({ span }) => slice(text, span));
const forms = (text: string): string[] => words(text).map(({ form }) => form);

describe('words', () => {
  it.each<[why: string, text: string, written: string[], forms: string[]]>([
    ['no letters or digits', '– … “”', [], []],
    ['case', 'Tehran TEHRAN', ['Tehran', 'TEHRAN'], ['tehran', 'tehran']],
    ['a possessive', "Iran’s Putin's", ['Iran’s', "Putin's"], ['iran', 'putin']],
    ['a plural possessive ends before its apostrophe', 'leaders’', ['leaders'], ['leaders']],
    ['an apostrophe inside a name', 'Khamene’i O`Brien', ['Khamene’i', 'O`Brien'], ['khamenei', 'obrien']],
    ['single quotation marks are not letters', "American 'plots'", ['American', 'plots'], ['american', 'plots']],
    ['an acronym with dots', 'the U.S. and US', ['the', 'U.S.', 'and', 'US'], ['the', 'us', 'and', 'us']],
    ['an acronym with a letter after its last dot', 'U.S.A for', ['U.S.A', 'for'], ['usa', 'for']],
    ['initials glued to a name are no acronym', 'J.K.Rowling', ['J', 'K', 'Rowling'], ['j', 'k', 'rowling']],
    ['a hyphen parts words', 'S-300 long-term', ['S', '300', 'long', 'term'], ['s', '300', 'long', 'term']],
    ['thousands', '1,000 1,234,567.50', ['1,000', '1,234,567.50'], ['1000', '1234567.50']],
    ['a decimal comma stays', '3,5 0,25', ['3,5', '0,25'], ['3,5', '0,25']],
    ['a decimal point, then the stop of the sentence', 'by 3.5.', ['by', '3.5'], ['by', '3.5']],
    ['a unit glued to a figure', '$1.25m 25m', ['1.25', 'm', '25m'], ['1.25', 'm', '25m']],
    ['accents', 'naïve Ḥasan', ['naïve', 'Ḥasan'], ['naive', 'hasan']],
    ['a decomposed accent stays with its letter', 'Rene\u0301 said', ['Rene\u0301', 'said'], ['rene', 'said']],
    ['glued sentences', 'Iran.Iran’s', ['Iran', 'Iran’s'], ['iran', 'iran']],
    ['Persian with a joiner inside', 'می\u200Cگوید', ['می\u200Cگوید'], ['میگوید']],
    ['Arabic keyboard letters for Persian ones', 'ايران ايراني', ['ايران', 'ايراني'], ['ایران', 'ایرانی']],
    ['Cyrillic', 'Путин, ПУТИН', ['Путин', 'ПУТИН'], ['путин', 'путин']],
    ['Chinese from the dictionary', '俄罗斯总统', ['俄罗斯', '总统'], ['俄罗斯', '总统']],
    ['vowel signs of Hindi are letters', 'हिन्दी', ['हिन्दी'], ['हिन्दी']],
    ['an apostrophe that counts as a letter', 'ʼ ʼa', ['ʼa'], ['a']],
  ])('%s', (_why, text, expectedWritten, expectedForms) => {
    expect(written(text)).toEqual(expectedWritten);
    expect(forms(text)).toEqual(expectedForms);
  }); // prettier-ignore

  it('reads only the part it is asked for, with places in the whole text', () => {
    expect(words('one two three', 4, 7)).toEqual([{ span: { start: 4, end: 7 }, form: 'two' }]);
  });

  it('gives places that lie in the text, in order, without overlap, and forms that are not empty', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, start) => {
        const from = Math.min(start, text.length);
        const found = words(text, from);
        const spans = found.map(({ span }) => span);
        expect(areApartWithin(spans, from, text.length)).toBe(true);
        expect(found.every(({ form }) => form !== '')).toBe(true);
      }),
    );
  });

  it('leaves no letter of a spaced script and no digit out', () => {
    const spaced = fc.string({ unit: fc.constantFrom('a', 'É', '7', 'ж', 'ی', '.', ',', ' ', '’', '-') });
    fc.assert(
      fc.property(spaced, (text) => {
        const held = written(text).join('').match(/[\p{L}\p{N}]/gu);
        expect(held).toEqual(text.match(/[\p{L}\p{N}]/gu));
      }),
    );
  }); // prettier-ignore

  it.each(HOSTILE_TEXTS)('reads every letter of %s', (_what, text) => {
    const held = written(text)
      .join('')
      .match(/[\p{L}\p{N}]/gu);
    expect(held?.length).toBe(text.match(/[\p{L}\p{N}]/gu)?.length);
  });

  it.each<[what: string, text: string, count: number, first: string]>([
    ['an acronym of 25,000 letters', 'a.'.repeat(25_000), 1, 'a'.repeat(25_000)],
    ['25,000 initials', 'A. '.repeat(25_000), 25_000, 'a'],
    ['a number with 10,000 groups', `1${',000'.repeat(10_000)}`, 1, `1${'000'.repeat(10_000)}`],
    ['a number with 25,000 commas', '1,'.repeat(25_000), 1, '1,'.repeat(25_000).slice(0, -1)],
    ['a decimal of 50,000 digits and a letter', `1.${'1'.repeat(50_000)}m`, 2, `1.${'1'.repeat(50_000)}`],
  ])('reads %s', (_what, text, count, first) => {
    expect(forms(text)).toHaveLength(count);
    expect(forms(text)[0]).toBe(first);
  }); // prettier-ignore
});
