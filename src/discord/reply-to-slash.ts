/** What a slash command gets back. */
import type { RawInput } from '../command.ts';
import { askedOf, cleanInput } from './asked.ts';
import { type Bot, commandNamed } from './bot.ts';
import { renderRefusal } from './render-refusal.ts';
import { renderAnswer } from './render.ts';
import { type Reply, privately, refused } from './reply.ts';
import { shareable } from './share.ts';

/** The option, common to the reading commands, that shows the answer to nobody else. */
const HIDE = 'hide';

/**
 * The first page of the answer; private when it says that an option cannot be used, or when it was
 * asked for so: then with a button to share it.
 */
export function replyToSlash(name: string, options: RawInput, bot: Bot): Reply {
  const command = commandNamed(bot, name);
  if (command === undefined) return refused(renderRefusal(bot.words.say('unknownCommand')));
  const input = cleanInput(options, command, bot.coverage);
  const answer = command.answer(input, bot.coverage);
  const asked = askedOf(command, input, answer);
  const message = renderAnswer(answer, { ...bot, asked, page: 1 });
  if (answer.kind === 'invalid') return privately(message, answer.kind);
  if (input[HIDE] === true) {
    return privately(shareable(bot.words, message, answer, asked, 1), answer.kind);
  }
  return { audience: 'public', message, outcome: answer.kind };
}
