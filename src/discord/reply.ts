/** What an interaction gets back: a message, who is to see it, and what it amounts to. */
import type { Answer } from '../answers/answer.ts';
import type { CorpusReport } from '../holdings/report.ts';
import type { Message } from './components.ts';

/**
 * `private` is for the person who acted alone, `public` for whoever sees the place where they
 * acted; `replace` takes the place of the message that has the pressed button.
 */
export interface Reply {
  readonly audience: 'private' | 'public' | 'replace';
  readonly message: Message;
  /**
   * The kind of answer or report that the message shows: more of an article, its exact text;
   * `refused` for a sentence of the bot's own, `failed` for a bug.
   */
  readonly outcome:
    | Answer['kind']
    | CorpusReport['kind']
    | 'context'
    | 'text'
    | 'refused'
    | 'failed';
}

/** A reply without an answer, for who acted alone. */
export const refused = (message: Message): Reply => ({
  audience: 'private',
  message,
  outcome: 'refused',
});

/** An answer for who acted alone. */
export const privately = (message: Message, outcome: Answer['kind']): Reply => ({
  audience: 'private',
  message,
  outcome,
});
