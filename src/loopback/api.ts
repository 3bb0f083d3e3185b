/** What a route of the REST API is: a decision from a request to a reply. */
import type { UploadedFile } from './compose.ts';
import type { Refusal } from './refusal.ts';

/** A request as routes see it: already read and let in. */
export interface ApiRequest {
  /** A named part of the path, decoded; empty when the route does not name it. */
  readonly param: (name: string) => string;
  /** A query parameter; `undefined` when absent. */
  readonly query: (name: string) => string | undefined;
  /** The JSON body, or `payload_json` of a multipart one; `undefined` without a body. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** What to answer; `empty` is a 204 without any content type. */
export type ApiReply =
  | { readonly kind: 'json'; readonly status: 200 | 201; readonly body: unknown }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** One route below `/api/v10`; its path uses `:name` for named parts. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** `bot` needs the bot token; `token` is let in by the interaction token in its path. */
  readonly access: 'bot' | 'token';
  readonly handle: (request: ApiRequest) => ApiReply;
}

/** A JSON reply, 200 unless said otherwise. */
export function json(body: unknown, status: 200 | 201 = 200): ApiReply {
  return { kind: 'json', status, body };
}

/** The reply without content. */
export const NO_CONTENT: ApiReply = { kind: 'empty' };

/** The reply that refuses. */
export function refuse(refusal: Refusal): ApiReply {
  return { kind: 'refused', refusal };
}
