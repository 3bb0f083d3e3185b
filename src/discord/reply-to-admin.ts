/** What a sub-command for administrators gets back, and which suggestions its options get. */
import { type AdminCommand, type SubCommand, checkedValues } from '../admin-command.ts';
import type { RawInput } from '../command.ts';
import type { Bot } from './bot.ts';
import { cleanTyped } from './one-line.ts';
import { renderRefusal } from './render-refusal.ts';
import { renderReport } from './render-report.ts';
import { type Reply, refused } from './reply.ts';
import { type Suggestion, sendable } from './suggest.ts';

const subCommandOf = ({ subcommands }: AdminCommand, name: string): SubCommand | undefined =>
  Object.entries(subcommands).find(([known]) => known === name)?.[1];

const cleaned = (options: RawInput): RawInput =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      typeof value === 'string' ? cleanTyped(value) : value,
    ]),
  );

/**
 * What is to be done, which takes its time; for who asked alone. A refusal at once for somebody who
 * may not do it.
 */
export function replyToAdmin(
  command: AdminCommand,
  subcommand: string,
  options: RawInput,
  { keeper, words }: Bot,
): Reply | (() => Promise<Reply>) {
  if (keeper === undefined) return refused(renderRefusal(words.say('notAdministrator')));
  const found = subCommandOf(command, subcommand);
  const values = found === undefined ? undefined : checkedValues(found, cleaned(options));
  if (found === undefined || values === undefined) {
    return refused(renderRefusal(words.say('unknownCommand')));
  }
  return async () => {
    const report = await found.run(values, keeper);
    return { audience: 'private', message: renderReport(words, report), outcome: report.kind };
  };
}

/** Suggestions for an option of a sub-command; none for somebody who may not use it. */
export function suggestToAdmin(
  command: AdminCommand,
  subcommand: string,
  option: string,
  typed: string,
  { keeper, words }: Bot,
): Suggestion[] {
  const options = subCommandOf(command, subcommand)?.options ?? {};
  const spec = Object.entries(options).find(([name]) => name === option)?.[1];
  if (keeper === undefined || spec === undefined) return [];
  return sendable(spec.suggest(cleanTyped(typed), keeper.edition, words));
}
