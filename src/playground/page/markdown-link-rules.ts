/** Rules for links: bare, in angle brackets, masked, and mail and telephone addresses. */
import { SimpleMarkdown } from 'discord-markdown-parser';

import type { Capture, RawNode, Rule } from './markdown-rule.ts';

const { defaultRules, inlineRegex, unescapeUrl } = SimpleMarkdown;

const LINKABLE = new Set(['http:', 'https:', 'discord:', 'tel:', 'sms:', 'mailto:']);

const BARE_URL = /^(?:https?|steam):\/\/[^\s<]+[^<.,:;"'\]\s]/;

const MAIL = /^<([^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)>/;

const TELEPHONE = /^<((?:(?:tel|sms):\+?|\+)(?:[0-9]|\([0-9]+\))(?:[- ./]?(?:[0-9]|\([0-9]+\)))+)>/;

/** What may stand inside a masked link's label; a label with anything else ends the link. */
const LABEL_TYPES = new Set([
  'text',
  'strong',
  'em',
  'underline',
  'strike',
  'spoiler',
  'inlineCode',
  'timestamp',
  'emoji',
]);

/** `https://…` in running text; a closing bracket without an opening one stays outside. */
export const url: Rule = {
  order: defaultRules.url.order,
  match: inlineRegex(BARE_URL),
  parse: (capture) => {
    // The parser moves on by what the capture holds, so the bracket is given back here.
    capture[0] = withoutOpenBracket(capture[0] ?? '');
    return linkOrText(capture, capture[0], capture[0]);
  },
};

/** `<https://…>`. */
export const autolink: Rule = {
  ...defaultRules.autolink,
  parse: (capture) => linkOrText(capture, capture[1] ?? '', capture[1] ?? ''),
};

/** `<name@host>`. */
export const mailto: Rule = {
  order: defaultRules.mailto.order,
  match: inlineRegex(MAIL),
  parse: (capture) => linkOrText(capture, `mailto:${capture[1] ?? ''}`, capture[1] ?? ''),
};

/** `<+1 234 5678>`. */
export const telephone: Rule = {
  order: defaultRules.mailto.order,
  match: inlineRegex(TELEPHONE),
  parse: (capture) => {
    const label = capture[1] ?? '';
    const number = label.replaceAll(/[ /]+/g, '-');
    return linkOrText(capture, /^(?:tel|sms):/.test(number) ? number : `tel:${number}`, label);
  },
};

/**
 * `[label](https://…)`.
 *
 * Backslashes in the label are shown as they stand, and a label with a link or a mention in it
 * leaves the whole as text, as in Discord.
 */
export const maskedLink: Rule = {
  ...defaultRules.link,
  parse: (capture, parse, state) => {
    const label = (capture[1] ?? '').trim();
    const target = linkTarget(unescapeUrl(capture[2] ?? ''));
    if (label === '' || target === null) return asText(capture);
    const content = parse(label, { ...state, allowEscape: false, inLabel: true });
    return content.every((node) => isLabelNode(node))
      ? { type: 'link', target, content }
      : asText(capture);
  },
};

function isLabelNode(node: RawNode): boolean {
  const content: unknown = node['content'];
  return (
    LABEL_TYPES.has(node.type) &&
    (!Array.isArray(content) || content.every((child: RawNode) => isLabelNode(child)))
  );
}

function linkOrText(capture: Capture, address: string, label: string): RawNode {
  const target = linkTarget(address);
  if (target === null) return asText(capture);
  return { type: 'link', target, content: [{ type: 'text', content: label }] };
}

function asText([all = '']: Capture): RawNode {
  return { type: 'text', content: all };
}

/** The address to open, or null for one that Discord does not make a link of. */
function linkTarget(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return LINKABLE.has(protocol) ? href : null;
}

function withoutOpenBracket(address: string): string {
  if (!address.endsWith(')')) return address;
  const opening = address.split('(').length;
  const closing = address.split(')').length;
  return closing > opening ? address.slice(0, -1) : address;
}
