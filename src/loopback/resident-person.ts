/**
 * How a resident uses Discord's client: every action checked as the client checks it, then sent.
 */
import { ApplicationCommandType, ComponentType, PermissionFlagsBits } from 'discord.js';
import type { APIApplicationCommand, APIStringSelectComponent } from 'discord.js';

import { act } from './action.ts';
import type { ActionContext, Stage } from './action.ts';
import { walkComponents } from './component-tree.ts';
import type { MessageComponent } from './component-tree.ts';
import { blankMessage } from './compose.ts';
import type { InteractionData } from './interaction-payload.ts';
import { checkSubmission } from './modal-submission.ts';
import { checkOptions, checkPartialOptions, findLeaf } from './option-values.ts';
import type { Leaf } from './option-values.ts';
import type { Completion, Outcome, Person } from './person.ts';
import { groundOf, isOfferedAt } from './spot.ts';
import type { Place, Spot } from './spot.ts';
import { addMessage, isVisibleTo } from './world.ts';
import type { Resident, StoredMessage, Watcher, World } from './world.ts';

type Failure = { readonly kind: 'failed'; readonly reason: string };

/** The person that acts as this resident at this spot. */
export function createPerson(stage: Stage, resident: Resident, spot: Spot): Person {
  const { world } = stage;
  const { user } = resident.member;
  const { place } = spot;
  const { channelId } = groundOf(world.setting, resident, place);
  const isHere = (stored: StoredMessage): boolean =>
    stored.message.channel_id === channelId && isVisibleTo(stored, user.id);
  const seen = (messageId: string): StoredMessage | undefined => {
    const stored = world.messages.get(messageId);
    return stored !== undefined && isHere(stored) ? stored : undefined;
  };

  async function interact(data: InteractionData, context?: ActionContext): Promise<Outcome> {
    const answer = await act(stage, resident, spot, data, context);
    // Only autocomplete is answered with suggestions, and it is not asked for here.
    return answer.kind === 'suggestions' ? failed('The bot answered with suggestions') : answer;
  }

  async function useComponent(
    messageId: string,
    customId: string,
    kind: 'button' | 'select',
    check: (component: MessageComponent) => Failure | undefined,
    values?: readonly string[],
  ): Promise<Outcome> {
    const stored = seen(messageId);
    if (stored === undefined) return failed(`This person sees no message ${messageId}`);
    const component = findByCustomId(stored, customId);
    if (component === undefined) return failed(`The message has no ${kind} "${customId}"`);
    if ('disabled' in component && (component.disabled ?? false)) {
      return failed(`The ${kind} "${customId}" is disabled`);
    }
    const problem = check(component);
    if (problem !== undefined) return problem;
    const data = {
      kind: 'component',
      message: stored.message,
      customId,
      componentId: component.id ?? 0,
      componentType: component.type,
      ...(values === undefined ? {} : { values }),
    } as const;
    return interact(data, { sourceId: messageId });
  }

  return {
    id: user.id,
    name: resident.name,
    at: (other) => createPerson(stage, resident, { ...spot, ...other }),
    commands: () => listCommands(world, resident, place),
    messages: () => [...world.messages.values()].filter(isHere).map(({ message }) => message),
    async slash(path, options) {
      const found = findSlash(world, resident, place, path);
      if (found.kind === 'failed') return found;
      const checked = checkOptions(found.leaf, options);
      if (checked.kind === 'failed') return checked;
      return interact({ kind: 'slash', command: found.command, options: checked.options });
    },
    async complete(path, options, focused): Promise<Completion> {
      const found = findSlash(world, resident, place, path);
      if (found.kind === 'failed') return found;
      const checked = checkPartialOptions(found.leaf, options, focused);
      if (checked.kind === 'failed') return checked;
      const focusedType = found.leaf.options.find(({ name }) => name === focused)?.type;
      const answer = await act(
        stage,
        resident,
        spot,
        { kind: 'complete', command: found.command, options: checked.options },
        focusedType === undefined ? {} : { focusedType },
      );
      if (answer.kind === 'suggestions' || answer.kind === 'failed') return answer;
      return failed('The bot answered with something other than suggestions');
    },
    press: (messageId, customId) =>
      useComponent(messageId, customId, 'button', ({ type }) =>
        type === ComponentType.Button ? undefined : failed(`"${customId}" is not a button`),
      ),
    select: (messageId, customId, values) =>
      useComponent(
        messageId,
        customId,
        'select',
        (component) =>
          component.type === ComponentType.StringSelect
            ? whyNotSelected(component, values)
            : failed(`"${customId}" is not a select of texts`),
        values,
      ),
    async submit(modalId, values) {
      const modal = resident.modals.get(modalId);
      if (modal === undefined) return failed(`This person has no open modal ${modalId}`);
      const checked = checkSubmission(modal.data, values);
      if (checked.kind === 'failed') return checked;
      const { sourceId, openedBy } = modal;
      const source = sourceId === undefined ? undefined : world.messages.get(sourceId);
      const outcome = await interact(
        {
          kind: 'modal',
          submission: checked.submission,
          ...(source === undefined ? {} : { message: source.message }),
        },
        { openedBy, ...(sourceId === undefined ? {} : { sourceId }) },
      );
      // A modal whose submission fails stays open.
      if (outcome.kind !== 'failed') resident.modals.delete(modalId);
      return outcome;
    },
    async menu(name, messageId) {
      const command = listCommands(world, resident, place).find(
        (one) => one.name === name && one.type === ApplicationCommandType.Message,
      );
      if (command === undefined) return failed(`There is no message menu command "${name}"`);
      const stored = seen(messageId);
      if (stored === undefined) return failed(`This person sees no message ${messageId}`);
      return interact({ kind: 'menu', command, target: stored.message });
    },
    say(content) {
      const message = { ...blankMessage(world, channelId, user), content };
      addMessage(world, { message, files: [] });
      return message;
    },
    watch(listener) {
      const watcher: Watcher = { channelId, tell: listener };
      resident.watchers.add(watcher);
      return () => {
        resident.watchers.delete(watcher);
      };
    },
  };
}

/** Commands that this resident may use at this place, by name. */
function listCommands(
  { commands, setting }: World,
  resident: Resident,
  place: Place,
): APIApplicationCommand[] {
  const { isInServer } = groundOf(setting, resident, place);
  const held = BigInt(resident.member.permissions);
  return [...commands.values()]
    .filter((command) => isOfferedAt(command, place))
    .filter(({ default_member_permissions: needed }) => !isInServer || mayUse(held, needed ?? null))
    .toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

/**
 * Whether these permissions let one use a command that needs `needed`: `null` asks for none, "0"
 * for what administrators alone have.
 */
function mayUse(held: bigint, needed: string | null): boolean {
  if (needed === null || (held & PermissionFlagsBits.Administrator) !== 0n) return true;
  const bits = BigInt(needed);
  return bits !== 0n && (held & bits) === bits;
}

function findSlash(
  world: World,
  resident: Resident,
  place: Place,
  path: string,
):
  | { readonly kind: 'found'; readonly command: APIApplicationCommand; readonly leaf: Leaf }
  | Failure {
  const [name, ...rest] = path.split(' ');
  const command = listCommands(world, resident, place).find(
    (one) => one.name === name && one.type === ApplicationCommandType.ChatInput,
  );
  const leaf = command && findLeaf(command, rest);
  if (command === undefined || leaf === undefined) {
    return failed(`There is no command "/${path}" that ${resident.name} may use`);
  }
  return { kind: 'found', command, leaf };
}

function findByCustomId(
  { message }: StoredMessage,
  customId: string,
): MessageComponent | undefined {
  return walkComponents(message.components ?? [])
    .map(({ component }) => component)
    .find((component) => 'custom_id' in component && component.custom_id === customId);
}

function whyNotSelected(
  select: APIStringSelectComponent,
  values: readonly string[],
): Failure | undefined {
  const least = select.min_values ?? 1;
  const most = select.max_values ?? 1;
  const stray = values.find((value) => !select.options.some((option) => option.value === value));
  if (stray !== undefined) return failed(`The select has no option "${stray}"`);
  if (new Set(values).size !== values.length) return failed('An option is selected twice');
  if (values.length >= least && values.length <= most) return undefined;
  return failed(`The select takes ${least} to ${most} options, got ${values.length}`);
}

function failed(reason: string): Failure {
  return { kind: 'failed', reason };
}
