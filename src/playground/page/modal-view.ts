/** A modal the bot opened: a dialog with its fields, sent when they are right. */
import { element, freshId } from './element.ts';
import { renderMarkdown } from './markdown-view.ts';
import { unreachable } from './unreachable.ts';
import {
  ComponentType,
  type ModalComponent,
  type Select,
  type TextInput,
} from './wire-components.ts';
import type { OpenModal, Outcome } from './wire.ts';

const PARAGRAPH = 2;

/** Discord's own limit of a text field that states none. */
const MAX_FIELD_LENGTH = 4000;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Field {
  readonly customId: string;
  readonly control: Control;
  readonly row: HTMLElement;
}

/**
 * Shows the modal until it is sent or cancelled.
 *
 * `submit` gets the values by custom id; when its outcome is `failed` the dialog stays, with the
 * reason in it, so nothing typed is lost.
 */
export function showModal(
  { data }: OpenModal,
  submit: (values: Readonly<Record<string, string>>) => Promise<Outcome>,
): void {
  const titleId = freshId('modal-title');
  const failure = element('p', { class: 'field-error', attributes: { role: 'alert' } });
  const fields: Field[] = [];
  const rows = data.components.flatMap((component) => renderModalComponent(component, fields));
  const send = element(
    'button',
    { class: 'button primary', attributes: { type: 'submit' } },
    'Submit',
  );
  const cancel = element(
    'button',
    { class: 'button secondary', attributes: { type: 'button' }, onClick: () => dialog.close() },
    'Cancel',
  );
  const form = element(
    'form',
    { attributes: { novalidate: true } },
    element('h2', { attributes: { id: titleId, dir: 'auto' } }, data.title),
    ...rows,
    failure,
    element('div', { class: 'row' }, send, cancel),
  );
  const dialog = element(
    'dialog',
    { class: 'modal', attributes: { 'aria-labelledby': titleId } },
    form,
  );
  const sendValues = async (): Promise<void> => {
    const wrong = fields.filter((field) => !showFieldError(field));
    if (wrong.length > 0) {
      wrong[0]?.control.focus();
      return;
    }
    send.disabled = true;
    const values = fields.map(({ customId, control }) => [customId, control.value] as const);
    const outcome = await submit(Object.fromEntries(values));
    send.disabled = false;
    if (outcome.kind === 'failed') failure.textContent = outcome.reason;
    else dialog.close();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void sendValues();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  fields[0]?.control.focus();
}

/** Rows of the form; fields found on the way are added to `fields`. */
function renderModalComponent(component: ModalComponent, fields: Field[]): readonly HTMLElement[] {
  switch (component.type) {
    case ComponentType.text:
      return [renderMarkdown(component.content)];
    case ComponentType.label: {
      const { label, description } = component;
      return [renderField(component.component, { label, description }, fields)];
    }
    case ComponentType.row:
      return component.components.flatMap((control) =>
        control.type === ComponentType.textInput
          ? [renderField(control, { label: control.label ?? '', description: undefined }, fields)]
          : [],
      );
  }
  return unreachable(component);
}

function renderField(
  component: TextInput | Select,
  { label, description }: { readonly label: string; readonly description: string | undefined },
  fields: Field[],
): HTMLElement {
  const control =
    component.type === ComponentType.select ? createSelect(component) : createTextField(component);
  control.id = freshId('modal-field');
  const errorId = `${control.id}-error`;
  control.setAttribute('aria-describedby', errorId);
  const row = element(
    'div',
    { class: 'modal-field' },
    element('label', { attributes: { for: control.id, dir: 'auto' } }, label),
    description === undefined ? null : element('small', { class: 'subtext' }, description),
    control,
    element('small', { class: 'field-error', attributes: { id: errorId } }),
  );
  fields.push({ customId: component.custom_id, control, row });
  return row;
}

function createTextField(input: TextInput): HTMLInputElement | HTMLTextAreaElement {
  const control = element(input.style === PARAGRAPH ? 'textarea' : 'input', {
    attributes: {
      dir: 'auto',
      placeholder: input.placeholder,
      required: input.required !== false,
      minlength: input.min_length,
      maxlength: input.max_length ?? MAX_FIELD_LENGTH,
    },
  });
  control.value = input.value ?? '';
  return control;
}

function createSelect(select: Select): HTMLSelectElement {
  const options = select.options.map(({ label, value, default: isDefault }) =>
    element('option', { attributes: { value, selected: isDefault === true } }, label),
  );
  return element('select', { attributes: { required: true } }, ...options);
}

/** Whether the field can be sent; says in the field's row what is wrong with it. */
function showFieldError({ control, row }: Field): boolean {
  const reason = fieldError(control);
  const place = row.querySelector('.field-error');
  if (place !== null) place.textContent = reason;
  control.setAttribute('aria-invalid', String(reason !== ''));
  return reason === '';
}

/** What is wrong with the field; empty when nothing is. */
function fieldError(control: Control): string {
  // The browser applies minlength only to what was typed, not to what the bot filled in.
  const least = control instanceof HTMLSelectElement ? 0 : control.minLength;
  if (control.required && control.value === '') return 'This field is required.';
  if (control.value !== '' && control.value.length < least)
    return `Type at least ${least} characters.`;
  return '';
}
