/**
 * Which commands a person can choose from, in their language: slash commands by path, and message
 * menu commands.
 */
import type { Choice, Command, LeafOption, Localizations } from './wire.ts';

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
  /** The name in the person's language. */
  readonly label: string;
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
  /** The path in the person's language. */
  readonly label: string;
  readonly description: string;
  /** Required ones first, as Discord orders them. */
  readonly options: readonly CommandOption[];
}

/** A command in a message's menu. */
export interface MenuCommand {
  readonly name: string;
  readonly label: string;
}

/** Everything that can be sent with a slash, in the order given; sub-commands one by one. */
export function slashCommands(
  commands: readonly Command[],
  locale: string,
): readonly SlashCommand[] {
  return commands
    .filter(({ type }) => (type ?? 1) === 1)
    .flatMap((command) => leaves({ path: '', label: '' }, command, locale));
}

/** The commands in a message's menu, in the order given. */
export function menuCommands(commands: readonly Command[], locale: string): readonly MenuCommand[] {
  return commands
    .filter(({ type }) => type === MESSAGE_MENU)
    .map(({ name, name_localizations: names }) => ({ name, label: inLocale(name, names, locale) }));
}

/** The text in this language, or as it usually is. */
function inLocale(usual: string, localized: Localizations, locale: string): string {
  return localized?.[locale] ?? usual;
}

/**
 * The commands that fit what was typed after the slash, best first.
 *
 * Those whose path starts with it, in either language, come first, then those with it elsewhere in
 * path or description; nothing typed gives all.
 */
export function matchingCommands(
  commands: readonly SlashCommand[],
  typed: string,
): readonly SlashCommand[] {
  const sought = typed.trimStart().toLowerCase();
  const starts = ({ path, label }: SlashCommand): boolean =>
    path.startsWith(sought) || label.toLowerCase().startsWith(sought);
  const starting = commands.filter(starts);
  const containing = commands.filter(
    (command) =>
      !starts(command) &&
      `${command.path} ${command.label} ${command.description}`.toLowerCase().includes(sought),
  );
  return [...starting, ...containing];
}

interface CommandNode {
  readonly type?: number | undefined;
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly description: string;
  readonly description_localizations?: Localizations;
  readonly options?:
    | readonly (LeafOption & { readonly options?: CommandNode['options'] })[]
    | undefined;
}

function leaves(
  above: Pick<SlashCommand, 'path' | 'label'>,
  command: CommandNode,
  locale: string,
): readonly SlashCommand[] {
  const path = `${above.path}${command.name}`;
  const label = `${above.label}${inLocale(command.name, command.name_localizations, locale)}`;
  const options = command.options ?? [];
  const parts = options.filter(({ type }) => type === SUB_COMMAND || type === GROUP);
  if (parts.length > 0) {
    const below = { path: `${path} `, label: `${label} ` };
    return parts.flatMap((part) => leaves(below, part, locale));
  }
  // A group or a command of a group only: nothing to send by itself.
  const fields = options.flatMap((option) => toField(option, locale));
  const ordered = [
    ...fields.filter(({ isRequired }) => isRequired),
    ...fields.filter(({ isRequired }) => !isRequired),
  ];
  const description = inLocale(command.description, command.description_localizations, locale);
  return [{ path, label, description, options: ordered }];
}

function toField(option: LeafOption, locale: string): readonly CommandOption[] {
  const kind = FIELD_KINDS.get(option.type);
  if (kind === undefined) return [];
  return [
    {
      kind,
      name: option.name,
      label: inLocale(option.name, option.name_localizations, locale),
      description: inLocale(option.description, option.description_localizations, locale),
      isRequired: option.required === true,
      hasAutocomplete: option.autocomplete === true,
      choices:
        kind === 'boolean'
          ? []
          : (option.choices ?? []).map((choice) => ({
              name: inLocale(choice.name, choice.name_localizations, locale),
              value: choice.value,
            })),
      minLength: option.min_length,
      maxLength: option.max_length,
      min: option.min_value,
      max: option.max_value,
    },
  ];
}
