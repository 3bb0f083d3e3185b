/** A page on this machine where a person uses the bot as in Discord, without a Discord token. */
import type { AddressInfo } from 'node:net';

import { createAdaptorServer } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

import type { Loopback } from '../loopback/loopback.ts';
import { createApi, type Example } from './api.ts';
import { addSafetyHeaders, refuseForeign } from './guard.ts';
import { bundledScript, readPageFile } from './page-files.ts';
import { invitePeople } from './seat.ts';

const LOCAL_ADDRESS = '127.0.0.1';

/** Far above what a modal of five 4000-character fields needs. */
const MAX_BODY_BYTES = 256 * 1024;

/** What the playground shows, and where it listens. */
export interface PlaygroundOptions {
  readonly loopback: Loopback;
  /** TCP port on 127.0.0.1; 0 takes any free one, as does a port that is already in use. */
  readonly port: number;
  /** Heading and window title; "Verbatim playground" when absent. */
  readonly title?: string;
  /** What the page offers to fill in, in this order; nothing when absent. */
  readonly examples?: readonly Example[];
}

/** A running playground. */
export interface Playground {
  /** Address of the page, for example `http://127.0.0.1:3000/`. */
  readonly url: string;
  /** Ends every connection and frees the port; resolves when that is done. */
  close(): Promise<void>;
}

type Server = ReturnType<typeof createAdaptorServer>;

/**
 * A playground that listens, with two members and an administrator to be.
 *
 * Rejects when 127.0.0.1 cannot be listened on at all. The page's script is bundled at the first
 * request, so starting costs next to nothing.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const app = createApp(options);
  const server = createAdaptorServer({ fetch: app.fetch });
  const port = await listenOrMove(server, options.port);
  return {
    url: `http://${LOCAL_ADDRESS}:${port}/`,
    close: () => closeServer(server),
  };
}

function createApp({ loopback, title, examples }: PlaygroundOptions): Hono {
  const introduction = { title: title ?? 'Verbatim playground', examples: examples ?? [] };
  const app = new Hono();
  app.use(addSafetyHeaders);
  app.use(refuseForeign);
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES }));
  invitePeople(loopback);
  app.route('/api', createApi(loopback, introduction));
  app.get('/attachments/*', (context) => fetchFile(context, loopback));
  app.get('/main.js', async (context) =>
    context.body(await bundledScript(), 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/:name?', async (context) => {
    const file = await readPageFile(context.req.param('name') ?? 'index.html');
    if (file === undefined) return context.notFound();
    return context.body(file.text, 200, { 'Content-Type': file.type });
  });
  app.onError((error, context) =>
    context.json({ error: `The playground went wrong: ${error.message}` }, 500),
  );
  app.notFound((context) => context.json({ error: 'Expected a path of the playground.' }, 404));
  return app;
}

/**
 * A file of a message, byte for byte, from the loopback that keeps it.
 *
 * Served from the page's own address, so that the page may show it and the browser saves it under
 * its name; always as bytes, so that no file is ever run as a page.
 */
async function fetchFile(
  { req, body, notFound }: Context,
  { apiUrl }: Loopback,
): Promise<Response> {
  const file = await fetch(new URL(req.path, apiUrl));
  if (!file.ok) return notFound();
  return body(await file.arrayBuffer(), 200, {
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': 'attachment',
  });
}

/** Listens on `port`, or on a free one when it is taken; gives the port. */
async function listenOrMove(server: Server, port: number): Promise<number> {
  try {
    return await listen(server, port);
  } catch (error) {
    if (!isAddressInUse(error)) throw error;
    return listen(server, 0);
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOCAL_ADDRESS, () => {
      server.off('error', reject);
      const address = server.address();
      if (isNetworkAddress(address)) resolve(address.port);
      else reject(new Error(`Expected a network address, got ${String(address)}.`));
    });
  });
}

function isNetworkAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

function isAddressInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
    // Event streams never end by themselves.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
