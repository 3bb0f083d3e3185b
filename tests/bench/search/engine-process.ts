/** The process of one engine: does what the benchmark tells it and says how long that took. */
import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

import { z } from 'zod';

import type { OpenedEngine, SearchIndex } from './engine.ts';
import { ENGINES } from './engines.ts';
import type { Reply, Request } from './messages.ts';

/** Results of a question: what MRR@10 looks at. */
const LIMIT = 10;

/** How often the event loop is looked at, in milliseconds. */
const RESOLUTION_MS = 1;

/** Long enough for the look that comes after a block. */
const SETTLE_MS = 20;

/** The exact versions that the lock file installs. */
const versions = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(createRequire(import.meta.url)('./package.json')).dependencies;

/** Memory in use after a collection, typed arrays included. */
async function bytesInUse(): Promise<number> {
  if (globalThis.gc === undefined) throw new Error('Expected node --expose-gc');
  // Node keeps the text that a pattern was last matched against: a file of articles, else.
  /./u.test('short');
  for (let times = 0; times < 2; times += 1) {
    globalThis.gc();
    await pause(SETTLE_MS);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Milliseconds the event loop was kept from its timers at the longest since the last call. */
async function longestBlock(delays: IntervalHistogram): Promise<number> {
  await pause(SETTLE_MS);
  const ms = delays.max / 1e6 - RESOLUTION_MS;
  delays.reset();
  // The first look after a reset only starts the clock.
  await pause(SETTLE_MS);
  return Math.max(0, ms);
}

/** Runs one engine. */
class Runner {
  #memory: 'heap' | 'native' = 'heap';
  #opened: OpenedEngine | undefined;
  #index: SearchIndex | undefined;

  async handle(request: Request): Promise<Reply> {
    switch (request.kind) {
      case 'open': {
        const engine = await ENGINES[request.engine]?.();
        if (engine === undefined) return { kind: 'failed', reason: 'there is no such engine' };
        this.#memory = engine.memory;
        this.#opened = await engine.open(request.texts);
        return {
          kind: 'opened',
          version: versions[engine.package ?? ''] ?? '',
          settings: engine.settings,
        };
      }
      case 'build':
        return this.#build(request.path);
      case 'save': {
        if (this.#index?.save === undefined) return { kind: 'not-saved' };
        await this.#index.save(request.path);
        return { kind: 'saved', bytes: (await stat(request.path)).size };
      }
      case 'load': {
        const start = performance.now();
        this.#index = await this.#opened?.load?.(request.path);
        await this.#index?.search('Who?', LIMIT);
        return { kind: 'loaded', ms: performance.now() - start };
      }
      case 'ask': {
        const start = performance.now();
        const keys = (await this.#index?.search(request.question, LIMIT)) ?? [];
        return { kind: 'found', keys, ms: performance.now() - start };
      }
    }
  }

  async #build(path: string): Promise<Reply> {
    const before = await bytesInUse();
    const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
    delays.enable();
    await longestBlock(delays);
    const cpuStart = process.cpuUsage();
    const start = performance.now();
    this.#index = await this.#opened?.build(path);
    const ms = performance.now() - start;
    const cpu = process.cpuUsage(cpuStart);
    const cpuMs = (cpu.user + cpu.system) / 1000;
    const blockMs = await longestBlock(delays);
    delays.disable();
    const bytes = this.#memory === 'native' ? null : (await bytesInUse()) - before;
    return { kind: 'built', ms, cpuMs, blockMs, bytes };
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);

const runner = new Runner();
process.on('message', (request: Request) => {
  void runner
    .handle(request)
    .catch((error: unknown): Reply => ({ kind: 'failed', reason: reasonOf(error) }))
    .then((reply) => process.send?.(reply));
});
