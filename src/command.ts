/** What a command is: declared once, answered with data; nothing here knows of Discord. */
import { z } from 'zod';

import type { Answer } from './answers/answer.ts';
import type { Coverage } from './answers/coverage.ts';

/**
 * One suggestion, or one value of a choice: `label` is read by people, `value` is what the command
 * gets (≤ 100 characters each).
 */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** A text option; `maxLength` in UTF-16 code units. */
export interface TextOption {
  readonly type: 'text';
  readonly description: string;
  readonly required?: true;
  readonly maxLength: number;
  /** What people read in place of a suggestion's value, and may type too; other text as it is. */
  readonly readable?: (value: string, coverage: Coverage) => string;
  /** Suggestions for what has been typed so far, best first, at most 25. */
  readonly suggest?: (typed: string, coverage: Coverage) => readonly Choice[];
}

/** A yes-or-no option. */
export interface FlagOption {
  readonly type: 'flag';
  readonly description: string;
  readonly required?: true;
}

/** An option with a few fixed values; at least one, each value once. */
export interface ChoiceOption {
  readonly type: 'choice';
  readonly description: string;
  readonly required?: true;
  readonly choices: readonly Choice[];
}

export type OptionSpec = TextOption | FlagOption | ChoiceOption;
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type ValueOf<Spec extends OptionSpec> = Spec extends FlagOption
  ? boolean
  : Spec extends ChoiceOption
    ? Spec['choices'][number]['value']
    : string;
type RequiredName<Specs extends OptionSpecs> = {
  [Name in keyof Specs]: Specs[Name] extends { required: true } ? Name : never;
}[keyof Specs];

/** The values a command gets, derived from its declared options: an optional one may be absent. */
export type InputOf<Specs extends OptionSpecs> = {
  readonly [Name in RequiredName<Specs>]: ValueOf<Specs[Name]>;
} & {
  readonly [Name in Exclude<keyof Specs, RequiredName<Specs>>]?: ValueOf<Specs[Name]> | undefined;
};

/**
 * Option values as they arrive, by option name, before they are checked against the declaration.
 */
export type RawInput = Readonly<Record<string, string | boolean>>;

/** What a command was asked through a message's menu. */
export interface MenuInput {
  readonly input: RawInput;
  /** How many of the message's texts found no room in the input. */
  readonly leftOut: number;
}

/** The entry in the menu of every message that asks a command about that message. */
export interface MessageMenu {
  /** As the menu shows it, 1 to 32 characters. */
  readonly name: string;
  /** What the command is asked; `message` is the message's whole text, '' when it has none. */
  readonly read: (message: string) => MenuInput;
}

/** What people see of a command before they use it. */
interface Face {
  readonly name: string;
  readonly description: string;
  readonly menu?: MessageMenu;
}

/** A command: its declaration, and the answer it gives. */
export interface Command extends Face {
  readonly options: OptionSpecs;
  /** The answer; a value that breaks the declaration gives an `invalid` answer. */
  readonly answer: (input: RawInput, coverage: Coverage) => Answer;
}

/** A command as its author writes it: `run` gets values that have been checked. */
export interface CommandDeclaration<Specs extends OptionSpecs> extends Face {
  readonly options: Specs;
  readonly run: (input: InputOf<Specs>, coverage: Coverage) => Answer;
}

/** What a value of this option has to be, in words a person can act on. */
function expectation(spec: OptionSpec): string {
  if (spec.type === 'flag') return 'true or false';
  if (spec.type === 'text') return `text of at most ${spec.maxLength} characters`;
  return `one of ${spec.choices.map(({ value }) => value).join(', ')}`;
}

/** The longest value that is repeated to whoever typed it, in UTF-16 code units. */
const MAX_REPEATED_CHARS = 100;

/** What came in place of what was expected; of a long text only how long it is. */
function gotWords(value: RawInput[string] | undefined): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' && value.length > MAX_REPEATED_CHARS
    ? `${value.length} characters`
    : JSON.stringify(value);
}

function valueSchema(spec: OptionSpec): z.ZodType {
  if (spec.type === 'flag') return z.boolean();
  if (spec.type === 'text') return z.string().max(spec.maxLength);
  return z.enum(spec.choices.map(({ value }) => value));
}

const schemaOf = (specs: OptionSpecs): z.ZodObject =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(specs).map(([name, spec]) => {
        const value = valueSchema(spec);
        return [name, spec.required ? value : value.optional()] as const;
      }),
    ),
  );

/** The command that a declaration describes; its input is checked before `run` sees it. */
export function defineCommand<const Specs extends OptionSpecs>(
  declaration: CommandDeclaration<Specs>,
): Command {
  const { run, ...declared } = declaration;
  const schema = schemaOf(declaration.options);
  const isInput = (input: RawInput): input is RawInput & InputOf<Specs> =>
    schema.safeParse(input).success;
  return {
    ...declared,
    answer: (input, coverage) => {
      if (isInput(input)) return run(input, coverage);
      const option = String(schema.safeParse(input).error?.issues[0]?.path[0] ?? 'unknown');
      const spec = declaration.options[option];
      return {
        kind: 'invalid',
        option,
        expected: spec === undefined ? 'an option that the command has' : expectation(spec),
        got: gotWords(input[option]),
      };
    },
  };
}
