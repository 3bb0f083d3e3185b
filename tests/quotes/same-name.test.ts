/** Spellings of one name meet, names of two people do not. */
import { describe, expect, it } from 'vitest';

import { isSameName, nameKey, plainName } from '../../src/quotes/same-name.ts';

const same = (a: string, b: string): boolean => isSameName(plainName(a), plainName(b));

describe('isSameName', () => {
  it.each([
    ['Khamenei', 'Khamene’i'],
    ['Khamenei', 'Khamanei'],
    ['Velayati', 'Velâyati'],
    ['Velayati', 'Velayeti'],
    ['Rouhani', 'Rohani'],
    ['Gaddafi', 'Gadafi'],
    ['O’Brien', 'OBrien'],
  ])('joins %s and %s', (a, b) => {
    expect(same(a, b)).toBe(true);
    expect(nameKey(plainName(a))).toBe(nameKey(plainName(b)));
  });

  it.each([
    ['Clinton', 'Clifton'],
    ['Marin', 'Moran'],
    ['Bush', 'Bash'],
    ['Ali', 'Ala'],
    ['Kerry', 'Perry'],
    ['Putin', 'Patten'],
  ])('parts %s and %s', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});
