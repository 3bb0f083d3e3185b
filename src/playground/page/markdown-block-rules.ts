/** Rules for what Discord shows as blocks: quotes, headings, small print, code blocks. */
import { SimpleMarkdown } from 'discord-markdown-parser';

import { isAtLineStart, type Rule, textBefore } from './markdown-rule.ts';

const { defaultRules } = SimpleMarkdown;

/** `>>> ` quotes all that follows; `> ` quotes its line and the quoted lines after it. */
const QUOTE = /^(?: *>>> +[\s\S]*|(?: *>(?!>>) +[^\n]*)(?:\n *>(?!>>) +[^\n]*)*\n?)/;

/** One to three `#` and white space, which may be a line break; closing `#` are not shown. */
const HEADING = /^ *(#{1,3})\s+((?!\s*#{1,3}\s)[^\n]+?)#*\s*(?:\n|$)/;

const SUBTEXT = /^-# +((?!-#)[^\n]+)(?:\n|$)/;

const CODE_BLOCK = /^```(?:([a-z0-9_+\-.#]+?)\n)?\n*([^\n][^]*?)\n*```/i;

/** A block quote; quotes do not nest, but may hold every other block. */
export const blockQuote: Rule = {
  order: defaultRules.blockQuote.order,
  match: (source, state) =>
    state['inQuote'] === true || !/^$|\n *$/.test(textBefore(state)) ? null : QUOTE.exec(source),
  parse: ([all = ''], parse, state) => {
    const marker = /^ *>>>/.test(all) ? /^ *>>> ?/ : /^ *> ?/gm;
    return { content: parse(all.replace(marker, ''), { ...state, inQuote: true }) };
  },
};

/** A heading of level 1 to 3; none inside list items, as in Discord. */
export const heading: Rule = {
  order: defaultRules.heading.order,
  match: (source, state) =>
    state['allowHeading'] === false || !isAtLineStart(state) ? null : HEADING.exec(source),
  parse: ([, marks = '#', text = ''], parse, state) => ({
    level: marks.length,
    content: parse(text.trim(), state),
  }),
};

/** Small print: `-# ` at the start of a line; not inside itself. */
export const subtext: Rule = {
  order: defaultRules.heading.order,
  match: (source, state) =>
    state['allowSubtext'] === false || !isAtLineStart(state) ? null : SUBTEXT.exec(source),
  parse: ([, text = ''], parse, state) => ({
    content: parse(text.trim(), { ...state, allowSubtext: false }),
  }),
};

/** A code block, with its language when it names one. */
export const codeBlock: Rule = {
  order: defaultRules.codeBlock.order,
  match: (source) => CODE_BLOCK.exec(source),
  parse: ([, language = '', code = '']) => ({ language, content: code }),
};
