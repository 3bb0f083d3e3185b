/** Transliterations of one name have one skeleton; other names have another. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fold } from '../../src/text/fold.ts';
import { skeleton, soundSpelling } from '../../src/text/skeleton.ts';

describe('skeleton', () => {
  it.each<[skeleton: string, ...spellings: string[]]>([
    ['krn', 'quran', 'koran', 'qoran'],
    ['kmn', 'khamenei', 'khamanei', 'khameneh', 'kamenei'],
    ['vlt', 'velayati', 'vilayati', 'welayati'],
    ['kdf', 'gaddafi', 'qadhafi', 'kaddafi', 'qaddafi'],
    ['mmd', 'muhammad', 'mohamed', 'mohammed'],
    ['asd', 'assad', 'asad'],
    ['jbr', 'jaber', 'djaber', 'jabir'],
    ['tks', 'tex', 'teks'],
  ])('%s', (expected, ...spellings) => {
    expect(spellings.map(skeleton)).toEqual(spellings.map(() => expected));
  });

  it.each<[why: string, a: string, b: string]>([
    ['the first sound is kept', 'kerry', 'harry'],
    ['an h at the beginning is a sound of its own', 'khamenei', 'hamaney'],
    ['a vowel at the beginning too', 'iran', 'oran'],
    ['other consonants', 'rouhani', 'romani'],
  ])('parts names: %s', (_why, a, b) => expect(skeleton(a)).not.toBe(skeleton(b)));

  it('leaves other scripts as they are', () => {
    expect(['خامنه‌ای', 'путин', '伊朗'].map((name) => skeleton(fold(name)))).toEqual([
      'خامنهای',
      'путин',
      '伊朗',
    ]);
  });

  it('has one letter for one consonant and only its first vowel', () => {
    const letter = fc.integer({ min: 97, max: 122 }).map((code) => String.fromCodePoint(code));
    const latin = fc.string({ unit: letter });
    fc.assert(
      fc.property(latin, (word) => {
        expect(skeleton(word)).not.toMatch(/.[aeiouyh]/u);
        expect(soundSpelling(word)).not.toMatch(/[qgxw]/u);
      }),
    );
  });
});
