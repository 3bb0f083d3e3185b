/** What the bot does about an event: pure, so that every transport replies alike. */
import { REFUSAL } from '../wording.ts';
import type { Bot } from './bot.ts';
import type { BotEvent } from './event.ts';
import { decodeHitState } from './hit-state.ts';
import { renderRefusal } from './render-refusal.ts';
import { replyToHit } from './reply-to-hit.ts';
import { replyToMenu } from './reply-to-menu.ts';
import { replyToPress } from './reply-to-press.ts';
import { replyToSlash } from './reply-to-slash.ts';
import { type Reply, refused } from './reply.ts';
import { suggestionsFor } from './suggest.ts';

/** A message, or the suggestions for an option that is being typed. */
export type Reaction =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'choices'; readonly choices: ReturnType<typeof suggestionsFor> };

const reply = (made: Reply): Reaction => ({ kind: 'reply', reply: made });

/** The reaction to `event`, of `bot` as it is at the moment. */
export function react(event: BotEvent, bot: Bot): Reaction {
  switch (event.kind) {
    case 'slash':
      return reply(replyToSlash(event.command, event.options, bot));
    case 'menu':
      return reply(replyToMenu(event.entry, event.text, bot));
    case 'press': {
      const hit = decodeHitState(event.customId);
      if (hit !== undefined) return reply(replyToHit(hit, event.presser, bot));
      return reply(replyToPress(event.customId, event.components, event.presser, bot));
    }
    case 'typing': {
      const choices = suggestionsFor(event.command, event.option, event.typed, bot);
      return { kind: 'choices', choices };
    }
    case 'other':
      return reply(refused(renderRefusal(REFUSAL.unknownCommand)));
  }
}
