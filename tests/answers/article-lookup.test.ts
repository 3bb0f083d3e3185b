import { describe, expect, it } from 'vitest';

import { ArticleLookup, type Named } from '../../src/answers/article-lookup.ts';
import { article } from '../support/coverage.ts';

const lookup = new ArticleLookup([
  article('one', 'Words.', { title: 'Khamenei meets Putin', outlet: 'Harbour News' }),
  article('two', 'Words.', { title: 'Pier closed in Hamburg', outlet: 'The Pier' }),
  article('three', 'Words.', { title: 'Harbour reopens', outlet: 'The Pier' }),
]);

const name = (named: Named): string =>
  named.kind === 'outlet' ? named.outlet : named.article.title;

describe('ArticleLookup', () => {
  it.each([
    [
      '',
      [
        'The Pier',
        'Harbour News',
        'Khamenei meets Putin',
        'Pier closed in Hamburg',
        'Harbour reopens',
      ],
    ],
    // The whole name, then the two that begin with it, then the one with a word that does.
    ['harbour', ['Harbour News', 'Harbour reopens']],
    ['pier', ['Pier closed in Hamburg', 'The Pier']],
    // One slip, no tier but likeness.
    ['Khamanei', ['Khamenei meets Putin']],
    ['zzzz', []],
  ])('suggests for “%s”', (typed, expected) => {
    expect(lookup.suggest(typed, 25).map(name)).toEqual(expected);
  });

  it('keeps to the limit', () =>
    expect(lookup.suggest('', 2).map(name)).toEqual(['The Pier', 'Harbour News']));

  it('takes an id before any name, and says when a name was only alike', () => {
    expect(lookup.find('two')).toMatchObject({ asTyped: true, named: { article: { id: 'two' } } });
    expect(lookup.find('the pier')).toMatchObject({ asTyped: true, named: { outlet: 'The Pier' } });
    expect(lookup.find('Khamanei')).toMatchObject({
      asTyped: false,
      named: { article: { id: 'one' } },
    });
    expect(lookup.find('zzzz')).toBeUndefined();
  });
});
