/** The quotations of many articles: read on threads of their own when there are many. */
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

import type { Article } from '../corpus/article.ts';
import { extractQuotations } from '../quotes/extract-quotations.ts';
import { quotationBytes } from './quotation-bytes.ts';

/** Articles to read, as they are sent to a thread. */
export type ExtractRequest = readonly Pick<Article, 'text' | 'furniture'>[];

/** The quotations of each, as bytes. */
export type ExtractReply = readonly Uint8Array[];

/** Called with each article that was read, and its quotations as bytes. */
type OnExtracted = (article: Article, quotations: Uint8Array) => void;

/** Starting a thread takes as long as reading some hundred articles. */
const MIN_ARTICLES_FOR_THREADS = 400;

/** Articles that are sent at a time. */
const BATCH = 16;

/**
 * What a thread begins with: TypeScript is only understood once tsx is registered, which threads do
 * not inherit on Node 20.
 */
const BOOT = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('extract-worker.ts', import.meta.url).href)});
});`;

/** Sends a thread a batch and gives its reply; rejects when the thread fails. */
const ask = (worker: Worker, request: ExtractRequest): Promise<ExtractReply> =>
  new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', onMessage);
      worker.off('error', onError);
    };
    const onMessage = (reply: ExtractReply): void => {
      settle();
      resolve(reply);
    };
    const onError = (error: unknown): void => {
      settle();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage(request, []);
  });

/** Sends batches to one thread until none is left. */
async function work(
  worker: Worker,
  batches: Iterator<readonly Article[]>,
  onExtracted: OnExtracted,
): Promise<void> {
  for (let next = batches.next(); next.done !== true; next = batches.next()) {
    const batch = next.value;
    const reply = await ask(
      worker,
      batch.map(({ text, furniture }) => ({ text, furniture })),
    );
    for (const [at, article] of batch.entries()) {
      onExtracted(article, reply[at] ?? quotationBytes([]));
    }
  }
}

function* inBatches(articles: readonly Article[]): Generator<readonly Article[]> {
  for (let at = 0; at < articles.length; at += BATCH) yield articles.slice(at, at + BATCH);
}

/**
 * Reads the quotations of articles, in no particular order: few of them one by one between other
 * work, many on as many threads as there are processors.
 */
export async function extractAll(
  articles: readonly Article[],
  onExtracted: OnExtracted,
  minForThreads: number = MIN_ARTICLES_FOR_THREADS,
): Promise<void> {
  if (articles.length < minForThreads) {
    for (const article of articles) {
      onExtracted(article, quotationBytes(extractQuotations(article)));
      await setImmediate();
    }
    return;
  }
  const batches = inBatches(articles);
  const workers = Array.from(
    { length: Math.min(availableParallelism(), Math.ceil(articles.length / BATCH)) },
    () => new Worker(BOOT, { eval: true }),
  );
  try {
    await Promise.all(workers.map((worker) => work(worker, batches, onExtracted)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
