/** What follows “thinking …” when a command takes its time. */
import type { APIMessage } from 'discord.js';

import type { OptionValues, Person } from '../../src/loopback/person.ts';

/** Uses the command, and resolves with the message once it has taken the place of “thinking …”. */
export async function laterReply(
  person: Person,
  path: string,
  options: OptionValues = {},
): Promise<APIMessage> {
  const edited = new Promise<APIMessage>((resolve) => {
    const stop = person.watch((event) => {
      if (event.kind !== 'updated') return;
      stop();
      resolve(event.message);
    });
  });
  const outcome = await person.slash(path, options);
  if (outcome.kind === 'thinking') return edited;
  throw new Error(`Expected “thinking”, got ${JSON.stringify(outcome)}`);
}
