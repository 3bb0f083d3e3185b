/** What the bot does about an event: pure, so that every transport replies alike. */
import type { APIModalInteractionResponseCallbackData } from 'discord.js';

import { type Bot, adminNamed } from './bot.ts';
import type { BotEvent, PressEvent } from './event.ts';
import { decodeHitState } from './hit-state.ts';
import { inlineText } from './inline-text.ts';
import { pageModal } from './page-modal.ts';
import { decodePageState } from './page-state.ts';
import { renderRefusal } from './render-refusal.ts';
import { replyToAdmin, suggestToAdmin } from './reply-to-admin.ts';
import { replyToHit } from './reply-to-hit.ts';
import { replyToMenu } from './reply-to-menu.ts';
import { faultOf, replyToPress } from './reply-to-press.ts';
import { replyToSlash } from './reply-to-slash.ts';
import { type Reply, refused } from './reply.ts';
import { type Suggestion, suggestionsFor } from './suggest.ts';

/**
 * A message, at once or when `work` is done, which takes longer than Discord waits; a form to fill
 * in; or the suggestions for an option that is being typed.
 */
export type Reaction =
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly kind: 'reply'; readonly reply: Reply }
  /** The message is for who acted alone. */
  | { readonly kind: 'later'; readonly work: () => Promise<Reply> }
  | { readonly kind: 'choices'; readonly choices: Suggestion[] };

/** Room for a number that is none. */
const MAX_TYPED_CHARS = 40;

const reply = (made: Reply): Reaction => ({ kind: 'reply', reply: made });

function reactToPress(event: PressEvent, bot: Bot): Reaction {
  const { customId, components, presser, typed } = event;
  const hit = decodeHitState(customId);
  if (hit !== undefined) return reply(replyToHit(hit, presser, bot));
  const page = decodePageState(customId);
  if (page?.action !== 'jump') return reply(replyToPress(page, components, presser, bot));
  if (typed === undefined) {
    const fault = faultOf(page, components, bot);
    return fault === undefined
      ? { kind: 'modal', modal: pageModal(bot.words, page) }
      : reply(refused(renderRefusal(fault)));
  }
  const wanted = /^\d{1,4}$/u.test(typed.trim()) ? Number(typed) : 0;
  if (wanted === 0) {
    const sentence = bot.words.say('noPage', { typed: inlineText(typed, MAX_TYPED_CHARS) });
    return reply(refused(renderRefusal(sentence)));
  }
  return reply(replyToPress(page, components, presser, bot, wanted));
}

/** The reaction to `event`, of `bot` as it is at the moment. */
export function react(event: BotEvent, bot: Bot): Reaction {
  switch (event.kind) {
    case 'slash': {
      const admin = adminNamed(bot, event.command);
      if (admin === undefined) return reply(replyToSlash(event.command, event.options, bot));
      const made = replyToAdmin(admin, event.subcommand ?? '', event.options, bot);
      return typeof made === 'function' ? { kind: 'later', work: made } : reply(made);
    }
    case 'menu':
      return reply(replyToMenu(event.entry, event.text, bot));
    case 'press':
      return reactToPress(event, bot);
    case 'typing': {
      const { command, subcommand = '', option, typed } = event;
      const admin = adminNamed(bot, command);
      const choices =
        admin === undefined
          ? suggestionsFor(command, option, typed, bot)
          : suggestToAdmin(admin, subcommand, option, typed, bot);
      return { kind: 'choices', choices };
    }
    case 'other':
      return reply(refused(renderRefusal(bot.words.say('unknownCommand'))));
  }
}
