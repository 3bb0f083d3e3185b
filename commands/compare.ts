/** `/compare`: what several articles say of one thing, article by article. */
import { compareQuote, compareTopic } from '../src/answers/compare-articles.ts';
import { defineCommand } from '../src/command.ts';
import { readingOptions } from '../src/reading-options.ts';

export default defineCommand({
  name: 'compare',
  description: 'What each article says on a topic: the same, in other words, or alone',
  options: {
    topic: { type: 'text', description: 'What they write about', maxLength: 300 },
    quote: { type: 'text', description: 'Words that they quote', maxLength: 800 },
    ...readingOptions,
  },
  run: ({ topic, quote, outlet, from, to }, coverage) => {
    const limits = { outlet, from, to };
    if (topic !== undefined && quote === undefined) return compareTopic(topic, limits, coverage);
    if (quote !== undefined && topic === undefined) return compareQuote(quote, limits, coverage);
    const got = topic === undefined ? 'nothing' : 'both';
    return { kind: 'invalid', option: 'topic', expected: 'a topic or a quote', got };
  },
});
