import { expect, it } from 'vitest';

import coverage from '../../commands/coverage.ts';
import { makeCoverage } from '../../src/answers/coverage.ts';
import { partialDate } from '../../src/corpus/partial-date.ts';
import { article, suppliedCoverage } from '../support/coverage.ts';

it('says what is held of the supplied articles', async () => {
  const held = await suppliedCoverage();
  expect(coverage.answer({}, held)).toEqual({
    kind: 'coverage',
    searched: {
      articles: 2,
      dated: 1,
      firstDay: '2015-11-23',
      lastDay: '2015-11-23',
      undatedLeftOut: 0,
      filter: {},
      revision: held.revision,
    },
    passages: 30,
    outlets: [],
    outletNotStated: 2,
    problems: [],
  });
});

it('counts outlets, most articles first, and passes problems on', () => {
  const problems = [{ file: 'x.md', line: 3, expected: 'a title', got: 'nothing' }];
  const articles = [
    article('a', 'Words.', { outlet: 'Pier', published: partialDate('2015') }),
    article('b', 'Words.', { outlet: 'Harbour', published: partialDate('2016-02') }),
    article('c', 'Words.', { outlet: 'Harbour' }),
  ];
  expect(coverage.answer({}, makeCoverage({ articles, problems }))).toMatchObject({
    searched: { dated: 2, firstDay: '2015-01-01', lastDay: '2016-02-29' },
    outlets: [
      { outlet: 'Harbour', articles: 2 },
      { outlet: 'Pier', articles: 1 },
    ],
    outletNotStated: 0,
    problems,
  });
});

const revision = (...articles: ReturnType<typeof article>[]): string =>
  makeCoverage({ articles, problems: [] }).revision;

it('names the same articles with the same revision, and others with another', () => {
  const [a, b] = [article('a', 'Words.'), article('b', 'Words.')];
  expect(revision(a, b)).toBe(revision(b, a));
  expect(revision(a, b)).not.toBe(revision(a));
  expect(revision(a)).toMatch(/^[0-9a-f]{8}$/u);
});
