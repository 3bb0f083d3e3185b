/** A list of suggestions at a text field: the combobox pattern, by keyboard or pointer. */
import { element, freshId } from './element.ts';
import { nextIndex } from './popup.ts';

/** One suggestion: what is shown, and what choosing it means. */
export interface Suggestion<Value> {
  readonly label: string;
  readonly detail: string;
  readonly value: Value;
}

/** How a list opens. */
interface ShowOptions {
  /** Whether Enter and Tab choose the first entry at once, without an arrow key before. */
  readonly activateFirst: boolean;
}

/** A field's list; hidden while it has nothing to suggest. */
export interface SuggestionList<Value> {
  show(suggestions: readonly Suggestion<Value>[], options: ShowOptions): void;
  hide(): void;
}

/**
 * A list in `place` for `field`; `choose` is called with the chosen suggestion.
 *
 * Up and Down move, Enter and Tab choose the marked entry, Escape hides the list. A key that the
 * list used is default-prevented, so listeners added to the field later can leave it alone.
 */
export function attachSuggestions<Value>(
  field: HTMLElement,
  place: HTMLElement,
  label: string,
  choose: (suggestion: Suggestion<Value>) => void,
): SuggestionList<Value> {
  const list = element('div', {
    class: 'suggestions',
    attributes: { id: freshId('suggestions'), role: 'listbox', 'aria-label': label },
  });
  list.hidden = true;
  place.append(list);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');

  let shown: readonly Suggestion<Value>[] = [];
  let active = -1;

  const mark = (index: number): void => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const entry = list.children[active];
    entry?.setAttribute('aria-selected', 'true');
    entry?.scrollIntoView({ block: 'nearest' });
    if (entry === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', entry.id);
  };
  const take = (index: number): void => {
    const suggestion = shown[index];
    if (suggestion === undefined) return;
    result.hide();
    choose(suggestion);
  };

  const result: SuggestionList<Value> = {
    show(suggestions, { activateFirst }) {
      shown = suggestions;
      list.replaceChildren(
        ...suggestions.map((suggestion, index) => renderEntry(suggestion, () => take(index))),
      );
      list.hidden = suggestions.length === 0;
      field.setAttribute('aria-expanded', String(!list.hidden));
      mark(activateFirst && suggestions.length > 0 ? 0 : -1);
    },
    hide() {
      result.show([], { activateFirst: false });
    },
  };

  field.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey) {
      if (active === -1) return;
      event.preventDefault();
      take(active);
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      result.hide();
      return;
    }
    // Home and End stay with the text.
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    mark(nextIndex(event.key, active, shown.length) ?? -1);
  });
  field.addEventListener('blur', () => result.hide());
  return result;
}

function renderEntry<Value>(suggestion: Suggestion<Value>, choose: () => void): HTMLElement {
  const entry = element(
    'div',
    {
      class: 'entry',
      attributes: { id: freshId('suggestion'), role: 'option', 'aria-selected': 'false' },
      onClick: choose,
    },
    element('span', { class: 'entry-label', attributes: { dir: 'auto' } }, suggestion.label),
    element('span', { class: 'entry-detail', attributes: { dir: 'auto' } }, suggestion.detail),
  );
  // The field keeps the focus, so its list does not close before the click arrives.
  entry.addEventListener('pointerdown', (event) => event.preventDefault());
  return entry;
}
