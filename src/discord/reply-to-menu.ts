/** What choosing an entry in a message's menu gets back. */
import { notCheckedNote } from '../wording/notes.ts';
import { askedOf, cleanInput } from './asked.ts';
import { type Bot, commandOfMenu } from './bot.ts';
import { textDisplay } from './components.ts';
import { renderRefusal } from './render-refusal.ts';
import { renderAnswer } from './render.ts';
import { type Reply, privately, refused } from './reply.ts';
import { shareable } from './share.ts';

/**
 * The command's answer about the message whose text is `messageText`; for who asked alone, with a
 * button to share it.
 */
export function replyToMenu(name: string, messageText: string, bot: Bot): Reply {
  const command = commandOfMenu(bot, name);
  if (command?.menu === undefined) return refused(renderRefusal(bot.words.say('unknownCommand')));
  const { input: read, leftOut } = command.menu.read(messageText);
  const input = cleanInput(read, command, bot.coverage);
  const answer = command.answer(input, bot.coverage);
  const asked = askedOf(command, input, answer);
  const shown = renderAnswer(answer, { ...bot, asked, page: 1 });
  const note = leftOut === 0 ? [] : textDisplay(notCheckedNote(bot.words, leftOut));
  const message = { ...shown, components: [...shown.components, ...note] };
  return privately(shareable(bot.words, message, answer, asked, 1), answer.kind);
}
