/** What an interaction gets back: a message, and who is to see it. */
import type { Message } from './components.ts';

/**
 * `private` is for the person who acted alone; `shared` is for whoever sees the place where they
 * acted.
 */
export interface Reply {
  readonly audience: 'private' | 'shared';
  readonly message: Message;
}

export const privately = (message: Message): Reply => ({ audience: 'private', message });
