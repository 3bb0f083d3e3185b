/** What is told stands after those who listen. */
import { describe, expect, it } from 'vitest';

import { withoutListeners } from '../../src/quotes/addressees.ts';
import { readTokens } from '../../src/quotes/tokens.ts';
import { readUnits } from '../../src/quotes/units.ts';

/** What is left of all that follows the second word, “Hill told …”. */
function told(text: string): string {
  const units = readUnits(readTokens(text));
  const content = [...Array(units.count).keys()].slice(2);
  const first = withoutListeners(units, 1, content)[0] ?? 0;
  return text.slice(units.tokens.start[units.from[first] ?? 0]);
}

describe('withoutListeners', () => {
  it.each([
    ['Hill told reporters the bill was dead.', 'the bill was dead.'],
    ['Hill told the crowd he would win.', 'he would win.'],
    ['Hill told them that nothing was left.', 'that nothing was left.'],
    ['Hill told his aides he planned a visit.', 'he planned a visit.'],
    ['Hill told Peter Stone “nothing is left here” and went.', '“nothing is left here” and went.'],
    ['Hill told reporters Iran would not go.', 'Iran would not go.'],
  ])('starts after them: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    'Hill told a joke.',
    'Hill told the truth about it.',
    'Hill said reporters the bill was dead.',
  ])('leaves alone what is told to nobody: %s', (text) => {
    expect(told(text)).toBe(text.slice('Hill told '.length));
  });
});
