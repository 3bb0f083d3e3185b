/** The field of one command option: its text, its suggestions, and what is wrong with it. */
import type { CommandOption } from './commands.ts';
import { element, freshId } from './element.ts';
import { latestOf } from './latest.ts';
import { BOOLEAN_LABELS, optionText, type ReadValue, readOptionText } from './option-value.ts';
import { attachSuggestions } from './suggestion-list.ts';
import type { Choice, OptionValue } from './wire.ts';

/** Short enough to feel immediate, long enough to skip the middle of a word. */
const TYPING_PAUSE_MS = 120;

/** Discord shows at most this many choices at once. */
const MAX_SHOWN = 25;

/** A field on the page. */
export interface OptionField {
  readonly option: CommandOption;
  readonly shown: HTMLElement;
  focus(): void;
  isEmpty(): boolean;
  /** The value to send: that of a chosen suggestion, else what the text is worth. */
  read(): ReadValue;
  /** The text as it stands, for the bot's autocomplete. */
  text(): string;
  fill(value: OptionValue): void;
  /** Says what is wrong; nothing when `reason` is empty. */
  showError(reason: string): void;
}

/** What a field asks of the form around it. */
export interface OptionFieldHooks {
  /** Where the list of suggestions stands. */
  readonly place: HTMLElement;
  readonly complete: (option: CommandOption) => Promise<readonly Choice[]>;
  /** A suggestion was chosen: the person goes on to the next field. */
  readonly onChosen: () => void;
  /** The person takes an optional field away again. */
  readonly onRemove: () => void;
}

/** A field for the option, empty. */
export function createOptionField(option: CommandOption, hooks: OptionFieldHooks): OptionField {
  const inputId = freshId('option');
  const errorId = `${inputId}-error`;
  const input = element('input', {
    attributes: {
      id: inputId,
      type: 'text',
      dir: 'auto',
      autocomplete: 'off',
      spellcheck: 'false',
      inputmode: option.kind === 'integer' ? 'numeric' : undefined,
      'aria-required': String(option.isRequired),
      'aria-describedby': `${inputId}-description ${errorId}`,
    },
  });
  const error = element('small', {
    class: 'field-error',
    attributes: { id: errorId, role: 'alert' },
  });
  const shown = element(
    'div',
    { class: 'option' },
    element(
      'div',
      { class: 'option-line' },
      element('label', { attributes: { for: inputId, dir: 'auto' } }, option.label),
      input,
      option.isRequired ? null : renderRemove(option, hooks.onRemove),
    ),
    element(
      'small',
      { class: 'subtext', attributes: { id: `${inputId}-description`, dir: 'auto' } },
      option.description,
    ),
    error,
  );
  let chosen: Choice | null = null;
  const field: OptionField = {
    option,
    shown,
    focus: () => input.focus(),
    isEmpty: () => input.value === '',
    read: () =>
      chosen !== null && chosen.name === input.value
        ? { kind: 'value', value: chosen.value }
        : readOptionText(option, input.value),
    text: () => input.value,
    fill(value) {
      chosen = null;
      input.value = optionText(option, value);
    },
    showError(reason) {
      error.textContent = reason;
      input.setAttribute('aria-invalid', String(reason !== ''));
    },
  };
  const take = (choice: Choice): void => {
    // Labels of fixed choices say their value; the bot's suggestions do not.
    chosen = option.hasAutocomplete ? choice : null;
    input.value = choice.name;
    field.showError('');
    hooks.onChosen();
  };
  suggest(field, input, hooks, take);
  input.addEventListener('input', () => {
    const read = field.read();
    // Too long is worth saying at once; too short or missing only when the person sends.
    const isTooLong = read.kind === 'wrong' && input.value.length > (option.maxLength ?? Infinity);
    field.showError(isTooLong ? read.reason : '');
  });
  return field;
}

/** Shows the option's choices, or the bot's suggestions, while the person types. */
function suggest(
  field: OptionField,
  input: HTMLInputElement,
  { place, complete }: OptionFieldHooks,
  take: (choice: Choice) => void,
): void {
  const { option } = field;
  const choices = fixedChoices(option);
  if (choices.length === 0 && !option.hasAutocomplete) return;
  const list = attachSuggestions<Choice>(input, place, option.label, ({ value }) => {
    asking.cancel();
    take(value);
  });
  const show = (found: readonly Choice[], activateFirst: boolean): void =>
    list.show(
      found
        .slice(0, MAX_SHOWN)
        .map((choice) => ({ label: choice.name, detail: '', value: choice })),
      { activateFirst },
    );
  // Free text is allowed with autocomplete, so there Enter sends until an arrow key marks an entry.
  const asking = latestOf(TYPING_PAUSE_MS, complete, (found) => show(found, false));
  const update = (): void => {
    if (choices.length === 0) asking.ask(option);
    else show(matchingChoices(choices, input.value), input.value !== '' || option.isRequired);
  };
  input.addEventListener('focus', update);
  input.addEventListener('input', update);
  input.addEventListener('blur', () => asking.cancel());
}

function fixedChoices({ kind, choices }: CommandOption): readonly Choice[] {
  return kind === 'boolean' ? BOOLEAN_LABELS.map((name) => ({ name, value: name })) : choices;
}

/** All choices when one is chosen already or nothing is typed, else those with the text in them. */
function matchingChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  if (choices.some(({ name }) => name === typed)) return choices;
  return choices.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));
}

function renderRemove({ label }: CommandOption, remove: () => void): HTMLElement {
  return element(
    'button',
    {
      class: 'plain',
      attributes: { type: 'button', 'aria-label': `Remove ${label}` },
      onClick: remove,
    },
    '×',
  );
}
