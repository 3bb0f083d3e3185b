import { describe, expect, it } from 'vitest';

import { Vocabulary } from '../../src/search/vocabulary.ts';
import { familyBeginning, isOfFamily } from '../../src/search/word-families.ts';

describe('familyBeginning', () => {
  it.each([
    ['protestantism', 'protes'],
    ['invade', 'inva'],
    ['china', 'chin'],
    ['iran', undefined],
    ['s300x', undefined],
  ])('%s', (form, beginning) => expect(familyBeginning(form)).toBe(beginning));
});

describe('isOfFamily', () => {
  const vocabulary = new Vocabulary();
  it.each([
    ['invasion', 'invade', true],
    ['invalids', 'invade', true],
    ['invalids', 'invalid', true],
    ['invasion', 'invalid', false],
    ['inveigh', 'invade', false],
    ['chinese', 'china', true],
    ['chin', 'china', false],
    ['in', 'invade', false],
  ])('%s to %s', (form, word, isOf) =>
    expect(isOfFamily(vocabulary, vocabulary.add(form), familyBeginning(word) ?? '')).toBe(isOf),
  );
});
