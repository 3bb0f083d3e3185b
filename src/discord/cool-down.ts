/** Whether somebody asks too much, and when they may ask again. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Answers that one person, and one server, may have in a minute; 0 for any number. */
export interface AnswerLimits {
  readonly perUser: number;
  readonly perServer: number;
}

/** Seconds over which answers are counted. */
const WINDOW_SECONDS = 60;

const limiterOf = (points: number): RateLimiterMemory | undefined =>
  points === 0 ? undefined : new RateLimiterMemory({ points, duration: WINDOW_SECONDS });

/** Milliseconds until `key` has an answer left; 0 when it had one, which is then used. */
async function waitFor(limiter: RateLimiterMemory | undefined, key: string): Promise<number> {
  if (limiter === undefined) return 0;
  try {
    await limiter.consume(key);
    return 0;
  } catch (error) {
    if (error instanceof RateLimiterRes) return error.msBeforeNext;
    throw error;
  }
}

/** Counts answers by person and by server; counts live in this process alone. */
export class CoolDown {
  readonly #byUser: RateLimiterMemory | undefined;
  readonly #byServer: RateLimiterMemory | undefined;

  constructor({ perUser, perServer }: AnswerLimits) {
    this.#byUser = limiterOf(perUser);
    this.#byServer = limiterOf(perServer);
  }

  /**
   * Whole seconds that this person has to wait before they are answered; 0 when they are answered
   * now, which counts.
   */
  async secondsLeft(userId: string, guildId: string | null): Promise<number> {
    const own = await waitFor(this.#byUser, userId);
    // Somebody who is held back themselves does not use up their server's answers.
    const wait = own > 0 || guildId === null ? own : await waitFor(this.#byServer, guildId);
    return Math.ceil(wait / 1000);
  }
}
