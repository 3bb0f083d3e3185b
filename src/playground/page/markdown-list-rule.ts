/** The rule for lists, `- `, `* ` and `1. `, which `discord-markdown-parser` lacks. */
import { SimpleMarkdown } from 'discord-markdown-parser';

import { isInSpan, type RawNode, type Rule, textBefore } from './markdown-rule.ts';

/** Discord shows lists nested this deep and leaves deeper ones as text. */
const MAX_DEPTH = 11;

/** A larger first number is shown as this one, a smaller one as 1. */
const MAX_START = 1_000_000_000;

const BULLET = String.raw`(?:[*-]|\d+\.)`;

/** From the first bullet to a line that is neither indented nor a bullet of the same indentation. */
const LIST = new RegExp(String.raw`^( *)(${BULLET}) [\s\S]+?(?:\n(?! )(?!\1${BULLET} )|$)`);

const ITEM_START = new RegExp(`^( *)(${BULLET}) +`);

/** Start of a line: nothing consumed yet, or a line break and spaces that belong to the bullet. */
const LINE_START = /(?:^|\n)( *)$/;

/** A list; items hold every other format except headings. */
export const list: Rule = {
  order: SimpleMarkdown.defaultRules.list.order,
  match: (source, state) => {
    // `**1. Bold words**` is no list, though it starts a line.
    if (isInSpan(state) || depthOf(state['listDepth']) >= MAX_DEPTH) return null;
    const lineStart = LINE_START.exec(textBefore(state));
    if (lineStart === null || /^[^\S\n]+$/.test(lineStart[0])) return null;
    return LIST.exec(source);
  },
  parse: ([all = '', , bullet = '-'], parse, state) => ({
    start: bullet.length > 1 ? clampStart(Number(bullet.slice(0, -1))) : null,
    items: splitItems(all.replace(/\n{2,}$/, '\n')).map((item) =>
      parse(item, {
        ...state,
        listDepth: depthOf(state['listDepth']) + 1,
        allowHeading: false,
      }).map((node) => trimLineEnd(node)),
    ),
  }),
};

/** Items of a list, without bullets and without the indentation of continued lines. */
function splitItems(all: string): readonly string[] {
  const first = ITEM_START.exec(all);
  const indentation = first?.[1]?.length ?? 0;
  const hanging = first?.[0].length ?? 0;
  const spaces = ` {${indentation},${indentation + 1}}`;
  const item = new RegExp(
    `${spaces}${BULLET} +[^\\n]*(?:\\n(?!${spaces}${BULLET} )[^\\n]*)*(?:\\n|$)`,
    'gm',
  );
  const unindent = new RegExp(`^ {1,${hanging}}`, 'gm');
  return (all.match(item) ?? [all]).map((text) =>
    text.replace(unindent, '').replace(ITEM_START, '').replace(/ *\n$/, ''),
  );
}

/** Discord drops line breaks at the end of each text node of an item. */
function trimLineEnd(node: RawNode): RawNode {
  const content: unknown = node['content'];
  if (node.type !== 'text' || typeof content !== 'string') return node;
  return { ...node, content: content.replace(/\n+\s*$/, '') };
}

function clampStart(start: number): number {
  return Math.min(MAX_START, Math.max(1, start));
}

function depthOf(depth: unknown): number {
  return typeof depth === 'number' ? depth : 0;
}
