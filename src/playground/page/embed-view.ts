/** An embed as DOM: author, title, description, fields and footer. */
import { cssColour } from './component-view.ts';
import { element } from './element.ts';
import { renderMarkdown } from './markdown-view.ts';
import type { Embed } from './wire.ts';

/** The embed in a box with its colour. */
export function renderEmbed(embed: Embed): HTMLElement {
  const box = element('section', { class: 'container embed' }, ...embedParts(embed));
  if (embed.color !== undefined) box.style.setProperty('--accent', cssColour(embed.color));
  return box;
}

function embedParts(embed: Embed): readonly HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (embed.author !== undefined) {
    parts.push(element('p', { class: 'subtext' }, embed.author.name));
  }
  if (embed.title !== undefined) parts.push(renderTitle(embed.title, embed.url));
  if (embed.description !== undefined) parts.push(renderMarkdown(embed.description));
  for (const { name, value } of embed.fields ?? []) {
    parts.push(element('h4', {}, renderMarkdown(name)), renderMarkdown(value));
  }
  if (embed.footer !== undefined) {
    parts.push(element('p', { class: 'subtext' }, embed.footer.text));
  }
  return parts;
}

function renderTitle(title: string, url: string | undefined): HTMLElement {
  const content = renderMarkdown(title);
  if (url === undefined) return element('h3', {}, content);
  const attributes = { href: url, target: '_blank', rel: 'noopener noreferrer' };
  return element('h3', {}, element('a', { attributes }, content));
}
