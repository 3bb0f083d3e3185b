/** Forms of one English word have one stem. */
import { describe, expect, it } from 'vitest';

import { baseVerb } from '../../src/text/irregular-verbs.ts';
import { stem } from '../../src/text/stem.ts';

describe('stem', () => {
  it.each<[stem: string, ...forms: string[]]>([
    ['visit', 'visit', 'visits', 'visited', 'visiting'],
    ['say', 'say', 'says', 'said', 'saying'],
    ['bring', 'bring', 'brought', 'bringing'],
    ['meet', 'meet', 'met', 'meeting', 'meetings'],
    ['agre', 'agree', 'agreed', 'agrees', 'agreeing'],
    ['countri', 'country', 'countries'],
    ['threat', 'threat', 'threats'],
    ['sanction', 'sanction', 'sanctions', 'sanctioned'],
    ['threaten', 'threaten', 'threatened'],
  ])('%s', (expected, ...forms) => expect(forms.map(stem)).toEqual(forms.map(() => expected)));

  it.each(['', '2015', '3.5', 'می‌گوید', 'путина', 'naïve', 's300'])('leaves %j', (form) => {
    expect(stem(form)).toBe(form);
  });
});

describe('baseVerb', () => {
  it('leads past forms back', () => {
    expect(['went', 'gone', 'spoken', 'overthrew', 'fought'].map(baseVerb)).toEqual([
      'go',
      'go',
      'speak',
      'overthrow',
      'fight',
    ]);
  });

  it('gives back what is commoner as another word, and every other word', () => {
    const others = ['saw', 'left', 'felt', 'go', 'tehran', ''];
    expect(others.map(baseVerb)).toEqual(others);
  });
});
