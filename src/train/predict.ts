/** `npm run predict -- --data FOLDER [--from DATE] [--weights FILE] > FILE`: the quotations found, a JSON line an article. */
import { parseArgs } from 'node:util';

import { extractQuotations } from '../quotes/extract-quotations.ts';
import { readModel } from '../quotes/model.ts';
import type { Span } from '../text/span.ts';
import { readGold } from './gold.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    from: { type: 'string', default: '' },
    weights: { type: 'string' },
  },
});

const pairs = (spans: readonly Span[]): number[][] => spans.map(({ start, end }) => [start, end]);

if (values.data === undefined) {
  process.stderr.write('Expected --data FOLDER with train.jsonl.\n');
  process.exitCode = 2;
} else {
  const model = readModel(values.weights);
  const articles = readGold(values.data).filter(({ date }) => date >= values.from);
  const start = performance.now();
  const lines = articles.map(({ id, text }) => {
    const quotes = extractQuotations({ text }, model).map(({ content, source, cue }) => ({
      content: pairs(content),
      source: source && pairs(source),
      cue: pairs(cue),
    }));
    return `${JSON.stringify({ id, quotes })}\n`;
  });
  const seconds = (performance.now() - start) / 1000;
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  process.stdout.write(lines.join(''));
  process.stderr.write(`${articles.length} articles, ${Math.round(words / seconds)} words/s\n`);
}
