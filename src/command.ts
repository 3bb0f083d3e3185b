/** What a command is: declared once, answered with data; nothing here knows of Discord. */
import { z } from 'zod';

import type { Answer, Expected, Got } from './answers/answer.ts';
import type { Coverage } from './answers/coverage.ts';
import type { CommandTexts, Face } from './wording/languages/en-commands.ts';
import type { Words } from './wording/words.ts';

/** What people see of a command or an option, in the language of these texts. */
export type FaceIn = (commands: CommandTexts) => Face;

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
  readonly face: FaceIn;
  readonly required?: true;
  readonly maxLength: number;
  /** What people read in place of a suggestion's value, and may type too; other text as it is. */
  readonly readable?: (value: string, coverage: Coverage) => string;
  /** Suggestions for what has been typed so far, best first, at most 25, labelled in these words. */
  readonly suggest?: (typed: string, coverage: Coverage, words: Words) => readonly Choice[];
}

/** A yes-or-no option. */
export interface FlagOption {
  readonly type: 'flag';
  readonly face: FaceIn;
  readonly required?: true;
}

/** An option with a few fixed values; at least one, each value once. */
export interface ChoiceOption {
  readonly type: 'choice';
  readonly face: FaceIn;
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
  /** As the menu shows it in a language, 1 to 32 characters. */
  readonly name: (commands: CommandTexts) => string;
  /** What the command is asked; `message` is the message's whole text, '' when it has none. */
  readonly read: (message: string) => MenuInput;
}

/** What people see of a command before they use it. */
interface Offered {
  /** What it is called in every language's declaration, and on the wire. */
  readonly name: string;
  readonly face: FaceIn;
  readonly menu?: MessageMenu;
}

/** A command: its declaration, and the answer it gives. */
export interface Command extends Offered {
  readonly options: OptionSpecs;
  /** The answer; a value that breaks the declaration gives an `invalid` answer. */
  readonly answer: (input: RawInput, coverage: Coverage) => Answer;
}

/** A command as its author writes it: `run` gets values that have been checked. */
export interface CommandDeclaration<Specs extends OptionSpecs> extends Offered {
  readonly options: Specs;
  readonly run: (input: InputOf<Specs>, coverage: Coverage) => Answer;
}

/** What a value of this option has to be. */
function expectation(spec: OptionSpec | undefined): Expected {
  if (spec === undefined) return { kind: 'option' };
  if (spec.type === 'flag') return { kind: 'yes-or-no' };
  if (spec.type === 'text') return { kind: 'text', most: spec.maxLength };
  return { kind: 'one-of', values: spec.choices.map(({ value }) => value) };
}

/** The longest value that is repeated to whoever typed it, in UTF-16 code units. */
const MAX_REPEATED_CHARS = 100;

/** What came in place of what was expected; of a long text only how long it is. */
function gotOf(value: RawInput[string] | undefined): Got {
  if (value === undefined) return { kind: 'nothing' };
  if (typeof value === 'boolean') return { kind: 'yes-or-no', value };
  return value.length > MAX_REPEATED_CHARS
    ? { kind: 'length', chars: value.length }
    : { kind: 'text', text: value };
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
      return {
        kind: 'invalid',
        option,
        expected: expectation(declaration.options[option]),
        got: gotOf(input[option]),
      };
    },
  };
}
