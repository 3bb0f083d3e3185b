/** How an answer that one person sees is shown to everybody: a button, and who pressed it. */
import type { Answer } from '../answers/answer.ts';
import type { Words } from '../wording/words.ts';
import type { Asked } from './asked.ts';
import { type Message, button, buttonRow, textDisplay } from './components.ts';
import { encodePageState, pageState } from './page-state.ts';

/** Whether an answer says something that others could want to read. */
const isWorthSharing = (answer: Answer): answer is Extract<Answer, { searched: object }> =>
  'searched' in answer && !(answer.kind === 'checked-text' && answer.checks.length === 0);

/** `message`, which shows page `page` of the answer, with a button that posts it for everybody. */
export function shareable(
  words: Words,
  message: Message,
  answer: Answer,
  asked: Asked,
  page: number,
): Message {
  if (!isWorthSharing(answer)) return message;
  const id = encodePageState(pageState(asked, page, answer.searched.revision, 'share'));
  const row = buttonRow([button(words.say('shareButton'), id)]);
  return { ...message, components: [...message.components, ...row] };
}

/** The message with a line that says who had it posted; naming them pings nobody. */
export const withSharer = (words: Words, message: Message, userId: string): Message => ({
  ...message,
  components: [
    ...message.components,
    ...textDisplay(`-# ${words.say('sharedBy', { person: `<@${userId}>` })}`),
  ],
});
