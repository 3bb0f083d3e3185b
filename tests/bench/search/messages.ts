/** What the benchmark and the process of one engine say to each other. */
import { z } from 'zod';

import type { Texts } from './engine.ts';

/** What an engine is told to do. */
export type Request =
  | { readonly kind: 'open'; readonly engine: string; readonly texts: Texts }
  | { readonly kind: 'build' | 'save' | 'load'; readonly path: string }
  | { readonly kind: 'ask'; readonly question: string };

const milliseconds = z.number();

const replySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened'), version: z.string(), settings: z.string() }),
  z.object({
    kind: z.literal('built'),
    ms: milliseconds,
    /** Time of all processors: what remains the same when others use them too. */
    cpuMs: milliseconds,
    /** The longest that other work of the process was kept waiting. */
    blockMs: milliseconds,
    /** What the index takes of JavaScript's memory; null where it lies elsewhere. */
    bytes: z.number().nullable(),
  }),
  z.object({ kind: z.literal('found'), keys: z.array(z.string()), ms: milliseconds }),
  z.object({ kind: z.literal('saved'), bytes: z.number() }),
  z.object({ kind: z.literal('not-saved') }),
  z.object({ kind: z.literal('loaded'), ms: milliseconds }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
]);

/** What an engine answers. */
export type Reply = z.infer<typeof replySchema>;

/**
 * A message of an engine's process.
 * @throws {z.ZodError} when it is none
 */
export const parseReply = (message: unknown): Reply => replySchema.parse(message);
