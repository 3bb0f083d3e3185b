/** How an event is dealt with, whatever brought it: within limits, and without ever throwing. */
import type { Logger } from 'pino';

import type { LanguageCode } from '../wording/language.ts';
import { wordsFor } from '../wording/languages.ts';
import { type Service, commandNamed, commandOfMenu } from './bot.ts';
import type { CoolDown } from './cool-down.ts';
import type { BotEvent } from './event.ts';
import { decodeHitState } from './hit-state.ts';
import type { Observer } from './observer.ts';
import { decodePageState } from './page-state.ts';
import { type Reaction, react } from './react.ts';
import { renderRefusal } from './render-refusal.ts';
import { refused } from './reply.ts';

/** What dealing with events takes. */
export interface Desk {
  readonly service: Service;
  /** The language of the bot’s own, for those whose Discord is in none that it speaks. */
  readonly language: LanguageCode;
  readonly logger: Logger;
  readonly coolDown: CoolDown;
  readonly observe: Observer;
}

/** Who caused an event, by Discord's ids, and the language of their Discord. */
export interface Origin {
  readonly interactionId: string;
  readonly userId: string;
  readonly guildId: string | null;
  readonly locale: string | undefined;
}

/** What to send, and what it amounts to. */
export interface Attended {
  readonly reaction: Reaction;
  /** As in {@link file://./observer.ts}. */
  readonly outcome: string;
}

/**
 * The bot's command that an event is for, or what is to be done with quoted words; 'unknown' for
 * none, so that a label has few values.
 */
export function commandOf(event: BotEvent, service: Service): string {
  switch (event.kind) {
    case 'slash':
    case 'typing':
      return commandNamed(service, event.command)?.name ?? 'unknown';
    case 'menu':
      return commandOfMenu(service, event.entry)?.name ?? 'unknown';
    case 'press': {
      const hit = decodeHitState(event.customId);
      if (hit !== undefined) return hit.action;
      const command = decodePageState(event.customId)?.command ?? '';
      return commandNamed(service, command)?.name ?? 'unknown';
    }
    case 'other':
      return 'unknown';
  }
}

const refusal = (sentence: string): Reaction => ({
  kind: 'reply',
  reply: refused(renderRefusal(sentence)),
});

function outcomeOf(reaction: Reaction): string {
  if (reaction.kind === 'modal') return 'form';
  return reaction.kind === 'choices' ? 'suggestions' : reaction.reply.outcome;
}

/** The reaction to the event; a bug is logged, and told to who caused the event. */
export async function attend(
  event: BotEvent,
  { interactionId, userId, guildId, locale }: Origin,
  { service, language, coolDown, logger }: Desk,
): Promise<Attended> {
  const words = wordsFor(locale, language);
  try {
    // Suggestions come with every key that is pressed.
    const wait = event.kind === 'typing' ? 0 : await coolDown.secondsLeft(userId, guildId);
    if (wait > 0) {
      return {
        reaction: refusal(words.say('coolingDown', { count: wait })),
        outcome: 'cooling-down',
      };
    }
    const reaction = react(event, { ...service, words });
    return { reaction, outcome: outcomeOf(reaction) };
  } catch (err) {
    logger.error(
      { command: commandOf(event, service), interactionId, err },
      'An interaction failed',
    );
    // Suggestions have no room for a sentence: none are better than a list that never comes.
    const reaction: Reaction =
      event.kind === 'typing'
        ? { kind: 'choices', choices: [] }
        : refusal(words.say('failed', { id: interactionId }));
    return { reaction, outcome: 'failed' };
  }
}
