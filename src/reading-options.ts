/** The options that every command shares which reads the coverage. */
import type { Choice, FlagOption, TextOption } from './command.ts';

/** Suggestions that a person is shown at most. */
export const MAX_CHOICES = 25;

/** Longest label and value of a suggestion, in UTF-16 code units. */
export const MAX_CHOICE_CHARS = 100;

/** A date option takes a timestamp too, though only its day counts. */
const MAX_DATE_CHARS = 30;

/**
 * A suggestion labelled `name (facts)`, the name cut at its end when both do not fit; the value is
 * cut too, and still names the same thing when it is looked up.
 */
export function choiceLabel(name: string, facts: string, value: string): Choice {
  const suffix = ` (${facts.slice(0, MAX_CHOICE_CHARS / 2)})`;
  const room = MAX_CHOICE_CHARS - suffix.length;
  const shown = name.length <= room ? name : `${name.slice(0, room - 1)}…`;
  return { label: shown + suffix, value: value.slice(0, MAX_CHOICE_CHARS) };
}

const hide: FlagOption = { type: 'flag', face: ({ ask }) => ask.options.hide };

const outlet: TextOption = {
  type: 'text',
  face: ({ ask }) => ask.options.outlet,
  maxLength: MAX_CHOICE_CHARS,
  suggest: (typed, { lookup }) =>
    lookup.suggestOutlets(typed, MAX_CHOICES).map((name): Choice => {
      const value = name.slice(0, MAX_CHOICE_CHARS);
      return { label: value, value };
    }),
};

const from: TextOption = {
  type: 'text',
  face: ({ ask }) => ask.options.from,
  maxLength: MAX_DATE_CHARS,
};

const to: TextOption = {
  type: 'text',
  face: ({ ask }) => ask.options.to,
  maxLength: MAX_DATE_CHARS,
};

export const readingOptions = { outlet, from, to, hide } as const;
