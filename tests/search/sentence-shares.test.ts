/** What sentences have of a question, also when others were asked in between. */
import { describe, expect, it } from 'vitest';

import { PassageSearch } from '../../src/search/rank.ts';
import { indexPassages } from '../../src/search/revise.ts';
import { article } from '../support/coverage.ts';

const index = indexPassages([
  article('a', 'The pier fell. Nobody came. A crane and the pier.', { title: 'News' }),
]);

describe('sentences of a ranked passage', () => {
  it('have a row each, with the share of every word that stands in it', () => {
    const [first] = new PassageSearch(index).search('pier crane').ranked;
    expect(first?.sentences).toEqual([
      [0.5, 0],
      [0, 0],
      [0.5, 0.5],
    ]);
  });

  it('are those of their own question whatever was asked since', () => {
    const search = new PassageSearch(index);
    const [first] = search.search('pier crane').ranked;
    const [other] = search.search('Who came, nobody?').ranked;
    expect(other?.sentences.map((row) => row.some((share) => share > 0))).toEqual([
      false,
      true,
      false,
    ]);
    expect(first?.sentences[2]).toEqual([0.5, 0.5]);
  });
});
