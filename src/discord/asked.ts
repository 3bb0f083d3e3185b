/**
 * What somebody asked, as far as it decides the answer: what a button has to be able to ask again.
 */
import type { Answer } from '../answers/answer.ts';
import type { Coverage } from '../answers/coverage.ts';
import type { Command, RawInput } from '../command.ts';
import type { PartialDate } from '../corpus/partial-date.ts';
import { cleanTyped } from './one-line.ts';

/** A text that was typed, or a value that was chosen, for an option of the command's own. */
export interface AskedText {
  readonly option: string;
  /** The option's position in the command's declaration, from 0. */
  readonly place: number;
  /** Cleaned and not empty. */
  readonly text: string;
}

/** A question to one command. */
export interface Asked {
  readonly command: string;
  /** In the order of the command's options. */
  readonly texts: readonly AskedText[];
  readonly outlet?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** The limits that reading commands share; buttons carry them themselves. */
const LIMITS: ReadonlySet<string> = new Set(['outlet', 'from', 'to']);

/** What of a command's declaration says which texts can be typed. */
export interface Declared {
  readonly options: Readonly<
    Record<
      string,
      {
        readonly type: string;
        readonly maxLength?: number;
        readonly choices?: readonly { readonly value: string }[];
      }
    >
  >;
}

/** A text option of a command's own: which, where, and how long a text it takes. */
export interface OwnText extends Omit<AskedText, 'text'> {
  readonly maxLength: number;
}

/** The command's own options that are texts or choices, which a message repeats. */
export const ownTexts = ({ options }: Declared): OwnText[] =>
  Object.entries(options).flatMap(([option, { type, maxLength = 0, choices = [] }], place) => {
    if (type === 'flag' || LIMITS.has(option)) return [];
    const longest = choices.map(({ value }) => value.length);
    return [{ option, place, maxLength: Math.max(maxLength, ...longest) }];
  });

/**
 * Option values as a command gets them: texts cleaned, those that suggestions gave in words that people read, and left out when
 * nothing is left of them.
 */
export function cleanInput(options: RawInput, command: Command, coverage: Coverage): RawInput {
  const cleaned = Object.entries(options).map(([name, value]) => {
    if (typeof value !== 'string') return [name, value] as const;
    const spec = command.options[name];
    const text = cleanTyped(value);
    const isReadable = spec?.type === 'text' && spec.readable !== undefined;
    return [name, isReadable ? spec.readable(text, coverage) : text] as const;
  });
  // A required text that has nothing in it is the command's to judge.
  const kept = cleaned.filter(([name, value]) => value !== '' || command.options[name]?.required);
  return Object.fromEntries(kept);
}

/** What was asked of `command`, with the limits as its answer understood them. */
export function askedOf(command: Command, input: RawInput, answer: Answer): Asked {
  const texts = ownTexts(command).flatMap(({ option, place }) => {
    const text = input[option];
    return typeof text === 'string' && text !== '' ? [{ option, place, text }] : [];
  });
  const limits = 'searched' in answer ? answer.searched.filter : {};
  return { command: command.name, texts, ...limits };
}

/** The option values that ask `asked` again. */
export function inputOf(command: Command, { texts, outlet, from, to }: Asked): RawInput {
  const limits = Object.entries({ outlet, from, to }).flatMap(([option, text]) =>
    text === undefined ? [] : [{ option, text }],
  );
  const values = [...texts, ...limits].map(({ option, text }) => {
    const spec = command.options[option];
    // An outlet's name may be longer than what can be typed, which still names it.
    return [option, spec?.type === 'text' ? text.slice(0, spec.maxLength) : text] as const;
  });
  return Object.fromEntries(values);
}
