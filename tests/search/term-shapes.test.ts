import { describe, expect, it } from 'vitest';

import { indexPassages } from '../../src/search/revise.ts';
import { canAnswer, familyBeginning, isOfFamily } from '../../src/search/term-shapes.ts';
import { article } from '../support/coverage.ts';

describe('familyBeginning', () => {
  it.each([
    ['protestantism', 'protes'],
    ['invade', 'inva'],
    ['china', 'chin'],
    ['iran', undefined],
    ['s300x', undefined],
  ])('%s', (form, beginning) => expect(familyBeginning(form)).toBe(beginning));
});

describe('forms of an index', () => {
  const index = indexPassages([
    article('a', 'The invasion of Tehran began in 1984. He came by train, the Train to Iran.'),
  ]);
  const number = (form: string): number => index.parts.vocabulary.find(form);

  it('are names when they are always written with a capital, not once', () => {
    expect(canAnswer(index, 'name', number('tehran'))).toBe(true);
    expect(canAnswer(index, 'name', number('train'))).toBe(false);
    expect(canAnswer(index, 'date', number('1984'))).toBe(true);
  });

  it('are of a family by how they begin, unless they are too short for one', () => {
    expect(isOfFamily(index, number('invasion'), 'inva')).toBe(true);
    expect(isOfFamily(index, number('train'), 'inva')).toBe(false);
    expect(isOfFamily(index, number('iran'), 'iran')).toBe(false);
  });
});
