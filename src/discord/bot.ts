import type { AdminCommand, Keeper } from '../admin-command.ts';
/** What the bot answers with: its commands and the coverage it has at the moment. */
import type { Coverage } from '../answers/coverage.ts';
import type { Command } from '../command.ts';
import { LANGUAGES } from '../wording/languages.ts';
import type { Words } from '../wording/words.ts';

/** What everybody is answered with. */
export interface Service {
  /** In the order of their names, each name once. */
  readonly commands: readonly Command[];
  readonly coverage: Coverage;
  /** Commands for administrators, in the order of their names. */
  readonly admin?: readonly AdminCommand[];
}

/** Everything that a reply depends on besides the interaction itself. */
export interface Bot extends Service {
  /** What whoever is replied to is spoken to in. */
  readonly words: Words;
  /** Who looks after the articles; there for those alone who may tell them to. */
  readonly keeper?: Keeper | undefined;
}

/** The command whose entry in the menu of messages has that name in any language, or undefined. */
export const commandOfMenu = (
  { commands }: Pick<Service, 'commands'>,
  name: string,
): Command | undefined =>
  commands.find(({ menu }) =>
    Object.values(LANGUAGES).some((language) => menu?.name(language.commands) === name),
  );

/** The command of that name, or undefined. */
export const commandNamed = (
  { commands }: Pick<Service, 'commands'>,
  name: string,
): Command | undefined => commands.find((command) => command.name === name);

/** The command for administrators of that name, or undefined. */
export const adminNamed = (
  { admin = [] }: Pick<Service, 'admin'>,
  name: string,
): AdminCommand | undefined => admin.find((command) => command.name === name);
