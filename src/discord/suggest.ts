/** Which suggestions a half-typed option gets. */
import type { Choice } from '../command.ts';
import { type Bot, commandNamed } from './bot.ts';
import { characterCuts } from './cuts.ts';
import { MAX_CHOICES, MAX_CHOICE_CHARS } from './limits.ts';
import { cleanTyped, oneLine } from './one-line.ts';

/** `label` in one line of at most {@link MAX_CHOICE_CHARS}, "…" for what does not fit. */
function fitLabel(label: string): string {
  const line = oneLine(label);
  if (line.length <= MAX_CHOICE_CHARS) return line;
  return `${line.slice(0, characterCuts(line, MAX_CHOICE_CHARS - 1).at(-1) ?? 0)}…`;
}

const isSendable = ({ label, value }: Choice): boolean =>
  label !== '' && value !== '' && value.length <= MAX_CHOICE_CHARS;

/** A suggestion as Discord takes it. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** The first 25 of those that Discord takes, their labels cut to fit. */
export const sendable = (choices: readonly Choice[]): Suggestion[] =>
  choices
    .map(({ label, value }) => ({ label: fitLabel(label), value }))
    .filter(isSendable)
    .slice(0, MAX_CHOICES)
    .map(({ label, value }) => ({ name: label, value }));

/**
 * Suggestions for `typed` in that option, best first, at most 25; none for an option that has none.
 */
export function suggestionsFor(
  command: string,
  option: string,
  typed: string,
  bot: Bot,
): Suggestion[] {
  const spec = commandNamed(bot, command)?.options[option];
  if (spec?.type !== 'text' || spec.suggest === undefined) return [];
  return sendable(spec.suggest(cleanTyped(typed), bot.coverage, bot.words));
}
