/**
 * What pressing a button gets back; the question comes from the message, and nothing is kept in
 * between.
 */
import type { Coverage } from '../answers/coverage.ts';
import { type Asked, inputOf } from './asked.ts';
import { type Bot, commandNamed } from './bot.ts';
import { type SeenComponent, textsIn } from './echo.ts';
import type { Presser } from './event.ts';
import type { PageState } from './page-state.ts';
import { outletKey, queryKey } from './query-key.ts';
import { renderRefusal, renderStale } from './render-refusal.ts';
import { renderAnswer } from './render.ts';
import { type Reply, privately, refused } from './reply.ts';
import { shareable, withSharer } from './share.ts';

/** The outlet that a button names by its key; undefined when the coverage has none of that key. */
const outletOf = ({ articles }: Coverage, key: string): string | undefined =>
  articles.find(({ outlet }) => outlet !== undefined && outletKey(outlet) === key)?.outlet;

/** What was asked, or why it cannot be asked again. */
function readAsked(
  state: PageState,
  texts: Asked['texts'],
  { coverage, words }: Bot,
): Asked | string {
  const { command, from, to } = state;
  if (queryKey({ ...state, texts }) !== state.queryKey) {
    return words.say('unreadable', { command: words.command(command) });
  }
  const limits = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  if (state.outletKey === undefined) return { command, texts, ...limits };
  const outlet = outletOf(coverage, state.outletKey);
  return outlet === undefined
    ? words.say('outletGone', { command: words.command(command) })
    : { command, texts, outlet, ...limits };
}

/** Why a button that asks for something cannot do so; undefined when it can. */
export function faultOf(
  state: PageState,
  components: readonly SeenComponent[],
  bot: Bot,
): string | undefined {
  const command = commandNamed(bot, state.command);
  if (command === undefined) return bot.words.say('unknownButton');
  const asked = readAsked(state, textsIn(command, components), bot);
  return typeof asked === 'string' ? asked : undefined;
}

/**
 * The page that the pressed button stands for: in place of the message for who asked, as a copy of
 * their own for somebody else, and for everybody when it is to be shared.
 *
 * A page of a coverage that has been replaced since is never shown: a private note offers to ask
 * again. A button that is not ours, or whose message does not have its question, is refused.
 * @param components - of the message that has the button
 * @param wanted - the page, where somebody typed it
 */
export function replyToPress(
  state: PageState | undefined,
  components: readonly SeenComponent[],
  presser: Presser,
  bot: Bot,
  wanted = state?.page ?? 1,
): Reply {
  const command = state === undefined ? undefined : commandNamed(bot, state.command);
  if (state === undefined || command === undefined)
    return refused(renderRefusal(bot.words.say('unknownButton')));
  const asked = readAsked(state, textsIn(command, components), bot);
  if (typeof asked === 'string') return refused(renderRefusal(asked));
  if (state.revision !== bot.coverage.revision) {
    return refused(renderStale(bot.words, asked, bot.coverage.revision));
  }
  const answer = command.answer(inputOf(command, asked), bot.coverage);
  const message = renderAnswer(answer, { ...bot, asked, page: wanted });
  const outcome = answer.kind;
  if (answer.kind === 'invalid') return privately(message, outcome);
  if (state.action === 'share') {
    return { audience: 'public', message: withSharer(bot.words, message, presser.userId), outcome };
  }
  // Only who asked turns the pages of a message that others read too.
  if (presser.isAsker && !presser.isPrivate) return { audience: 'replace', message, outcome };
  const own = shareable(bot.words, message, answer, asked, wanted);
  return { audience: presser.isPrivate ? 'replace' : 'private', message: own, outcome };
}
