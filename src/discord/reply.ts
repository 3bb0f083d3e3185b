/** What an interaction gets back: a message, and who is to see it. */
import type { Message } from './components.ts';

/**
 * `private` is for the person who acted alone, `public` for whoever sees the place where they
 * acted; `replace` takes the place of the message that has the pressed button.
 */
export interface Reply {
  readonly audience: 'private' | 'public' | 'replace';
  readonly message: Message;
}

export const privately = (message: Message): Reply => ({ audience: 'private', message });
