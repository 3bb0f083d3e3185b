/** A list that opens at a button and closes by itself: arrow keys, Escape, a press elsewhere. */

/** A popup that is wired up; `close` may give the focus back to its button. */
export interface Popup {
  open(): void;
  close(returnFocus: boolean): void;
}

/**
 * Makes `button` open `list`, and the arrow keys, Home and End move among its entries.
 *
 * Entries are the list's buttons at the moment of a key press. The list is `hidden` when closed.
 */
export function attachPopup(button: HTMLElement, list: HTMLElement): Popup {
  const entries = (): readonly HTMLElement[] => [
    ...list.querySelectorAll<HTMLElement>('button:not([disabled])'),
  ];
  const closeOutside = ({ target }: Event): void => {
    if (target instanceof Node && (list.contains(target) || button.contains(target))) return;
    popup.close(false);
  };
  const popup: Popup = {
    open() {
      list.hidden = false;
      list.scrollIntoView({ block: 'nearest' });
      button.setAttribute('aria-expanded', 'true');
      document.addEventListener('pointerdown', closeOutside);
      document.addEventListener('focusin', closeOutside);
      const chosen = entries().find((entry) => entry.getAttribute('aria-selected') === 'true');
      (chosen ?? entries()[0])?.focus();
    },
    close(returnFocus) {
      list.hidden = true;
      button.setAttribute('aria-expanded', 'false');
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      if (returnFocus) button.focus();
    },
  };
  list.hidden = true;
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => {
    if (list.hidden) popup.open();
    else popup.close(true);
  });
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    popup.open();
  });
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      popup.close(true);
      return;
    }
    const all = entries();
    const next = nextIndex(
      event.key,
      all.findIndex((entry) => entry === document.activeElement),
      all.length,
    );
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  });
  return popup;
}

/** The entry a key moves to, around the ends; null for other keys. */
export function nextIndex(key: string, current: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return (Math.max(current, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
