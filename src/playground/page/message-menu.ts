/** The "…" menu of a message: the bot's message menu commands. */
import type { MenuCommand } from './commands.ts';
import { element, freshId } from './element.ts';
import { attachPopup } from './popup.ts';

/** A button that opens the menu; `use` is called with the chosen command's name. */
export function renderMessageMenu(
  commands: readonly MenuCommand[],
  use: (name: string) => void,
): HTMLElement {
  const menuId = freshId('menu');
  const button = element(
    'button',
    {
      class: 'menu-button',
      attributes: {
        type: 'button',
        'aria-label': 'Message menu',
        'aria-haspopup': 'menu',
        'aria-controls': menuId,
      },
    },
    '…',
  );
  const items = commands.map(({ name, label }) =>
    element(
      'button',
      {
        class: 'entry',
        attributes: { type: 'button', role: 'menuitem', tabindex: -1, dir: 'auto' },
        onClick: () => {
          popup.close(true);
          use(name);
        },
      },
      label,
    ),
  );
  const menu = element(
    'div',
    { class: 'popup', attributes: { id: menuId, role: 'menu', 'aria-label': 'Apps' } },
    ...items,
  );
  const popup = attachPopup(button, menu);
  return element('div', { class: 'popup-place message-menu' }, button, menu);
}
