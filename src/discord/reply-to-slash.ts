/** What a slash command gets back. */
import type { RawInput } from '../command.ts';
import { REFUSAL } from '../wording.ts';
import { askedOf, cleanInput } from './asked.ts';
import { type Bot, commandNamed } from './bot.ts';
import { renderRefusal } from './render-refusal.ts';
import { renderAnswer } from './render.ts';
import { type Reply, privately } from './reply.ts';

/** The option, common to the reading commands, that shows the answer to nobody else. */
const HIDE = 'hide';

/**
 * The first page of the answer; private when it was asked for so, or when it says that an option
 * cannot be used.
 */
export function replyToSlash(name: string, options: RawInput, bot: Bot): Reply {
  const command = commandNamed(bot, name);
  if (command === undefined) return privately(renderRefusal(REFUSAL.unknownCommand));
  const input = cleanInput(options, command);
  const answer = command.answer(input, bot.coverage);
  const asked = askedOf(command, input, answer);
  const message = renderAnswer(answer, { asked, page: 1, commands: bot.commands });
  const isPrivate = answer.kind === 'invalid' || input[HIDE] === true;
  return { audience: isPrivate ? 'private' : 'shared', message };
}
