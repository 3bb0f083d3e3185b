import { describe, expect, it } from 'vitest';

import { Vocabulary } from '../../src/search/vocabulary.ts';
import { WordFamilies, familyBeginning } from '../../src/search/word-families.ts';

describe('familyBeginning', () => {
  it.each([
    ['protestantism', 'protes'],
    ['invade', 'inva'],
    ['china', 'chin'],
    ['iran', undefined],
    ['s300x', undefined],
  ])('%s', (form, beginning) => expect(familyBeginning(form)).toBe(beginning));
});

describe('WordFamilies', () => {
  const vocabulary = new Vocabulary();
  const families = new WordFamilies(['invade', 'iran', 'invalid', 'china'], vocabulary);
  it.each([
    ['invasion', [0]],
    ['invalids', [0, 2]],
    ['inveigh', []],
    ['irans', []],
    ['chinese', [3]],
    ['chin', []],
    ['in', []],
  ])('%s', (form, words) =>
    expect(families.of(vocabulary.add(form))).toBe(
      words.reduce((bits, word) => bits + 2 ** word, 0),
    ),
  );
});
