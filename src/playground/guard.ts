/** Which requests the playground refuses, and what its answers allow the browser to do. */
import type { Context, Next } from 'hono';

const LOCAL_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Everything the page needs comes from the playground itself; all else is refused by the browser.
 *
 * `form-action 'none'` holds because every form is sent by script.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Refuses what a page of another site could send, with 403 and one line.
 *
 * A foreign Host header is what DNS rebinding looks like; a foreign Origin is another site's form
 * or script. Programs other than browsers send no Origin, and are let through.
 */
export async function refuseForeign(context: Context, next: Next): Promise<Response | undefined> {
  const host = context.req.header('host') ?? '';
  if (!LOCAL_NAMES.has(host.replace(/:\d+$/, ''))) {
    return context.json({ error: 'Expected the Host header to name this machine.' }, 403);
  }
  const origin = context.req.header('origin');
  if (origin !== undefined && origin !== `http://${host}`) {
    return context.json({ error: "Expected a request from the playground's own page." }, 403);
  }
  await next();
  return undefined;
}

/** Adds to every answer the headers that keep the page to itself. */
export async function addSafetyHeaders(context: Context, next: Next): Promise<void> {
  await next();
  context.header('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'no-referrer');
  context.header('Cache-Control', 'no-store');
}
