/** A message's button, or the link that a link button is. */
import { element } from './element.ts';
import type { Button } from './wire-components.ts';

/** Names of Discord's button styles, used as CSS classes. */
const STYLES: ReadonlyMap<number, string> = new Map([
  [1, 'primary'],
  [2, 'secondary'],
  [3, 'success'],
  [4, 'danger'],
]);

/** A button that calls `press` with its custom id, and is busy until that resolves. */
export function renderButton(
  button: Button,
  press: (customId: string) => Promise<void>,
): HTMLElement {
  const label = [button.emoji?.name ?? '', button.label ?? '']
    .filter((part) => part !== '')
    .join(' ');
  if (button.url !== undefined) return renderLinkButton(label, button.url);
  const { custom_id: customId } = button;
  const style = STYLES.get(button.style) ?? 'secondary';
  const made = element(
    'button',
    {
      class: `button ${style}`,
      attributes: { type: 'button', disabled: button.disabled === true },
      onClick: () => {
        if (customId === undefined || made.getAttribute('aria-busy') === 'true') return;
        made.setAttribute('aria-busy', 'true');
        void press(customId).finally(() => made.removeAttribute('aria-busy'));
      },
    },
    label,
  );
  return made;
}

/** A link that shows where it leads and opens in a new tab. */
function renderLinkButton(label: string, url: string): HTMLElement {
  const host = URL.canParse(url) ? new URL(url).host : '';
  return element(
    'a',
    {
      class: 'button secondary',
      attributes: { href: url, target: '_blank', rel: 'noopener noreferrer', title: url },
    },
    label,
    host === '' ? null : element('span', { class: 'host' }, host),
    element('span', { attributes: { 'aria-hidden': 'true' } }, '↗'),
  );
}
