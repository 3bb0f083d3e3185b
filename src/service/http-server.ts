/** An HTTP server of the bot's: what it serves, from opening the port to closing it. */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** A server that listens. */
export interface HttpServer {
  /** For example `http://127.0.0.1:9100/`. */
  readonly url: string;
  /** Takes no more requests; resolves when those that were accepted are answered. */
  close(): Promise<void>;
}

/** Where a server listens; port 0 takes any free one. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** A server for all of these routes; rejects when it cannot listen there. */
export function startHttpServer(
  { host, port }: Address,
  routes: readonly Hono[],
): Promise<HttpServer> {
  const app = new Hono();
  for (const each of routes) app.route('/', each);
  app.notFound((context) => context.json({ error: 'Expected a path that is served here.' }, 404));
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (bound) => {
      server.off('error', reject);
      resolve({
        url: `http://${host}:${bound.port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeIdleConnections' in server) server.closeIdleConnections();
          }),
      });
    });
    server.once('error', reject);
  });
}
