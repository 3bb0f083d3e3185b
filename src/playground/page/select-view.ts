/** A message's select: a button that opens its options, one or several to choose. */
import { element, freshId } from './element.ts';
import { attachPopup } from './popup.ts';
import type { Select } from './wire-components.ts';

/**
 * A select that calls `choose` with the chosen values.
 *
 * With one value the choice itself sends; with several, a "Done" button does once the number
 * chosen lies within the select's limits.
 */
export function renderSelect(
  select: Select,
  choose: (customId: string, values: readonly string[]) => Promise<void>,
): HTMLElement {
  const chosen = new Set(
    select.options.filter((option) => option.default === true).map(({ value }) => value),
  );
  const takesSeveral = (select.max_values ?? 1) > 1;
  const listId = freshId('select');
  const button = element(
    'button',
    {
      class: 'button secondary select',
      attributes: {
        type: 'button',
        disabled: select.disabled === true,
        'aria-haspopup': 'listbox',
        'aria-controls': listId,
      },
    },
    chosenLabels(select, chosen) || (select.placeholder ?? 'Make a selection'),
    element('span', { attributes: { 'aria-hidden': 'true' } }, '▾'),
  );
  const send = (): void => {
    popup.close(true);
    void choose(select.custom_id, [...chosen]);
  };
  const entries = select.options.map((option) => {
    const entry = element(
      'button',
      {
        class: 'entry',
        attributes: {
          type: 'button',
          role: 'option',
          tabindex: -1,
          'aria-selected': String(chosen.has(option.value)),
        },
        onClick: () => {
          if (!takesSeveral) chosen.clear();
          if (chosen.has(option.value)) chosen.delete(option.value);
          else chosen.add(option.value);
          entry.setAttribute('aria-selected', String(chosen.has(option.value)));
          if (takesSeveral) done.disabled = !isAllowed(select, chosen.size);
          else send();
        },
      },
      element('span', { class: 'entry-label', attributes: { dir: 'auto' } }, option.label),
      element(
        'span',
        { class: 'entry-detail', attributes: { dir: 'auto' } },
        option.description ?? '',
      ),
    );
    return entry;
  });
  const list = element(
    'div',
    {
      attributes: {
        id: listId,
        role: 'listbox',
        'aria-multiselectable': takesSeveral ? 'true' : undefined,
        'aria-label': select.placeholder ?? 'Options',
      },
    },
    ...entries,
  );
  const done = element(
    'button',
    { class: 'button primary', attributes: { type: 'button' }, onClick: send },
    'Done',
  );
  done.disabled = !isAllowed(select, chosen.size);
  const box = element('div', { class: 'popup' }, list, takesSeveral ? done : null);
  const popup = attachPopup(button, box);
  return element('div', { class: 'popup-place' }, button, box);
}

function isAllowed({ min_values: min = 1, max_values: max = 1 }: Select, count: number): boolean {
  return count >= min && count <= max;
}

function chosenLabels({ options }: Select, chosen: ReadonlySet<string>): string {
  return options
    .filter(({ value }) => chosen.has(value))
    .map(({ label }) => label)
    .join(', ');
}
