/** The HTTP side: reads requests, lets them in, hands them to their route and writes the reply. */
import { Hono } from 'hono';
import type { Context } from 'hono';

import { refuse } from './api.ts';
import type { ApiReply, Route } from './api.ts';
import { MAX_UPLOAD_BYTES } from './interaction-payload.ts';
import type { Fault } from './loopback.ts';
import {
  methodNotAllowed,
  unauthorized,
  unknownRoute,
  unreadableBody,
  uploadTooLarge,
} from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { readBody } from './request-body.ts';
import type { World } from './world.ts';

/** Everything below this path is Discord's REST API. */
const API_PATH = '/api/v10';

/** An application with these routes and the stored files; every refusal is handed to `record`. */
export function createRest(
  world: World,
  routes: readonly Route[],
  record: (fault: Fault) => void,
): Hono {
  const app = new Hono();

  /** Every request of the bot passes here once: the place for rate limits and planned failures. */
  async function serve(c: Context, decide: () => ApiReply | Promise<ApiReply>): Promise<Response> {
    const reply = await decide();
    if (reply.kind === 'refused') {
      const path = c.req.path.slice(API_PATH.length);
      record({ request: `${c.req.method} ${path}`, reasons: reply.refusal.reasons });
    }
    return writeReply(reply);
  }

  for (const route of routes) {
    app.on(route.method, `${API_PATH}${route.path}`, (c) =>
      serve(c, () => handleRequest(c, route, world.setting.token)),
    );
  }
  app.get('/attachments/:channelId/:attachmentId/:name', (c) => {
    const upload = world.uploads.get(c.req.param('attachmentId'));
    if (upload === undefined) return c.notFound();
    return c.body(upload.bytes, 200, { 'content-type': upload.contentType });
  });
  const paths = new Set(routes.map(({ path }) => path));
  for (const path of paths) {
    app.all(`${API_PATH}${path}`, (c) => serve(c, () => refuse(methodNotAllowed())));
  }
  app.notFound((c) => serve(c, () => refuse(unknownRoute())));
  return app;
}

async function handleRequest(c: Context, route: Route, token: string): Promise<ApiReply> {
  if (route.access === 'bot' && c.req.header('authorization') !== `Bot ${token}`) {
    return refuse(unauthorized());
  }
  const read = await readBody({
    contentType: c.req.header('content-type'),
    text: () => c.req.text(),
    formData: () => c.req.formData(),
  });
  if (read.kind === 'unreadable') return refuse(unreadableBody());
  // The limit holds for each file, not for the request.
  const largest = Math.max(0, ...read.files.map(({ bytes }) => bytes.byteLength));
  if (largest > MAX_UPLOAD_BYTES) return refuse(uploadTooLarge(MAX_UPLOAD_BYTES, largest));
  return route.handle({
    param: (name) => c.req.param(name) ?? '',
    query: (name) => c.req.query(name),
    body: read.body,
    files: read.files,
  });
}

/** A 204 must not carry a content type: discord.js would try to parse its empty body. */
function writeReply(reply: ApiReply): Response {
  if (reply.kind === 'empty') return new Response(null, { status: 204 });
  if (reply.kind === 'json') return Response.json(reply.body, { status: reply.status });
  return Response.json(describeRefusal(reply.refusal), { status: reply.refusal.status });
}

function describeRefusal({ code, message, errors }: Refusal): object {
  return { message, code, ...(errors === undefined ? {} : { errors }) };
}
