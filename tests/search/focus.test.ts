import { describe, expect, it } from 'vitest';

import { passages } from '../../src/corpus/passages.ts';
import { focus } from '../../src/search/focus.ts';
import { slice } from '../../src/text/span.ts';
import { article } from '../support/coverage.ts';

const focused = (text: string, matches: readonly (readonly number[])[]): string => {
  const [passage] = passages(article('a', text));
  if (passage === undefined) throw new Error('no passage');
  return slice(text, focus(text, passage, matches));
};

describe('focus', () => {
  it('takes the sentence with most of the question', () =>
    expect(
      focused('One. Two. Three.', [
        [0, 0.2],
        [0.5, 0.2],
        [0, 0],
      ]),
    ).toBe('Two.'));
  it('takes the earlier of two equal ones', () =>
    expect(focused('One. Two.', [[0.5], [0.5]])).toBe('One.'));
  it('adds what follows and adds to it, but nothing before it', () =>
    expect(
      focused('One. Two. Three. Four.', [
        [0, 0.3, 0],
        [0.5, 0, 0],
        [0, 0.2, 0],
        [0.3, 0.1, 0.05],
      ]),
    ).toBe('Two. Three.'));
  it('does not leap over a sentence that adds nothing', () =>
    expect(
      focused('One. Two. Three.', [
        [0.5, 0],
        [0, 0],
        [0, 0.4],
      ]),
    ).toBe('One.'));
  it('adds the rest of a quotation on both sides', () =>
    expect(focused('Zero. “One. Two. Three,” she said. Four.', [[0], [0], [0.5], [0], [0]])).toBe(
      '“One. Two. Three,” she said.',
    ));
  it('gives the first sentence when none has any of the question', () =>
    expect(focused('One. Two.', [[0], [0]])).toBe('One.'));
});
