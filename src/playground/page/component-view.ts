/** Message components as DOM: text, sections, containers, files and rows of controls. */
import { renderButton } from './button-view.ts';
import { element } from './element.ts';
import { fileAt, renderFile } from './file-view.ts';
import { renderMarkdown } from './markdown-view.ts';
import { renderSelect } from './select-view.ts';
import { unreachable } from './unreachable.ts';
import { type Button, ComponentType, type MessageComponent } from './wire-components.ts';

/** What the controls of a message do; the promises resolve when the bot has answered. */
export interface Controls {
  readonly press: (customId: string) => Promise<void>;
  readonly select: (customId: string, values: readonly string[]) => Promise<void>;
}

/** A component of a message, with its children. */
export function renderComponent(component: MessageComponent, controls: Controls): HTMLElement {
  const button = (shown: Button): HTMLElement => renderButton(shown, controls.press);
  switch (component.type) {
    case ComponentType.text:
      return renderMarkdown(component.content);
    case ComponentType.separator:
      return renderSeparator(component.divider !== false, component.spacing === 2);
    case ComponentType.file:
      return renderFile(fileAt(component.file.url, component));
    case ComponentType.gallery: {
      const links = component.items.map((item) =>
        renderFile(fileAt(item.media.url), item.description ?? undefined),
      );
      return element('div', { class: 'files' }, ...links);
    }
    case ComponentType.section: {
      const texts = component.components.map(({ content }) => renderMarkdown(content));
      const { accessory } = component;
      const beside =
        accessory.type === ComponentType.button
          ? button(accessory)
          : renderFile(fileAt(accessory.media.url), accessory.description ?? undefined);
      return element('div', { class: 'section' }, element('div', {}, ...texts), beside);
    }
    case ComponentType.row: {
      const shown = component.components.flatMap((control) => {
        if (control.type === ComponentType.button) return [button(control)];
        return control.type === ComponentType.select
          ? [renderSelect(control, controls.select)]
          : [];
      });
      return element('div', { class: 'row' }, ...shown);
    }
    case ComponentType.container: {
      const children = component.components.map((child) => renderComponent(child, controls));
      const container = element('section', { class: 'container' }, ...children);
      const accent = component.accent_color ?? null;
      if (accent !== null) container.style.setProperty('--accent', cssColour(accent));
      return container;
    }
  }
  return unreachable(component);
}

/** A colour number, 0 to 0xFFFFFF, as CSS writes it. */
export function cssColour(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}

function renderSeparator(hasLine: boolean, isLarge: boolean): HTMLElement {
  const size = isLarge ? 'gap large' : 'gap';
  return hasLine ? element('hr', { class: size }) : element('div', { class: size });
}
