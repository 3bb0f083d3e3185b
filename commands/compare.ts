/** `/compare`: what several articles say of one thing, article by article. */
import { compareQuote, compareTopic } from '../src/answers/compare-articles.ts';
import { defineCommand } from '../src/command.ts';
import { readingOptions } from '../src/reading-options.ts';

export default defineCommand({
  name: 'compare',
  face: ({ compare }) => compare,
  options: {
    topic: { type: 'text', face: ({ compare }) => compare.options.topic, maxLength: 300 },
    quote: { type: 'text', face: ({ compare }) => compare.options.quote, maxLength: 800 },
    ...readingOptions,
  },
  run: ({ topic, quote, outlet, from, to }, coverage) => {
    const limits = { outlet, from, to };
    if (topic !== undefined && quote === undefined) return compareTopic(topic, limits, coverage);
    if (quote !== undefined && topic === undefined) return compareQuote(quote, limits, coverage);
    const got = { kind: topic === undefined ? 'nothing' : 'both' } as const;
    return { kind: 'invalid', option: 'topic', expected: { kind: 'topic-or-quote' }, got };
  },
});
