/** What a piece of Discord markdown shows: its formats as a tree, or its text alone; no DOM here. */
import { SimpleMarkdown } from 'discord-markdown-parser';

import { blockQuote, codeBlock, heading, subtext } from './markdown-block-rules.ts';
import * as inline from './markdown-inline-rules.ts';
import { autolink, mailto, maskedLink, telephone, url } from './markdown-link-rules.ts';
import { list } from './markdown-list-rule.ts';
import { asSpan } from './markdown-rule.ts';
import { unreachable } from './unreachable.ts';

/** A format and what is in it. Blocks (quote, heading, subtext, list, codeBlock) stand on lines of their own. */
export type MarkdownNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: SpanKind; readonly children: readonly MarkdownNode[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'codeBlock'; readonly language: string; readonly text: string }
  | { readonly kind: 'quote' | 'subtext'; readonly children: readonly MarkdownNode[] }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly MarkdownNode[] }
  /** `start` is the first number of a numbered list, null for a bulleted one. */
  | {
      readonly kind: 'list';
      readonly start: number | null;
      readonly items: readonly (readonly MarkdownNode[])[];
    }
  | { readonly kind: 'link'; readonly target: string; readonly children: readonly MarkdownNode[] }
  | { readonly kind: 'mention'; readonly label: string }
  | { readonly kind: 'timestamp'; readonly seconds: number; readonly style: string }
  | { readonly kind: 'emoji'; readonly name: string };

/** Formats of running text that only change how it looks. */
export type SpanKind = 'strong' | 'em' | 'underline' | 'strike' | 'spoiler';

const SPANS: ReadonlySet<string> = new Set(['strong', 'em', 'underline', 'strike', 'spoiler']);

/** A reader sees a picture where an emoji stands; this character holds its place in plain text. */
const PICTURE = '\u{FFFC}';

const { defaultRules } = SimpleMarkdown;

const parseRaw = SimpleMarkdown.parserFor({
  ...inline,
  blockQuote,
  codeBlock,
  heading,
  subtext,
  list,
  autolink,
  mailto,
  telephone,
  url,
  maskedLink,
  em: asSpan(defaultRules.em),
  strong: asSpan(defaultRules.strong),
  inlineCode: defaultRules.inlineCode,
});

/**
 * The formats that Discord's client shows for this text; neighbouring text nodes are joined.
 *
 * A line break that only ends a block is part of the block; all others stand in the text.
 */
export function parseMarkdown(markdown: string): readonly MarkdownNode[] {
  return toNodes(parseRaw(markdown, { inline: true }));
}

/**
 * The text that a reader sees, without markup.
 *
 * Blocks are separated by line breaks, list items are lines without their bullet or number, an
 * emoji is U+FFFC, a time is in ISO 8601. Text without markup comes back unchanged.
 */
export function plainText(markdown: string): string {
  return textOf(parseMarkdown(markdown));
}

function textOf(nodes: readonly MarkdownNode[]): string {
  let text = '';
  let isAfterBlock = false;
  for (const node of nodes) {
    const isBlock = isBlockNode(node);
    const shown = isBlock ? nodeText(node).replace(/\n$/, '') : nodeText(node);
    const needsBreak = isAfterBlock || (isBlock && text !== '' && !text.endsWith('\n'));
    text += needsBreak ? `\n${shown}` : shown;
    isAfterBlock = isBlock;
  }
  return text;
}

function nodeText(node: MarkdownNode): string {
  switch (node.kind) {
    case 'text':
    case 'code':
    case 'codeBlock':
      return node.text;
    case 'list':
      return node.items.map((item) => textOf(item)).join('\n');
    case 'mention':
      return node.label;
    case 'timestamp':
      return new Date(node.seconds * 1000).toISOString();
    case 'emoji':
      return PICTURE;
    case 'strong':
    case 'em':
    case 'underline':
    case 'strike':
    case 'spoiler':
    case 'quote':
    case 'subtext':
    case 'heading':
    case 'link':
      return textOf(node.children);
  }
  return unreachable(node);
}

function isBlockNode({ kind }: MarkdownNode): boolean {
  return ['quote', 'heading', 'subtext', 'list', 'codeBlock'].includes(kind);
}

/** Typed nodes of what the parser gave. */
function toNodes(raw: unknown): readonly MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  for (const item of asArray(raw)) {
    const node = toNode(item);
    const previous = nodes.at(-1);
    if (node.kind === 'text' && previous?.kind === 'text') {
      nodes[nodes.length - 1] = { kind: 'text', text: previous.text + node.text };
    } else if (node.kind === 'text' && previous?.kind === 'codeBlock') {
      // The line break after a code block ends the block; Discord shows no empty line for it.
      nodes.push({ kind: 'text', text: node.text.replace(/^\n/, '') });
    } else {
      nodes.push(node);
    }
  }
  return nodes.filter((node) => node.kind !== 'text' || node.text !== '');
}

function toNode(item: unknown): MarkdownNode {
  const raw = isRecord(item) ? item : {};
  const type = asString(raw['type']);
  if (isSpanKind(type)) return { kind: type, children: toNodes(raw['content']) };
  switch (type) {
    case 'inlineCode':
      return { kind: 'code', text: asString(raw['content']) };
    case 'codeBlock':
      return { kind: type, language: asString(raw['language']), text: asString(raw['content']) };
    case 'blockQuote':
      return { kind: 'quote', children: toNodes(raw['content']) };
    case 'subtext':
      return { kind: type, children: toNodes(raw['content']) };
    case 'heading':
      return { kind: type, level: asNumber(raw['level']), children: toNodes(raw['content']) };
    case 'list': {
      const start = typeof raw['start'] === 'number' ? raw['start'] : null;
      return { kind: type, start, items: asArray(raw['items']).map((entry) => toNodes(entry)) };
    }
    case 'link':
      return { kind: type, target: asString(raw['target']), children: toNodes(raw['content']) };
    case 'mention':
      return { kind: type, label: asString(raw['label']) };
    case 'timestamp':
      return { kind: type, seconds: asNumber(raw['seconds']), style: asString(raw['style']) };
    case 'emoji':
      return { kind: type, name: asString(raw['name']) };
    default:
      return { kind: 'text', text: asString(raw['content']) };
  }
}

function isSpanKind(type: string): type is SpanKind {
  return SPANS.has(type);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asString(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function asNumber(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
