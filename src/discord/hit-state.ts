/**
 * What a button about quoted words carries in its `custom_id`: which words of which article, and
 * what is to be done with them.
 */
import { z } from 'zod';

import type { Excerpt } from '../answers/excerpt.ts';
import { articleKey } from './article-key.ts';
import { shortHash } from './query-key.ts';

/** More words around, the citation, the other articles' wording, or the exact text as a file. */
export type HitAction = 'context' | 'cite' | 'compare' | 'text';

/** What pressing a button about quoted words asks for. */
export interface HitState {
  readonly action: HitAction;
  /** Whether everybody is to see it, not only who pressed. */
  readonly isShared: boolean;
  readonly articleKey: string;
  /** The quoted words, as UTF-16 offsets, half open, start before end. */
  readonly start: number;
  readonly end: number;
  /** How far the context reaches, or which style a citation has, from 0. */
  readonly step: number;
  /** The coverage that the words were found in. */
  readonly revision: string;
}

/** Changes when the meaning of a field does, so that old buttons are refused and not misread. */
const VERSION = 'v3';
const SEPARATOR = ':';

/** Digits that are right for the other fields alone, so that no other field is taken. */
const CHECK_DIGITS = 8;

const offset = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,8})$/u)
  .transform(Number);

const schema = z
  .tuple([
    z.literal(VERSION),
    z.enum(['hit', 'hit-share']),
    z.enum(['context', 'cite', 'compare', 'text']),
    z.string().regex(/^[0-9a-f]{12}$/u),
    offset,
    offset,
    z
      .string()
      .regex(/^(?:0|[1-9]\d{0,2})$/u)
      .transform(Number),
    z.string().regex(/^[0-9a-f]{8}$/u),
    z.string().regex(/^\d$/u),
  ])
  .refine(([, , , , start, end]) => start < end);

const checkOf = (fields: string): string => shortHash(fields, CHECK_DIGITS);

/** The state of a button that does `action` with the words of `excerpt`. */
export const hitState = (
  { article, span: { start, end } }: Excerpt,
  action: HitAction,
  revision: string,
  step = 0,
): HitState => ({
  action,
  isShared: false,
  articleKey: articleKey(article.id),
  start,
  end,
  step,
  revision,
});

/**
 * `state` as a `custom_id` of at most 80 characters; `slot`, 0 to 9, tells buttons about the same
 * words in one message apart, which Discord wants.
 */
export function encodeHitState(state: HitState, slot = 0): string {
  const fields = [
    VERSION,
    state.isShared ? 'hit-share' : 'hit',
    state.action,
    state.articleKey,
    state.start,
    state.end,
    state.step,
    state.revision,
    slot,
  ].join(SEPARATOR);
  return [fields, checkOf(fields)].join(SEPARATOR);
}

/**
 * The state that a `custom_id` carries, or undefined for anything that {@link encodeHitState} does
 * not make.
 */
export function decodeHitState(customId: string): HitState | undefined {
  const end = customId.lastIndexOf(SEPARATOR);
  const fields = customId.slice(0, Math.max(0, end));
  if (customId.slice(end + 1) !== checkOf(fields)) return undefined;
  const parsed = schema.safeParse(fields.split(SEPARATOR));
  if (!parsed.success) return undefined;
  const [, kind, action, key, from, to, step, revision] = parsed.data;
  const isShared = kind === 'hit-share';
  return { action, isShared, articleKey: key, start: from, end: to, step, revision };
}
