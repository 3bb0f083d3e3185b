/** Bots over coverages of any kind, and people who ask them, on a Discord of their own each. */
import type { Keeper } from '../../../src/admin-command.ts';
import type { Command } from '../../../src/command.ts';
import { type RunningBot, startBot } from '../../../src/discord/client.ts';
import { makeLogger } from '../../../src/discord/logger.ts';
import { LiveCoverage } from '../../../src/holdings/live-coverage.ts';
import { loadCommands } from '../../../src/load-commands.ts';
import { type Loopback, startLoopback } from '../../../src/loopback/loopback.ts';
import type { Outcome, Person } from '../../../src/loopback/person.ts';
import type { AskedCoverage } from './extreme-coverages.ts';

/** What was sent to bots, and what they say that it led to. */
interface Tally {
  /** Oldest first; a bot says so once it has sent its reply, which may arrive first. */
  readonly outcomes: string[];
  /** How many interactions were answered. */
  sent: number;
}

/** A bot over one coverage, and somebody who asks it. */
export interface Visit extends AskedCoverage {
  readonly loopback: Loopback;
  readonly ada: Person;
  readonly bob: Person;
  readonly tally: Tally;
}

const loopbacks: Loopback[] = [];
const bots: RunningBot[] = [];

const suppliedKeeper = await LiveCoverage.open({ corpusPath: 'corpus' });

/** How a bot differs from a healthy one that answers anybody. */
interface Condition {
  /** Answers a minute that everybody has; 0 for any number. */
  readonly perUser?: number;
  /** Whether every command has a bug. */
  readonly isBroken?: boolean;
  readonly tally?: Tally;
  /** Who looks after the articles; of the supplied ones unless given. */
  readonly keeper?: Keeper;
}

const withBug = (command: Command): Command => ({
  ...command,
  answer: () => {
    throw new Error(`a bug: ${'long '.repeat(2000)}`);
  },
});

/** The person, whose answered interactions are counted. */
function counted(person: Person, tally: Tally): Person {
  const count = async (answering: Promise<Outcome>): Promise<Outcome> => {
    const outcome = await answering;
    if (outcome.kind !== 'failed') tally.sent += 1;
    return outcome;
  };
  return {
    ...person,
    slash: (path, options) => count(person.slash(path, options)),
    press: (messageId, customId) => count(person.press(messageId, customId)),
    select: (messageId, customId, values) => count(person.select(messageId, customId, values)),
    submit: (modalId, values) => count(person.submit(modalId, values)),
    menu: (name, messageId) => count(person.menu(name, messageId)),
  };
}

/** A bot over this coverage, and people who ask it. */
export async function openVisit(
  asked: AskedCoverage,
  {
    perUser = 0,
    isBroken = false,
    tally = { outcomes: [], sent: 0 },
    keeper = suppliedKeeper,
  }: Condition = {},
): Promise<Visit> {
  const loopback = await startLoopback();
  loopbacks.push(loopback);
  const { reading, admin } = await loadCommands(new URL('../../../commands/', import.meta.url));
  const bot = await startBot({
    token: loopback.token,
    apiUrl: loopback.apiUrl,
    commands: isBroken ? reading.map(withBug) : reading,
    admin,
    administration: { keeper, administrators: new Set() },
    language: 'en',
    coverage: () => asked.coverage,
    logger: makeLogger({ level: 'silent', secrets: [] }),
    limits: { perUser, perServer: 0 },
    observe: ({ outcome }) => tally.outcomes.push(outcome),
    onRestError: () => {},
    onLost: () => {},
  });
  bots.push(bot);
  const ada = counted(loopback.person('ada'), tally);
  const bob = counted(loopback.person('bob'), tally);
  return { ...asked, loopback, ada, bob, tally };
}

/** What Discord would have refused of all bots so far. */
export const faultsSoFar = () => loopbacks.flatMap(({ faults }) => faults);

/** Ends every bot and every Discord. */
export async function closeVisits(): Promise<void> {
  await Promise.all(bots.splice(0).map((bot) => bot.close()));
  await Promise.all(loopbacks.splice(0).map((loopback) => loopback.close()));
}
