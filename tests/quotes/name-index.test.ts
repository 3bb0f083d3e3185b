/** A name is compared with few others, however many there are. */
import { describe, expect, it } from 'vitest';

import { NameIndex } from '../../src/quotes/name-index.ts';

function indexOf(...names: readonly string[]): NameIndex<string> {
  const index = new NameIndex<string>();
  for (const name of names) index.add(name.split(' '), name);
  return index;
}

describe('NameIndex', () => {
  it('finds those with the same last word and one more in common', () => {
    const index = indexOf('ann hill', 'ben hill', 'ann q hill', 'ann stone');
    expect(index.near(['ann', 'hill'])).toEqual(['ann hill', 'ann q hill']);
  });

  it('finds those with a bare first or last word', () => {
    const index = indexOf('ann hill', 'hill stone', 'ann hill stone');
    expect(index.near(['hill'])).toEqual(['ann hill', 'hill stone']);
  });

  it('finds spellings of a name', () =>
    expect(indexOf('ali khamenei').near(['khamanei'])).toEqual(['ali khamenei']));

  it('compares a bare name that very many have with none of them', () => {
    const many = Array.from({ length: 200 }, (_, number) => `x${number} hill`);
    expect(indexOf(...many).near(['hill'])).toEqual([]);
    expect(indexOf(...many).near(['x7', 'hill'])).toEqual(['x7 hill']);
  });
});
