/** Who the visitor is, where, and in which language: the switches at the top of the page. */
import { element, freshId } from './element.ts';
import type { ScreenState } from './wire.ts';

/** What the switches stand at, as the server's query takes it; what is absent is the first of each. */
export interface Seat {
  readonly person?: string;
  readonly place?: string;
  readonly locale?: string;
}

type SwitchName = keyof Seat;

/** The switches on the page. */
export interface Switches {
  /** Shows what can be chosen; a switch with one setting only is left out. */
  show(choices: Pick<ScreenState, 'people' | 'places' | 'locales'>): void;
}

/** The language in which Discord speaks where nothing else is chosen. */
export const USUAL_LOCALE = 'en-US';

/** The seat that an address such as `/?person=alex&locale=fr` asks for. */
export function readSeat(search: string): Seat {
  const query = new URLSearchParams(search);
  const read = (name: SwitchName): Seat => {
    const value = query.get(name);
    return value === null || value === '' ? {} : { [name]: value };
  };
  return { ...read('person'), ...read('place'), ...read('locale') };
}

/** The query that asks for this seat, with its question mark; empty for the usual one. */
export function seatQuery(seat: Seat): string {
  const query = new URLSearchParams({ ...seat }).toString();
  return query === '' ? '' : `?${query}`;
}

/** Wires up the switches in `place`; `onChange` is called with the seat that is chosen. */
export function createSwitches(
  place: HTMLElement,
  start: Seat,
  onChange: (seat: Seat) => void,
): Switches {
  let seat = start;
  const render = (
    name: SwitchName,
    label: string,
    choices: readonly { readonly id: string; readonly label: string }[],
  ): HTMLElement | null => {
    if (choices.length < 2) return null;
    const select = element(
      'select',
      { attributes: { id: freshId('switch') } },
      ...choices.map(({ id, label: text }) =>
        element(
          'option',
          { attributes: { value: id, selected: id === (seat[name] ?? choices[0]?.id) } },
          text,
        ),
      ),
    );
    select.addEventListener('change', () => {
      seat = { ...seat, [name]: select.value };
      onChange(seat);
    });
    return element(
      'div',
      { class: 'switch' },
      element('label', { attributes: { for: select.id } }, label),
      select,
    );
  };
  return {
    show({ people, places, locales }) {
      // A switch that is being used stays: it would lose the focus.
      if (place.contains(document.activeElement)) return;
      const switches = [
        render('person', 'You are', people),
        render('place', 'Where', places),
        render('locale', 'Language', locales),
      ];
      place.replaceChildren(...switches.filter((one) => one !== null));
    },
  };
}
