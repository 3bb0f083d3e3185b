/** Whether the process lives and is ready, and its figures, over HTTP for whoever watches it. */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

import type { Metrics } from './metrics.ts';

/** The parts that have to be there before anybody can be answered. */
export interface Readiness {
  readonly corpus: boolean;
  readonly gateway: boolean;
}

/** What the server shows, and where it listens. */
export interface HealthOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly readiness: () => Readiness;
  readonly metrics: Pick<Metrics, 'read'>;
}

/** A server that listens. */
export interface HealthServer {
  /** For example `http://127.0.0.1:9100/`. */
  readonly url: string;
  /** Resolves when the port is free again. */
  close(): Promise<void>;
}

function createApp({ readiness, metrics }: HealthOptions): Hono {
  const app = new Hono();
  app.get('/healthz', (context) => context.json({ status: 'alive' }));
  app.get('/readyz', (context) => {
    const parts = readiness();
    const isReady = Object.values(parts).every(Boolean);
    return context.json({ status: isReady ? 'ready' : 'not ready', ...parts }, isReady ? 200 : 503);
  });
  app.get('/metrics', async (context) => {
    const { text, type } = await metrics.read();
    return context.body(text, 200, { 'Content-Type': type });
  });
  app.notFound((context) =>
    context.json({ error: 'Expected /healthz, /readyz or /metrics.' }, 404),
  );
  return app;
}

/** A server for `/healthz`, `/readyz` and `/metrics`; rejects when it cannot listen there. */
export function startHealthServer(options: HealthOptions): Promise<HealthServer> {
  const { fetch } = createApp(options);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: options.host, port: options.port }, ({ port }) => {
      server.off('error', reject);
      resolve({
        url: `http://${options.host}:${port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', reject);
  });
}
