/** Which commands a person can choose from: slash commands by path, and message menu commands. */
import type { Choice, Command, LeafOption } from './wire.ts';

/** Option type numbers of Discord's API that the playground offers a field for. */
const FIELD_KINDS: ReadonlyMap<number, FieldKind> = new Map([
  [3, 'string'],
  [4, 'integer'],
  [5, 'boolean'],
  [10, 'number'],
]);

const SUB_COMMAND = 1;
const GROUP = 2;
const MESSAGE_MENU = 3;

/** What is typed into a field. */
type FieldKind = 'string' | 'integer' | 'number' | 'boolean';

/** An option of a command, as its field needs it; limits that do not apply are undefined. */
export interface CommandOption {
  readonly kind: FieldKind;
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
  readonly hasAutocomplete: boolean;
  /** The only values allowed; empty when any value is. */
  readonly choices: readonly Choice[];
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** A slash command or sub-command that can be sent. */
export interface SlashCommand {
  /** Name, or name, group and sub-command joined by spaces. */
  readonly path: string;
  readonly description: string;
  /** Required ones first, as Discord orders them. */
  readonly options: readonly CommandOption[];
}

/** Everything that can be sent with a slash, in the order given; sub-commands one by one. */
export function slashCommands(commands: readonly Command[]): readonly SlashCommand[] {
  return commands.filter(({ type }) => (type ?? 1) === 1).flatMap((command) => leaves('', command));
}

/** Names of the commands in a message's menu, in the order given. */
export function messageMenuNames(commands: readonly Command[]): readonly string[] {
  return commands.filter(({ type }) => type === MESSAGE_MENU).map(({ name }) => name);
}

/**
 * The commands that fit what was typed after the slash, best first.
 *
 * Those whose path starts with it come first, then those with it elsewhere in path or
 * description; nothing typed gives all.
 */
export function matchingCommands(
  commands: readonly SlashCommand[],
  typed: string,
): readonly SlashCommand[] {
  const sought = typed.trimStart().toLowerCase();
  const starting = commands.filter(({ path }) => path.startsWith(sought));
  const containing = commands.filter(
    ({ path, description }) =>
      !path.startsWith(sought) && `${path} ${description}`.toLowerCase().includes(sought),
  );
  return [...starting, ...containing];
}

interface CommandNode {
  readonly type?: number | undefined;
  readonly name: string;
  readonly description: string;
  readonly options?:
    | readonly (LeafOption & { readonly options?: CommandNode['options'] })[]
    | undefined;
}

function leaves(prefix: string, command: CommandNode): readonly SlashCommand[] {
  const path = `${prefix}${command.name}`;
  const options = command.options ?? [];
  const parts = options.filter(({ type }) => type === SUB_COMMAND || type === GROUP);
  if (parts.length > 0) return parts.flatMap((part) => leaves(`${path} `, part));
  // A group or a command of a group only: nothing to send by itself.
  const fields = options.flatMap((option) => toField(option));
  const ordered = [
    ...fields.filter(({ isRequired }) => isRequired),
    ...fields.filter(({ isRequired }) => !isRequired),
  ];
  return [{ path, description: command.description, options: ordered }];
}

function toField(option: LeafOption): readonly CommandOption[] {
  const kind = FIELD_KINDS.get(option.type);
  if (kind === undefined) return [];
  return [
    {
      kind,
      name: option.name,
      description: option.description,
      isRequired: option.required === true,
      hasAutocomplete: option.autocomplete === true,
      choices: kind === 'boolean' ? [] : (option.choices ?? []),
      minLength: option.min_length,
      maxLength: option.max_length,
      min: option.min_value,
      max: option.max_value,
    },
  ];
}
