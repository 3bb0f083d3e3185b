/** What the bot answers with: its commands and the coverage it has at the moment. */
import type { Coverage } from '../answers/coverage.ts';
import type { Command } from '../command.ts';

/** Everything that a reply depends on besides the interaction itself. */
export interface Bot {
  /** In the order of their names, each name once. */
  readonly commands: readonly Command[];
  readonly coverage: Coverage;
}

/** The command whose entry in the menu of messages has that name, or undefined. */
export const commandOfMenu = ({ commands }: Bot, name: string): Command | undefined =>
  commands.find(({ menu }) => menu?.name === name);

/** The command of that name, or undefined. */
export const commandNamed = ({ commands }: Bot, name: string): Command | undefined =>
  commands.find((command) => command.name === name);
