/** What the second stage may not do to corpora unlike the one its weights were learned on. */
import { describe, expect, it } from 'vitest';

import type { Article } from '../../src/corpus/article.ts';
import { PassageSearch } from '../../src/search/rank.ts';
import { indexPassages } from '../../src/search/revise.ts';
import { randomNumbers, shuffled } from '../../src/train/random.ts';
import { article } from '../support/coverage.ts';

const PLACES = ['Hamburg', 'Lisbon', 'Oslo', 'Genoa', 'Dublin', 'Riga', 'Malta', 'Split'];
const THINGS = ['pier', 'crane', 'ferry', 'bridge', 'museum', 'tunnel', 'tower', 'school'];
const ACTS = ['opened', 'closed', 'burned', 'flooded', 'moved', 'sank', 'cracked', 'reopened'];

/** A fact of its own for each place and thing, and the question that it answers. */
const FACTS = PLACES.flatMap((place, a) =>
  THINGS.map((thing, b) => {
    const act = ACTS[(a + b) % ACTS.length] ?? '';
    return {
      sentence: `The ${thing} of ${place} ${act} in ${1900 + a * 10 + b}.`,
      question: `When was the ${thing} in ${place} ${act}?`,
    };
  }),
);

/** Share of the questions whose first passage has the fact. */
function rightFirst(articles: readonly Article[]): number {
  const search = new PassageSearch(indexPassages(articles));
  const right = FACTS.filter(({ question, sentence }) => {
    const [first] = search.search(question).ranked;
    if (first === undefined) return false;
    const { start, end } = first.passage.span;
    return first.article.text.slice(start, end).includes(sentence);
  });
  return right.length / FACTS.length;
}

const paragraphs = (sentences: readonly string[], size: number): string[] =>
  Array.from({ length: Math.ceil(sentences.length / size) }, (_, at) =>
    sentences.slice(at * size, (at + 1) * size).join(' '),
  );

const ordered = FACTS.map(({ sentence }) => sentence);
const mixed = shuffled(ordered, randomNumbers(1));

describe('ranking', () => {
  it('finds every fact of a corpus in order, a place an article', () => {
    const articles = PLACES.map((place, at) =>
      article(place, paragraphs(ordered.slice(at * 8, at * 8 + 8), 2).join('\n\n')),
    );
    expect(rightFirst(articles)).toBe(1);
  });

  it('finds them with all sentences shuffled over articles that are about nothing', () => {
    const articles = paragraphs(mixed, 8).map((text, at) =>
      article(`mixed-${at}`, text.replaceAll(/(?<=\.) (?=The)/gu, '\n\n')),
    );
    expect(rightFirst(articles)).toBe(1);
  });

  it('finds them in one article, and in two', () => {
    const all = paragraphs(mixed, 2);
    expect(rightFirst([article('one', all.join('\n\n'))])).toBe(1);
    const halves = [all.slice(0, 16), all.slice(16)];
    expect(rightFirst(halves.map((half, at) => article(`half-${at}`, half.join('\n\n'))))).toBe(1);
  });

  it('finds them where every article is held five times', () => {
    const copies = Array.from({ length: 5 }, (_, copy) =>
      article(`copy-${copy}`, paragraphs(mixed, 2).join('\n\n')),
    );
    expect(rightFirst(copies)).toBe(1);
  });
});
