/** Long work in short steps, so that other work gets its turn in between. */
import { setImmediate } from 'node:timers/promises';

/** Work that gives way every few milliseconds at the latest. */
export type Steps<Result> = Generator<undefined, Result>;

/** The longest that work keeps other work waiting, in milliseconds. */
const TURN_MS = 8;

/** Does the work at one go; calls `onStep` after each step. */
export function finish<Result>(steps: Steps<Result>, onStep?: () => void): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onStep?.();
  }
}

/** Does the work in turns of {@link TURN_MS}. */
export async function finishInTurns<Result>(steps: Steps<Result>): Promise<Result> {
  let turnEnd = performance.now() + TURN_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() >= turnEnd) {
      await setImmediate();
      turnEnd = performance.now() + TURN_MS;
    }
  }
}
