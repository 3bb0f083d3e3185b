/** How long `/ask` takes over the supplied articles, beside Fuse.js over the same passages. */
import Fuse from 'fuse.js';
import { bench, describe } from 'vitest';

import ask from '../../commands/ask.ts';
import { passages } from '../../src/corpus/passages.ts';
import { suppliedCoverage } from '../support/coverage.ts';

const coverage = await suppliedCoverage();

const QUESTIONS = [
  'What did Khamenei say about Syria?',
  'what did khamanei say abuot syria',
  'Where are the Iranian troops deployed?',
  'What did Obama say?',
];

const held = coverage.articles.flatMap((article) =>
  passages(article).map(({ span }) => ({ text: article.text.slice(span.start, span.end) })),
);
const fuse = new Fuse(held, { keys: ['text'], ignoreLocation: true, includeScore: true });

describe('four questions about the supplied articles', () => {
  bench('/ask: search, evidence, excerpts, grouping', () => {
    for (const question of QUESTIONS) ask.answer({ question }, coverage);
  });

  bench('Fuse.js over the same passages: search alone', () => {
    for (const question of QUESTIONS) fuse.search(question, { limit: 10 });
  });
});
