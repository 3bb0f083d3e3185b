/** Discord markdown as DOM nodes. */
import { element } from './element.ts';
import { type MarkdownNode, parseMarkdown, type SpanKind } from './markdown.ts';
import { formatTimestamp } from './timestamp.ts';
import { unreachable } from './unreachable.ts';

const SPAN_TAGS = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strike: 's',
} as const satisfies Partial<Record<SpanKind, string>>;

/** The text with its formats, in a block that takes its direction from the text. */
export function renderMarkdown(markdown: string): HTMLElement {
  const nodes = renderNodes(parseMarkdown(markdown));
  return element('div', { class: 'markdown', attributes: { dir: 'auto' } }, ...nodes);
}

function renderNodes(nodes: readonly MarkdownNode[]): readonly Node[] {
  return nodes.map((node) => renderNode(node));
}

function renderNode(node: MarkdownNode): Node {
  const auto = { attributes: { dir: 'auto' } };
  switch (node.kind) {
    case 'text':
      return document.createTextNode(node.text);
    case 'spoiler':
      return renderSpoiler(node.children);
    case 'strong':
    case 'em':
    case 'underline':
    case 'strike':
      return element(SPAN_TAGS[node.kind], {}, ...renderNodes(node.children));
    case 'code':
      return element('code', {}, node.text);
    case 'codeBlock': {
      const code = element('code', {}, node.text);
      // A long line scrolls inside its block, also by keyboard.
      return element('pre', { attributes: { tabindex: 0, dir: 'ltr' } }, code);
    }
    case 'quote':
      return element('blockquote', auto, ...renderNodes(node.children));
    case 'subtext':
      return element('small', { class: 'subtext', ...auto }, ...renderNodes(node.children));
    case 'heading':
      return renderHeading(node.level, renderNodes(node.children));
    case 'list':
      return renderList(node.start, node.items);
    case 'link':
      return element(
        'a',
        { attributes: { href: node.target, target: '_blank', rel: 'noopener noreferrer' } },
        ...renderNodes(node.children),
      );
    case 'mention':
      return element('span', { class: 'mention' }, node.label);
    case 'timestamp': {
      const date = new Date(node.seconds * 1000);
      return element(
        'time',
        { attributes: { datetime: date.toISOString(), title: formatTimestamp(date, 'F') } },
        formatTimestamp(date, node.style),
      );
    }
    case 'emoji':
      return element(
        'span',
        { class: 'mention', attributes: { title: 'An emoji' } },
        `:${node.name}:`,
      );
  }
  return unreachable(node);
}

/** Under the page's heading and a message's, so one level of markdown is two levels down. */
function renderHeading(level: number, children: readonly Node[]): HTMLElement {
  const attributes = { dir: 'auto' };
  if (level === 1) return element('h3', { attributes }, ...children);
  if (level === 2) return element('h4', { attributes }, ...children);
  return element('h5', { attributes }, ...children);
}

function renderList(
  start: number | null,
  items: readonly (readonly MarkdownNode[])[],
): HTMLElement {
  const entries = items.map((item) =>
    element('li', { attributes: { dir: 'auto' } }, ...renderNodes(item)),
  );
  return start === null
    ? element('ul', {}, ...entries)
    : element('ol', { attributes: { start } }, ...entries);
}

/** Hidden words, shown when pressed. */
function renderSpoiler(children: readonly MarkdownNode[]): HTMLElement {
  const content = element('span', { class: 'spoiler-text' }, ...renderNodes(children));
  content.inert = true;
  const spoiler = element(
    'span',
    { class: 'spoiler', attributes: { role: 'button', tabindex: 0, 'aria-label': 'Show spoiler' } },
    content,
  );
  const reveal = (): void => {
    content.inert = false;
    for (const name of ['role', 'tabindex', 'aria-label']) spoiler.removeAttribute(name);
    spoiler.classList.add('shown');
  };
  spoiler.addEventListener('click', reveal);
  spoiler.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') reveal();
  });
  return spoiler;
}
