/** What an independent reading of Discord's markdown shows of a text. */
import { parse } from 'discord-markdown-parser';

type Nodes = ReturnType<typeof parse>;

/** What a reader sees, and which kinds of formatting stand in it; `twemoji` is a picture of a character. */
export interface Shown {
  readonly text: string;
  readonly formatting: readonly string[];
}

function read(nodes: Nodes, formatting: string[]): string {
  return nodes
    .map(({ type, content, name }) => {
      if (type === 'text') return typeof content === 'string' ? content : '';
      if (type === 'br' || type === 'newline') return '\n';
      if (type === 'twemoji') return name ?? '';
      formatting.push(type);
      return typeof content === 'string' ? content : read(content ?? [], formatting);
    })
    .join('');
}

/** `markdown` as discord-markdown-parser reads it, masked links included. */
export function shownText(markdown: string): Shown {
  const formatting: string[] = [];
  const text = read(parse(markdown, 'extended'), formatting);
  return { text, formatting };
}

/** White space as that parser normalises it before it reads anything. */
export const asParsed = (text: string): string =>
  text.replaceAll(/\r\n?/gu, '\n').replaceAll('\f', '').replaceAll('\t', '    ');
