/**
 * What a button carries in its `custom_id`, so that it works after a restart and in another
 * process.
 */
import { z } from 'zod';

import { type PartialDate, partialDate } from '../corpus/partial-date.ts';
import type { Asked } from './asked.ts';
import { COMMAND_NAME } from './limits.ts';
import { outletKey, queryKey } from './query-key.ts';

/**
 * What pressing does with the page: show it instead of the present one, show it to everybody, or
 * ask for the number of another one.
 */
export type PageAction = 'page' | 'share' | 'jump';

/** A page of an answer: what is to become of it, which, of what, over which coverage. */
export interface PageState {
  readonly action: PageAction;
  readonly command: string;
  /** From 1, for `jump` the last there is; pages beyond the answer's are read as its first or last. */
  readonly page: number;
  /** The coverage that the answer was given over. */
  readonly revision: string;
  /** Names the whole question, whose text only the message has, and every field beside it. */
  readonly queryKey: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly outletKey?: string;
}

/** Changes when the meaning of a field does, so that old buttons are refused and not misread. */
const VERSION = 'v3';
const SEPARATOR = ':';
const MAX_PAGE = 9999;

const optionalDate = z.string().transform((value, context) => {
  const date = partialDate(value);
  if (value !== '' && date === undefined) {
    context.addIssue({ code: 'custom', message: 'expected a date or nothing' });
  }
  return date;
});

const schema = z.tuple([
  z.literal(VERSION),
  z.enum(['page', 'share', 'jump']),
  z.string().regex(COMMAND_NAME),
  z.string().regex(/^(?:0|[1-9]\d{0,3})$/u),
  z.string().regex(/^[0-9a-f]{8}$/u),
  z.string().regex(/^[0-9a-f]{12}$/u),
  optionalDate,
  optionalDate,
  z.string().regex(/^(?:[0-9a-f]{8})?$/u),
]);

/**
 * The state of page `page`, 0 to 9999, of the answer to `asked` over the coverage of `revision`; a
 * page beyond these is read as the nearest.
 */
export function pageState(
  asked: Asked,
  wanted: number,
  revision: string,
  action: PageAction = 'page',
): PageState {
  const { command, from, to, outlet } = asked;
  const limits = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(outlet === undefined ? {} : { outletKey: outletKey(outlet) }),
  };
  const page = Math.min(Math.max(0, wanted), MAX_PAGE);
  const key = queryKey({ command, texts: asked.texts, ...limits, action, page, revision });
  return { action, command, page, revision, queryKey: key, ...limits };
}

/** `state` as a `custom_id` of at most 100 characters. */
export const encodePageState = (state: PageState): string =>
  [
    VERSION,
    state.action,
    state.command,
    state.page,
    state.revision,
    state.queryKey,
    state.from ?? '',
    state.to ?? '',
    state.outletKey ?? '',
  ].join(SEPARATOR);

/**
 * The state that a `custom_id` carries, or undefined for anything that {@link encodePageState} does
 * not make.
 */
export function decodePageState(customId: string): PageState | undefined {
  const parsed = schema.safeParse(customId.split(SEPARATOR));
  if (!parsed.success) return undefined;
  const [, action, command, page, revision, key, from, to, outlet] = parsed.data;
  return {
    action,
    command,
    page: Number(page),
    revision,
    queryKey: key,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(outlet === '' ? {} : { outletKey: outlet }),
  };
}
