/** Whether the process lives and is ready, and its figures, for whoever watches it. */
import { Hono } from 'hono';

import type { Metrics } from './metrics.ts';

/** The parts that have to be there before anybody can be answered. */
export interface Readiness {
  readonly corpus: boolean;
  /** The gateway is connected, or the commands are registered where interactions come by HTTP. */
  readonly discord: boolean;
}

/** `/healthz`, `/readyz` (503 until all parts are there) and `/metrics`. */
export function healthRoutes(readiness: () => Readiness, metrics: Pick<Metrics, 'read'>): Hono {
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
  return app;
}
