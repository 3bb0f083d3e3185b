/** The shape of a rule of `discord-markdown-parser`, which names but does not export its types. */
import type { rules } from 'discord-markdown-parser';

/** A rule: when it applies (`match`), how early (`order`), and which node it gives (`parse`). */
export type Rule = (typeof rules)[string];

/** What rules hand each other while parsing, for example `inQuote`; see the rules that read it. */
export type State = Parameters<Rule['match']>[1];

/** A match of a rule's expression at the start of the rest of the text. */
export type Capture = NonNullable<ReturnType<Rule['match']>>;

/** A node as rules give it; `markdown.ts` turns it into a typed one. */
export type RawNode = ReturnType<Parameters<Rule['parse']>[1]>[number];

/** Whether the text consumed last ends a line, or nothing was consumed yet. */
export function isAtLineStart(state: State): boolean {
  const last = textBefore(state);
  return last === '' || last.endsWith('\n');
}

/** The text that the last rule consumed; empty at the start. */
export function textBefore(state: State): string {
  const previous: unknown = state['prevCapture'];
  const text: unknown = Array.isArray(previous) ? previous[0] : '';
  return typeof text === 'string' ? text : '';
}

/** The same rule for a format of running text: what is in it starts no list. */
export function asSpan(rule: Rule): Rule {
  return {
    ...rule,
    parse: (capture, parse, state) =>
      rule.parse(capture, (source, inner) => parse(source, { ...inner, isInSpan: true }), state),
  };
}

/** Whether the text is inside of such a format. */
export function isInSpan(state: State): boolean {
  return state['isInSpan'] === true;
}
