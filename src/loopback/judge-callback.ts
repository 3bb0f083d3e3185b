import {
  InteractionApplicationCommandAutocompleteCallbackIntegerDataSchema,
  InteractionApplicationCommandAutocompleteCallbackNumberDataSchema,
  InteractionApplicationCommandAutocompleteCallbackStringDataSchema,
} from 'discord-api-spec/zod';
import type { MessageBody } from 'discord-api-spec/zod';
/** Whether Discord would take the first answer to an interaction. */
import { ApplicationCommandOptionType, InteractionType, MessageFlags } from 'discord.js';
import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord.js';

import { judgeMessage } from './judge-message.ts';
import { judgeModal } from './judge-modal.ts';
import { judgeByDescription } from './judge-official.ts';
import type { Judgement } from './judge-official.ts';
import type { Problem } from './refusal.ts';

/** What an accepted first answer asks for. */
export type Callback =
  | { readonly kind: 'reply'; readonly body: MessageBody }
  | { readonly kind: 'defer'; readonly isEphemeral: boolean }
  | { readonly kind: 'defer-update' }
  | { readonly kind: 'update'; readonly body: MessageBody }
  | { readonly kind: 'suggest'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: 'modal'; readonly data: APIModalInteractionResponseCallbackData };

/** What judging a first answer needs to know about the interaction. */
export interface CallbackContext {
  readonly interactionType: InteractionType;
  /** The message whose component was used, if there was one. */
  readonly source?: APIMessage;
  /** The type of the option being typed, for autocomplete. */
  readonly focusedType?: ApplicationCommandOptionType;
  /** The files of the source message. */
  readonly sourceFiles: readonly { readonly id: string; readonly filename: string }[];
  readonly newFileNames: readonly string[];
}

type CallbackKind = Callback['kind'];

/** Callback types by number; 1 (pong) answers only a ping to a web endpoint, which a gateway bot never gets. */
const CALLBACK_TYPES: ReadonlyMap<unknown, CallbackKind> = new Map<unknown, CallbackKind>([
  [4, 'reply'],
  [5, 'defer'],
  [6, 'defer-update'],
  [7, 'update'],
  [8, 'suggest'],
  [9, 'modal'],
]);

const JUDGES: Readonly<
  Record<CallbackKind, (data: unknown, context: CallbackContext) => Judgement<Callback>>
> = {
  reply: judgeReply,
  defer: judgeDefer,
  'defer-update': judgeDeferUpdate,
  update: judgeUpdate,
  suggest: judgeSuggestions,
  modal: judgeModalAnswer,
};

/** The answer as Discord reads it, or what is wrong with it; reasons are placed from the body's top. */
export function judgeCallback(body: unknown, context: CallbackContext): Judgement<Callback> {
  const allowed = allowedKinds(context);
  const type = read(body, 'type');
  const kind = CALLBACK_TYPES.get(type);
  if (kind !== undefined && allowed.includes(kind))
    return JUDGES[kind](read(body, 'data'), context);
  const numbers = [...CALLBACK_TYPES].filter(([, name]) => allowed.includes(name)).map(([n]) => n);
  const reason = `expected an answer of type ${numbers.join(', ')} to this interaction, got ${typeof type === 'number' ? type : typeof type}`;
  return { kind: 'faulty', problems: [{ path: ['type'], code: 'BASE_TYPE_CHOICES', reason }] };
}

function allowedKinds({ interactionType, source }: CallbackContext): readonly CallbackKind[] {
  if (interactionType === InteractionType.ApplicationCommandAutocomplete) return ['suggest'];
  const opensModals: readonly CallbackKind[] =
    interactionType === InteractionType.ModalSubmit ? [] : ['modal'];
  const changesSource: readonly CallbackKind[] =
    source === undefined ? [] : ['defer-update', 'update'];
  return ['reply', 'defer', ...changesSource, ...opensModals];
}

function judgeReply(data: unknown, { newFileNames }: CallbackContext): Judgement<Callback> {
  const context = { request: 'interaction-reply', newFileNames } as const;
  return placeInData(judgeMessage(data ?? {}, context), (body) => ({ kind: 'reply', body }));
}

function judgeUpdate(data: unknown, context: CallbackContext): Judgement<Callback> {
  const judged = judgeMessage(data ?? {}, {
    request: 'interaction-update',
    ...(context.source === undefined ? {} : { existing: context.source }),
    existingFiles: context.sourceFiles,
    newFileNames: context.newFileNames,
  });
  return placeInData(judged, (body) => ({ kind: 'update', body }));
}

function judgeModalAnswer(data: unknown): Judgement<Callback> {
  return placeInData(judgeModal(data), (modal) => ({ kind: 'modal', data: modal }));
}

function judgeDefer(data: unknown): Judgement<Callback> {
  const flags = read(data, 'flags') ?? 0;
  const isFlags = flags === 0 || flags === MessageFlags.Ephemeral;
  const others = keysOf(data).filter((key) => key !== 'flags');
  const problems: Problem[] = others.map((key) => ({
    path: ['data', key],
    code: 'BASE_TYPE_BAD',
    reason: 'expected only flags on a deferred reply, got more',
  }));
  if (!isFlags) {
    const reason = `expected 0 or EPHEMERAL (64) on a deferred reply, got ${JSON.stringify(flags)}`;
    problems.push({ path: ['data', 'flags'], code: 'BASE_TYPE_BAD', reason });
  }
  if (problems.length > 0) return { kind: 'faulty', problems };
  return { kind: 'sound', value: { kind: 'defer', isEphemeral: flags !== 0 } };
}

function judgeDeferUpdate(data: unknown): Judgement<Callback> {
  if (keysOf(data).length === 0) return { kind: 'sound', value: { kind: 'defer-update' } };
  const reason = 'expected no data on a deferred update, got some';
  return { kind: 'faulty', problems: [{ path: ['data'], code: 'BASE_TYPE_BAD', reason }] };
}

function judgeSuggestions(data: unknown, { focusedType }: CallbackContext): Judgement<Callback> {
  const judged = judgeByDescription(suggestionSchema(focusedType), data ?? {}, ['data']);
  if (judged.kind === 'faulty') return judged;
  const choices = judged.value.choices ?? [];
  const problems = choices.flatMap(({ value }, index) => {
    if (typeof value !== 'string' || value.length <= 100) return [];
    const reason = `expected at most 100 characters, got ${value.length}`;
    return [{ path: ['data', 'choices', index, 'value'], code: 'BASE_TYPE_MAX_LENGTH', reason }];
  });
  if (problems.length > 0) return { kind: 'faulty', problems };
  return { kind: 'sound', value: { kind: 'suggest', choices } };
}

function suggestionSchema(focusedType: ApplicationCommandOptionType | undefined) {
  if (focusedType === ApplicationCommandOptionType.Integer) {
    return InteractionApplicationCommandAutocompleteCallbackIntegerDataSchema;
  }
  if (focusedType === ApplicationCommandOptionType.Number) {
    return InteractionApplicationCommandAutocompleteCallbackNumberDataSchema;
  }
  return InteractionApplicationCommandAutocompleteCallbackStringDataSchema;
}

/** The same judgement with a sound value changed and problems placed below `data`. */
function placeInData<T>(judged: Judgement<T>, change: (value: T) => Callback): Judgement<Callback> {
  if (judged.kind === 'sound') return { kind: 'sound', value: change(judged.value) };
  const problems = judged.problems.map((problem) => ({
    ...problem,
    path: ['data', ...problem.path],
  }));
  return { kind: 'faulty', problems };
}

function read(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const entry: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return entry;
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
