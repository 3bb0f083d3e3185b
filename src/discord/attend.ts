/** How an event is dealt with, whatever brought it: within limits, and without ever throwing. */
import type { Logger } from 'pino';

import type { Keeper } from '../admin-command.ts';
import type { LanguageCode } from '../wording/language.ts';
import { wordsFor } from '../wording/languages.ts';
import { type Service, adminNamed, commandNamed, commandOfMenu } from './bot.ts';
import type { CoolDown } from './cool-down.ts';
import type { BotEvent } from './event.ts';
import { decodeHitState } from './hit-state.ts';
import type { Observer } from './observer.ts';
import { decodePageState } from './page-state.ts';
import { type Reaction, react } from './react.ts';
import { renderRefusal } from './render-refusal.ts';
import { type Reply, refused } from './reply.ts';

/** Who may tell the keeper of the articles what to do. */
export interface Administration {
  readonly keeper: Keeper;
  /** Users by Discord's ids; without any, the administrators of servers that have the bot. */
  readonly administrators: ReadonlySet<string>;
}

/** What dealing with events takes. */
export interface Desk {
  readonly service: Service;
  readonly administration: Administration;
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
  /**
   * Whether they administer the server where it happened, and that server has installed the bot:
   * what anybody installs for themselves gives no say over it.
   */
  readonly isAdministrator: boolean;
}

/** What to send, and what it amounts to. */
export interface Attended {
  readonly reaction: Reaction;
  /** As in {@link file://./observer.ts}; `later` as long as it is not known. */
  readonly outcome: string;
}

/**
 * The bot's command that an event is for, or what is to be done with quoted words; 'unknown' for
 * none, so that a label has few values.
 */
export function commandOf(event: BotEvent, service: Service): string {
  switch (event.kind) {
    case 'slash':
    case 'typing': {
      const { command } = event;
      return (commandNamed(service, command) ?? adminNamed(service, command))?.name ?? 'unknown';
    }
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

function outcomeOf(reaction: Exclude<Reaction, { kind: 'later' }>): string {
  if (reaction.kind === 'modal') return 'form';
  return reaction.kind === 'choices' ? 'suggestions' : reaction.reply.outcome;
}

/** Whoever may look after the articles gets their keeper. */
const keeperFor = (
  { userId, isAdministrator }: Origin,
  { keeper, administrators }: Administration,
): Keeper | undefined =>
  (administrators.size === 0 ? isAdministrator : administrators.has(userId)) ? keeper : undefined;

/** The reaction to the event; a bug is logged, and told to who caused the event. */
export async function attend(
  event: BotEvent,
  origin: Origin,
  { service, administration, language, coolDown, logger }: Desk,
): Promise<Attended> {
  const { interactionId, userId, guildId, locale } = origin;
  const words = wordsFor(locale, language);
  const failed = (err: unknown): Reply => {
    logger.error(
      { command: commandOf(event, service), interactionId, err },
      'An interaction failed',
    );
    const sentence = words.say('failed', { id: interactionId });
    return { ...refused(renderRefusal(sentence)), outcome: 'failed' };
  };
  try {
    // Suggestions come with every key that is pressed.
    const wait = event.kind === 'typing' ? 0 : await coolDown.secondsLeft(userId, guildId);
    if (wait > 0) {
      const reply = refused(renderRefusal(words.say('coolingDown', { count: wait })));
      return { reaction: { kind: 'reply', reply }, outcome: 'cooling-down' };
    }
    const keeper = keeperFor(origin, administration);
    const reaction = react(event, { ...service, words, keeper });
    if (reaction.kind === 'later') {
      return {
        reaction: { ...reaction, work: () => reaction.work().catch(failed) },
        outcome: 'later',
      };
    }
    return { reaction, outcome: outcomeOf(reaction) };
  } catch (err) {
    const reply = failed(err);
    // Suggestions have no room for a sentence: none are better than a list that never comes.
    const reaction: Reaction =
      event.kind === 'typing' ? { kind: 'choices', choices: [] } : { kind: 'reply', reply };
    return { reaction, outcome: 'failed' };
  }
}
