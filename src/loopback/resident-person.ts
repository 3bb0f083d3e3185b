/** How a resident uses Discord's client: every action checked as the client checks it, then sent. */
import { ApplicationCommandType, ComponentType } from 'discord.js';
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
import { addMessage, isVisibleTo } from './world.ts';
import type { Resident, StoredMessage, World } from './world.ts';

type Failure = { readonly kind: 'failed'; readonly reason: string };

/** The person that acts as this resident. */
export function createPerson(stage: Stage, resident: Resident): Person {
  const { world } = stage;
  const { user } = resident.member;

  async function interact(data: InteractionData, context?: ActionContext): Promise<Outcome> {
    const answer = await act(stage, resident, data, context);
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
    const stored = seenMessage(world, resident, messageId);
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
    commands: () => listCommands(world, resident),
    messages: () =>
      [...world.messages.values()]
        .filter((stored) => isVisibleTo(stored, user.id))
        .map(({ message }) => message),
    async slash(path, options) {
      const found = findSlash(world, resident, path);
      if (found.kind === 'failed') return found;
      const checked = checkOptions(found.leaf, options);
      if (checked.kind === 'failed') return checked;
      return interact({ kind: 'slash', command: found.command, options: checked.options });
    },
    async complete(path, options, focused): Promise<Completion> {
      const found = findSlash(world, resident, path);
      if (found.kind === 'failed') return found;
      const checked = checkPartialOptions(found.leaf, options, focused);
      if (checked.kind === 'failed') return checked;
      const focusedType = found.leaf.options.find(({ name }) => name === focused)?.type;
      const answer = await act(
        stage,
        resident,
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
      const command = listCommands(world, resident).find(
        (one) => one.name === name && one.type === ApplicationCommandType.Message,
      );
      if (command === undefined) return failed(`There is no message menu command "${name}"`);
      const stored = seenMessage(world, resident, messageId);
      if (stored === undefined) return failed(`This person sees no message ${messageId}`);
      return interact({ kind: 'menu', command, target: stored.message });
    },
    say(content) {
      const message = { ...blankMessage(world, user), content };
      addMessage(world, { message, files: [] });
      return message;
    },
    watch(listener) {
      // A function of its own, so that the same listener can be added and removed twice.
      const watcher: typeof listener = (event) => listener(event);
      resident.watchers.add(watcher);
      return () => {
        resident.watchers.delete(watcher);
      };
    },
  };
}

/** Commands that this resident may use, by name. */
function listCommands({ commands }: World, { member }: Resident): APIApplicationCommand[] {
  const held = BigInt(member.permissions);
  return [...commands.values()]
    .filter(({ default_member_permissions }) => {
      const needed = BigInt(default_member_permissions ?? '0');
      return (held & needed) === needed;
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

function findSlash(
  world: World,
  resident: Resident,
  path: string,
):
  | { readonly kind: 'found'; readonly command: APIApplicationCommand; readonly leaf: Leaf }
  | Failure {
  const [name, ...rest] = path.split(' ');
  const command = listCommands(world, resident).find(
    (one) => one.name === name && one.type === ApplicationCommandType.ChatInput,
  );
  const leaf = command && findLeaf(command, rest);
  if (command === undefined || leaf === undefined) {
    return failed(`There is no command "/${path}" that ${resident.name} may use`);
  }
  return { kind: 'found', command, leaf };
}

function seenMessage(
  { messages }: World,
  { member }: Resident,
  messageId: string,
): StoredMessage | undefined {
  const stored = messages.get(messageId);
  return stored !== undefined && isVisibleTo(stored, member.user.id) ? stored : undefined;
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
