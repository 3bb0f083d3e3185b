/** How fast quotations are found: real articles, and texts that make a careless program slow. */
import { bench, describe } from 'vitest';

import { loadCorpus } from '../../src/corpus/load.ts';
import { extractQuotations } from '../../src/quotes/extract-quotations.ts';
import { resolveSpeakers } from '../../src/quotes/speakers.ts';

const { articles } = await loadCorpus('corpus');
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
const reports = articles.map((article) => ({ article, quotations: extractQuotations(article) }));
const long = articles.map(({ text }) => text).join('\n\n');

describe('quotations', () => {
  bench(`the corpus, ${words} words`, () => {
    for (const article of articles) extractQuotations(article);
  });

  bench('its speakers', () => {
    resolveSpeakers(reports);
  });
});

/** Twice the text should take twice the time. */
describe.each([
  ['quotation marks', '"'],
  ['opening marks', '“'],
  ['nested marks', '“a ” '],
  ['an article', `${long}\n\n`],
])('%s', (_, pattern) => {
  for (const size of [25_000, 50_000, 100_000]) {
    const text = pattern.repeat(Math.ceil(size / pattern.length));
    bench(`${size} characters`, () => {
      extractQuotations({ text });
    });
  }
});
