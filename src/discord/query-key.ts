/** Short names for what was asked, for buttons that have no room for the question itself. */
import { createHash } from 'node:crypto';

import type { Asked } from './asked.ts';

const shortHash = (text: string, digits: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, digits);

/** Names an outlet: 8 hexadecimal digits. */
export const outletKey = (outlet: string): string => shortHash(outlet, 8);

/** What {@link queryKey} is made of: all that was asked, an outlet by its key. */
export type KeyedQuestion = Pick<Asked, 'command' | 'texts' | 'from' | 'to'> & {
  readonly outletKey?: string;
};

/** Names what was asked: 12 hexadecimal digits, the same for the same question only. */
export function queryKey({ command, texts, from, to, outletKey: outlet }: KeyedQuestion): string {
  const typed = texts.map(({ option, text }) => [option, text]);
  return shortHash(JSON.stringify([command, typed, from ?? '', to ?? '', outlet ?? '']), 12);
}
