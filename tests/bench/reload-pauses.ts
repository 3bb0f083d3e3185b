/**
 * How long reading the articles again keeps other work waiting: `npx tsx tests/bench/reload-pauses.ts
 * 2000` reloads, withdraws and reloads again over so many made-up articles, and prints for each how
 * long it took and the longest pauses.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { LiveCoverage } from '../../src/holdings/live-coverage.ts';
import { generatedArticles } from './generated-articles.ts';

const count = Number(process.argv[2] ?? 2000);
const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
const corpusPath = join(folder, 'articles.jsonl');
const lines = generatedArticles(count).map(({ id, title, text, outlet, published }) =>
  JSON.stringify({ id, title, text, outlet, published }),
);
await writeFile(corpusPath, lines.join('\n'));
const live = await LiveCoverage.open({ corpusPath, snapshotPath: join(folder, 'snapshot') });

let last = performance.now();
let pauses: number[] = [];
let isOver = false;
const tick = (): void => {
  const now = performance.now();
  pauses.push(now - last);
  last = now;
  if (!isOver) setImmediate(tick);
};
tick();

const ms = (value: number): string => `${value.toFixed(0)} ms`;

async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
  pauses = [];
  const start = performance.now();
  await work();
  const longest = pauses.toSorted((a, b) => b - a).slice(0, 5);
  process.stdout.write(
    `${what}: ${ms(performance.now() - start)}, longest pauses ${longest.map(ms).join(', ')}\n`,
  );
}

await measure(`reload of ${count} articles, none changed`, () => live.reload());
await measure('withdraw one', () => live.withdraw('article-00007'));
await writeFile(corpusPath, lines.join('\n').replace('this year', 'next year'));
await measure('reload, one changed', () => live.reload());
isOver = true;
await rm(folder, { recursive: true });
