import { ModalInteractionCallbackRequestDataSchema } from 'discord-api-spec/zod';
/** Whether Discord would open a modal that the bot sends. */
import { ComponentType } from 'discord.js';
import type {
  APIModalInteractionResponseCallbackComponent,
  APIModalInteractionResponseCallbackData,
  APITextInputComponent,
} from 'discord.js';

import { judgeByDescription } from './judge-official.ts';
import type { Judgement } from './judge-official.ts';
import type { Problem } from './refusal.ts';

/** Components at the top of a modal. */
const MAX_MODAL_COMPONENTS = 5;

/** The modal as Discord reads it, or what is wrong with it. */
export function judgeModal(body: unknown): Judgement<APIModalInteractionResponseCallbackData> {
  const judged = judgeByDescription(ModalInteractionCallbackRequestDataSchema, body);
  if (judged.kind === 'faulty') return judged;
  const { components } = judged.value;
  const problems = [
    ...judgeCount(components.length),
    ...components.flatMap((component, index) => judgeTopComponent(component, index)),
    ...judgeCustomIds(components),
  ];
  return problems.length === 0 ? judged : { kind: 'faulty', problems };
}

function judgeCount(count: number): Problem[] {
  if (count <= MAX_MODAL_COMPONENTS) return [];
  const reason = `expected at most ${MAX_MODAL_COMPONENTS} components in a modal, got ${count}`;
  return [{ path: ['components'], code: 'BASE_TYPE_BAD_LENGTH', reason }];
}

function judgeTopComponent(
  component: APIModalInteractionResponseCallbackComponent,
  index: number,
): Problem[] {
  const path = ['components', index];
  if (component.type === ComponentType.ActionRow) {
    if (component.components.length !== 1) {
      const reason = `expected one text input in a row, got ${component.components.length}`;
      return [{ path: [...path, 'components'], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', reason }];
    }
    return component.components.flatMap((input) =>
      judgeTextInput(input, [...path, 'components', 0], true),
    );
  }
  if (
    component.type === ComponentType.Label &&
    component.component.type === ComponentType.TextInput
  ) {
    return judgeTextInput(component.component, [...path, 'component'], false);
  }
  return [];
}

function judgeTextInput(
  input: APITextInputComponent,
  path: readonly (string | number)[],
  needsLabel: boolean,
): Problem[] {
  const problems: Problem[] = [];
  const hasLabel = (input.label ?? undefined) !== undefined;
  if (hasLabel !== needsLabel) {
    const reason = needsLabel
      ? 'expected a label, got none'
      : 'expected no label inside a label, got one';
    problems.push({ path: [...path, 'label'], code: 'BASE_TYPE_BAD', reason });
  }
  const least = input.min_length ?? 0;
  const most = input.max_length ?? 4000;
  if (least > most) {
    const reason = `expected at most max_length (${most}), got ${least}`;
    problems.push({ path: [...path, 'min_length'], code: 'BASE_TYPE_BAD', reason });
  }
  const chars = input.value?.length ?? 0;
  if (chars > most) {
    const reason = `expected at most max_length (${most}) characters, got ${chars}`;
    problems.push({ path: [...path, 'value'], code: 'BASE_TYPE_MAX_LENGTH', reason });
  }
  return problems;
}

function judgeCustomIds(
  components: readonly APIModalInteractionResponseCallbackComponent[],
): Problem[] {
  const ids = components.flatMap((component) => {
    if (component.type === ComponentType.ActionRow) {
      return component.components.map(({ custom_id }) => custom_id);
    }
    return component.type === ComponentType.Label ? [component.component.custom_id] : [];
  });
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({
      path: ['components'],
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      reason: `expected a custom_id that is unique in the modal, got ${JSON.stringify(id)} again`,
    }));
}
