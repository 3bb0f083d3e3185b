/** What submitting a modal sends, or why Discord's client would not send it. */
import { ComponentType } from 'discord.js';
import type {
  APIComponentInLabel,
  APIModalInteractionResponseCallbackData,
  APIModalSubmission,
  APIModalSubmissionComponent,
  APIModalSubmitStringSelectComponent,
  APIModalSubmitTextInputComponent,
  APIStringSelectComponent,
  APITextInputComponent,
} from 'discord.js';

/** The submission, or why there is none. */
export type CheckedSubmission =
  | { readonly kind: 'sound'; readonly submission: APIModalSubmission }
  | { readonly kind: 'failed'; readonly reason: string };

/** Characters in a text input that states no limit of its own. */
const MAX_INPUT_CHARS = 4000;

/** `values` by `custom_id`, put into the modal; a text input left out keeps the value it was opened with. */
export function checkSubmission(
  { custom_id, components }: APIModalInteractionResponseCallbackData,
  values: Readonly<Record<string, string>>,
): CheckedSubmission {
  const reasons: string[] = [];
  let lastId = 0;
  const nextId = (given: number | undefined): number => {
    lastId += 1;
    return given ?? lastId;
  };
  const filled = components.map((component): APIModalSubmissionComponent => {
    const id = nextId(component.id);
    if (component.type === ComponentType.ActionRow) {
      const inputs = component.components.map((input) =>
        fillText(input, nextId(input.id), values, reasons),
      );
      return { type: component.type, id, components: inputs };
    }
    if (component.type === ComponentType.Label) {
      const childId = nextId(component.component.id);
      const child = fillLabelled(component.component, childId, values, reasons);
      return { type: component.type, id, component: child };
    }
    return { type: component.type, id };
  });
  const known = new Set(filled.flatMap(customIdsIn));
  const stray = Object.keys(values).find((key) => !known.has(key));
  if (stray !== undefined) reasons.push(`The modal has no field "${stray}"`);
  const [reason] = reasons;
  if (reason !== undefined) return { kind: 'failed', reason };
  return { kind: 'sound', submission: { custom_id, components: filled } };
}

function fillLabelled(
  component: APIComponentInLabel,
  id: number,
  values: Readonly<Record<string, string>>,
  reasons: string[],
): APIModalSubmitTextInputComponent | APIModalSubmitStringSelectComponent {
  if (component.type === ComponentType.TextInput) return fillText(component, id, values, reasons);
  if (component.type !== ComponentType.StringSelect) {
    reasons.push(`The field "${component.custom_id}" has a type that people here cannot fill in`);
  }
  const options = component.type === ComponentType.StringSelect ? component.options : [];
  return fillSelect(
    { ...component, type: ComponentType.StringSelect, options },
    id,
    values,
    reasons,
  );
}

function fillText(
  input: APITextInputComponent,
  id: number,
  values: Readonly<Record<string, string>>,
  reasons: string[],
): APIModalSubmitTextInputComponent {
  const value = values[input.custom_id] ?? input.value ?? '';
  const most = input.max_length ?? MAX_INPUT_CHARS;
  const least = input.min_length ?? 0;
  const isRequired = input.required ?? true;
  if (value === '' && isRequired) reasons.push(`The field "${input.custom_id}" is required`);
  if (value !== '' && value.length < least) {
    reasons.push(
      `The field "${input.custom_id}" takes at least ${least} characters, got ${value.length}`,
    );
  }
  if (value.length > most) {
    reasons.push(
      `The field "${input.custom_id}" takes at most ${most} characters, got ${value.length}`,
    );
  }
  return { type: ComponentType.TextInput, id, custom_id: input.custom_id, value };
}

function fillSelect(
  select: Pick<APIStringSelectComponent, 'type' | 'custom_id' | 'options' | 'required'>,
  id: number,
  values: Readonly<Record<string, string>>,
  reasons: string[],
): APIModalSubmitStringSelectComponent {
  const chosen = values[select.custom_id];
  if (chosen === undefined && (select.required ?? true)) {
    reasons.push(`The field "${select.custom_id}" is required`);
  }
  if (chosen !== undefined && !select.options.some(({ value }) => value === chosen)) {
    reasons.push(`The field "${select.custom_id}" has no option "${chosen}"`);
  }
  const all = chosen === undefined ? [] : [chosen];
  return { type: ComponentType.StringSelect, id, custom_id: select.custom_id, values: all };
}

function customIdsIn(component: APIModalSubmissionComponent): string[] {
  if (component.type === ComponentType.ActionRow) {
    return component.components.map(({ custom_id }) => custom_id);
  }
  return component.type === ComponentType.Label ? [component.component.custom_id] : [];
}
