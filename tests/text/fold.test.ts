/** One spelling for what readers type in different ways. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fold } from '../../src/text/fold.ts';
import { anyText } from '../support/arbitraries.ts';

describe('fold', () => {
  it.each<[why: string, text: string, folded: string]>([
    ['case', 'Tehran', 'tehran'],
    ['an accent', 'Erdoğan', 'erdogan'],
    ['a decomposed accent', 'Erdog\u0306an', 'erdogan'],
    ['a letter that does not decompose', 'Łódź, Straße, Ærø, Þór', 'lodz, strasse, aero, thor'],
    ['the Turkish letters i', 'İSTANBUL ısı', 'istanbul isi'],
    ['typographic apostrophes', 'Iran’s ‘x’ Ashʼari O´Brien O`Brien', "iran's 'x' ash'ari o'brien o'brien"],
    ['an apostrophe in a ligature', 'ŉ', "'n"],
    ['quotation marks stay', '“plot”', '“plot”'],
    ['a ligature', 'ﬁnal', 'final'],
    ['signs that stand for capitals', '№ 5™ 𝐀', 'no 5tm a'],
    ['full-width letters', 'ＩＲＡＮ', 'iran'],
    ['Greek accents', 'Αθήνα', 'αθηνα'],
    ['Cyrillic ё as readers type it', 'Ещё', 'еще'],
    ['Persian and Arabic kaf and yeh', 'كيهان', 'کیهان'],
    ['Arabic vowel signs', 'مُحَمَّد', 'محمد'],
    ['a joiner inside a Persian word', 'خامنه\u200Cای', 'خامنهای'],
    ['a soft hyphen', 'Kha\u00ADmenei', 'khamenei'],
    ['Indic vowel signs stay', 'हिन्दी', 'हिन्दी'],
    ['Japanese voicing marks stay', 'が', 'が'],
    ['nothing', '', ''],
  ])('%s', (_why, text, folded) => expect(fold(text)).toBe(folded)); // prettier-ignore

  it('changes no character the second time', () => {
    const changed: string[] = [];
    for (let code = 0; code <= 0x10_ff_ff; code += 1) {
      const once = fold(String.fromCodePoint(code));
      if (fold(once) !== once) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('makes composed and decomposed spellings equal', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});
