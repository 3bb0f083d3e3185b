/** Short names for what was asked, for buttons that have no room for the question itself. */
import { createHash } from 'node:crypto';

import type { Asked } from './asked.ts';

/** The first hexadecimal digits of a SHA-256 of `text`. */
export const shortHash = (text: string, digits: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, digits);

/** Names an outlet: 8 hexadecimal digits. */
export const outletKey = (outlet: string): string => shortHash(outlet, 8);

/** What {@link queryKey} is made of: all that was asked, an outlet by its key, and what a button does. */
export type KeyedQuestion = Pick<Asked, 'command' | 'texts' | 'from' | 'to'> & {
  readonly outletKey?: string;
  readonly action: string;
  readonly page: number;
  readonly revision: string;
};

/**
 * Names what was asked and what a button does with it: 12 hexadecimal digits, the same for the same
 * alone, so that a button with any other field is refused.
 */
export function queryKey(question: KeyedQuestion): string {
  const { command, texts, from, to, outletKey: outlet, action, page, revision } = question;
  const typed = texts.map(({ option, text }) => [option, text]);
  const limits = [from ?? '', to ?? '', outlet ?? ''];
  return shortHash(JSON.stringify([command, typed, ...limits, action, page, revision]), 12);
}
