/** Figures about a running bot in the format that Prometheus reads. */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

import type { Coverage } from '../answers/coverage.ts';
import type { Observer } from '../discord/observer.ts';

/** Upper bounds of the latency histogram, in seconds: Discord gives up after 3. */
const LATENCY_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/** What the figures are read from at the moment they are asked for. */
export interface Watched {
  readonly coverage: () => Coverage | undefined;
  /** Whether the gateway's connection is up. */
  readonly isConnected: () => boolean;
}

/** The figures of one process. */
export interface Metrics {
  readonly observe: Observer;
  /** Counts an answer of Discord's REST API with an error status. */
  readonly countRestError: (status: number) => void;
  /** All figures as text, with the content type to serve it by. */
  readonly read: () => Promise<{ readonly text: string; readonly type: string }>;
}

/** Figures that nobody has counted yet, with those of Node (memory, event loop, garbage). */
export function makeMetrics({ coverage, isConnected }: Watched): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const answers = new Counter({
    name: 'verbatim_answers_total',
    help: 'Interactions dealt with, by kind of interaction, command and outcome',
    labelNames: ['interaction', 'command', 'outcome'] as const,
    registers,
  });
  const latency = new Histogram({
    name: 'verbatim_interaction_seconds',
    help: 'From receiving an interaction to having sent its reply',
    labelNames: ['interaction'] as const,
    buckets: LATENCY_BUCKETS,
    registers,
  });
  const restErrors = new Counter({
    name: 'verbatim_rest_errors_total',
    help: 'Answers of Discord’s REST API with an error status',
    labelNames: ['status'] as const,
    registers,
  });
  const gauge = (name: string, help: string, read: () => number): unknown =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('verbatim_gateway_up', 'Whether the gateway is connected, 0 or 1', () =>
    Number(isConnected()),
  );
  gauge('verbatim_corpus_articles', 'Articles served', () => coverage()?.articles.length ?? 0);
  gauge('verbatim_corpus_passages', 'Passages served', () => coverage()?.passageCount ?? 0);
  gauge(
    'verbatim_corpus_problems',
    'Problems in the files of the corpus',
    () => coverage()?.problems.length ?? 0,
  );
  registers[0]?.registerMetric(
    new Gauge({
      name: 'verbatim_corpus_info',
      help: 'Always 1; its label names the exact set of articles served',
      labelNames: ['revision'] as const,
      registers: [],
      collect() {
        this.reset();
        const revision = coverage()?.revision;
        if (revision !== undefined) this.set({ revision }, 1);
      },
    }),
  );
  return {
    observe: ({ kind, command, outcome, seconds }) => {
      answers.inc({ interaction: kind, command, outcome });
      latency.observe({ interaction: kind }, seconds);
    },
    countRestError: (status) => restErrors.inc({ status: String(status) }),
    read: async () => ({ text: await registry.metrics(), type: registry.contentType }),
  };
}
