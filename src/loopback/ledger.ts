/** Which interactions await an answer, and how long their tokens still live. */
import { randomBytes } from 'node:crypto';

import type {
  APIMessageInteractionMetadata,
  ApplicationCommandOptionType,
  InteractionType,
} from 'discord.js';

import type { Completion, Outcome } from './person.ts';
import type { Ground } from './spot.ts';
import type { Resident } from './world.ts';

/** Time for the first answer. */
const ANSWER_WINDOW_MS = 3000;

/** Time for edits and follow-ups, counted from the interaction's start. */
const TOKEN_LIFE_MS = 15 * 60_000;

/** How often waiting interactions are compared with the clock. */
const SWEEP_EVERY_MS = 20;

/** What Discord's client shows when no answer came. */
const NO_ANSWER = 'The application did not respond';

/** What a person's action led to, whichever kind of action it was. */
export type Answer = Outcome | Completion;

/** What is known of an interaction before it is sent. */
export interface InteractionOrigin {
  readonly id: string;
  readonly type: InteractionType;
  readonly resident: Resident;
  readonly ground: Ground;
  /** How messages that answer it will say where they come from. */
  readonly metadata: APIMessageInteractionMetadata;
  /** The message whose component led here, directly or through a modal. */
  readonly sourceId?: string;
  /** The type of the option being typed, for autocomplete. */
  readonly focusedType?: ApplicationCommandOptionType;
  /** Whether a message menu was used, as its answer has another message type. */
  readonly isMenu?: boolean;
}

/** An interaction on its way: sent, perhaps answered. */
export interface LiveInteraction extends InteractionOrigin {
  readonly token: string;
  readonly startedMs: number;
  isAnswered: boolean;
  /** The message that `@original` means, once there is one. */
  originalId: string | undefined;
  /** Ids of the messages that this token may edit. */
  readonly messageIds: Set<string>;
  /** Follow-ups posted so far. */
  followUps: number;
  /** Why the last first answer was refused, if one was. */
  refusedFor: readonly string[];
  readonly settle: (answer: Answer) => void;
}

/** The interactions of one loopback. */
export interface Ledger {
  /**
   * Notes a new interaction; `answer` resolves at its first answer or when the time for it is over.
   */
  open(origin: InteractionOrigin): { readonly token: string; readonly answer: Promise<Answer> };
  /** The interaction with this token whose token still lives. */
  find(token: string): LiveInteraction | undefined;
  /** Forgets an interaction that could not be sent. */
  drop(token: string): void;
  /** Fails everything that still waits and stops the timer. */
  close(): void;
}

/** Whether a first answer would still be in time at `nowMs`. */
export function isInTime({ startedMs }: LiveInteraction, nowMs: number): boolean {
  return nowMs - startedMs < ANSWER_WINDOW_MS;
}

/** Whether the token still lives at `nowMs`. */
function isTokenAlive({ startedMs }: LiveInteraction, nowMs: number): boolean {
  return nowMs - startedMs < TOKEN_LIFE_MS;
}

/** An empty ledger on this clock (milliseconds). */
export function createLedger(now: () => number): Ledger {
  const byToken = new Map<string, LiveInteraction>();
  let timer: NodeJS.Timeout | undefined;

  /** Compared by polling, so that a clock moved by hand takes effect like the real one. */
  function sweep(): void {
    const waiting = [...byToken.values()].filter(({ isAnswered }) => !isAnswered);
    const late = waiting.filter((live) => !isInTime(live, now()));
    for (const live of late) live.settle({ kind: 'failed', reason: describeSilence(live) });
    if (late.length < waiting.length) return;
    clearInterval(timer);
    timer = undefined;
  }

  function forgetDeadTokens(): void {
    for (const [token, live] of byToken) {
      if (!isTokenAlive(live, now())) byToken.delete(token);
    }
  }

  return {
    open(origin) {
      forgetDeadTokens();
      const token = createToken(origin.id);
      const answer = new Promise<Answer>((resolve) => {
        byToken.set(token, {
          ...origin,
          token,
          startedMs: now(),
          isAnswered: false,
          originalId: undefined,
          messageIds: new Set(),
          followUps: 0,
          refusedFor: [],
          settle: resolve,
        });
      });
      timer ??= setInterval(sweep, SWEEP_EVERY_MS);
      return { token, answer };
    },
    find(token) {
      const live = byToken.get(token);
      return live !== undefined && isTokenAlive(live, now()) ? live : undefined;
    },
    drop(token) {
      byToken.delete(token);
    },
    close() {
      clearInterval(timer);
      for (const live of byToken.values()) {
        live.settle({ kind: 'failed', reason: 'The loopback Discord was closed' });
      }
      byToken.clear();
    },
  };
}

function describeSilence({ refusedFor }: LiveInteraction): string {
  return refusedFor.length === 0 ? NO_ANSWER : `${NO_ANSWER}: ${refusedFor.join('; ')}`;
}

/** Long and opaque, in characters that need no escaping in a path. */
function createToken(id: string): string {
  return Buffer.from(`interaction:${id}:${randomBytes(48).toString('hex')}`).toString('base64url');
}
