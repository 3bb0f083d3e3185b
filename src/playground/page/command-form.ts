/** A chosen command with the fields of its options, required ones first. */
import type { CommandOption, SlashCommand } from './commands.ts';
import { element } from './element.ts';
import { createOptionField, type OptionField } from './option-field.ts';
import type { Choice, OptionValue, OptionValues } from './wire.ts';

/** What the form asks of the page around it. */
export interface CommandFormHooks {
  /** Where lists of suggestions stand. */
  readonly place: HTMLElement;
  readonly complete: (
    path: string,
    options: OptionValues,
    focused: string,
  ) => Promise<readonly Choice[]>;
  /** The person goes back to plain text. */
  readonly onCancel: () => void;
}

/** The form on the page. */
export interface CommandForm {
  readonly path: string;
  readonly label: string;
  readonly shown: HTMLElement;
  focus(): void;
  /** The values to send; null when one is wrong, which its field then says. */
  read(): OptionValues | null;
}

/** A form for the command; options with a value in `filled` are shown with it. */
export function createCommandForm(
  command: SlashCommand,
  filled: OptionValues,
  hooks: CommandFormHooks,
): CommandForm {
  const fields = new Map<string, OptionField>();
  const fieldPlace = element('div', { class: 'options' });
  const moreOptions = element('div', { class: 'row more-options' });
  const shown = element(
    'fieldset',
    { class: 'command' },
    element(
      'legend',
      {},
      element('strong', { attributes: { dir: 'auto' } }, `/${command.label}`),
      element('span', { class: 'subtext', attributes: { dir: 'auto' } }, command.description),
    ),
    element(
      'button',
      {
        class: 'plain remove-command',
        attributes: { type: 'button', 'aria-label': `Remove /${command.label}` },
        onClick: hooks.onCancel,
      },
      '×',
    ),
    fieldPlace,
    moreOptions,
  );

  const showMore = (): void => {
    const absent = command.options.filter(({ name }) => !fields.has(name));
    moreOptions.replaceChildren(
      ...absent.map((option) =>
        element(
          'button',
          {
            class: 'button small secondary',
            attributes: { type: 'button', title: option.description },
            onClick: () => addField(option).focus(),
          },
          `+ ${option.label}`,
        ),
      ),
    );
  };
  const addField = (option: CommandOption): OptionField => {
    const field = createOptionField(option, {
      place: hooks.place,
      complete: ({ name }) => hooks.complete(command.path, typedValues(), name),
      onChosen: () => [...fields.values()].find((other) => isMissing(other))?.focus(),
      onRemove: () => {
        field.shown.remove();
        fields.delete(option.name);
        showMore();
        form.focus();
      },
    });
    fields.set(option.name, field);
    fieldPlace.append(field.shown);
    showMore();
    return field;
  };
  /** What has been typed so far, wrong values as text: autocomplete sees them too. */
  const typedValues = (): OptionValues => {
    const values: Record<string, OptionValue> = {};
    for (const [name, field] of fields) {
      const read = field.read();
      if (read.kind === 'value') values[name] = read.value;
      else if (read.kind === 'wrong' || !field.isEmpty()) values[name] = field.text();
    }
    return values;
  };
  const form: CommandForm = {
    path: command.path,
    label: command.label,
    shown,
    focus() {
      const all = [...fields.values()];
      const target = all.find((field) => isMissing(field)) ?? all[0];
      // With nothing to fill in, one more Enter sends.
      if (target === undefined) submitButton(shown)?.focus();
      else target.focus();
    },
    read() {
      const values: Record<string, OptionValue> = {};
      const wrong: OptionField[] = [];
      for (const [name, field] of fields) {
        const read = field.read();
        field.showError(read.kind === 'wrong' ? read.reason : '');
        if (read.kind === 'wrong') wrong.push(field);
        if (read.kind === 'value') values[name] = read.value;
      }
      wrong[0]?.focus();
      return wrong.length > 0 ? null : values;
    },
  };

  shown.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof HTMLInputElement)) return;
    const isFirst = target === shown.querySelector('input');
    if (event.key !== 'Backspace' || !isFirst || target.value !== '') return;
    event.preventDefault();
    hooks.onCancel();
  });
  showMore();
  for (const option of command.options) {
    const value = filled[option.name];
    if (value !== undefined) addField(option).fill(value);
    else if (option.isRequired) addField(option);
  }
  return form;
}

function submitButton(shown: HTMLElement): HTMLElement | null {
  return shown.closest('form')?.querySelector<HTMLElement>('[type="submit"]') ?? null;
}

function isMissing(field: OptionField): boolean {
  return field.option.isRequired && field.isEmpty();
}
