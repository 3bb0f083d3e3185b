/** Rules for what stands in running text: emphasis, code, mentions, times, emoji. */
import { SimpleMarkdown } from 'discord-markdown-parser';

import { asSpan, type Capture, type RawNode, type Rule } from './markdown-rule.ts';

const { anyScopeRegex, defaultRules, inlineRegex } = SimpleMarkdown;

/** What starts with a sign of its own is tried just before running text takes the sign. */
const ATOM_ORDER = defaultRules.text.order - 0.5;

/** Text runs to the next character that may start a format. */
const TEXT = /^[\s\S]+?(?=[^0-9A-Za-z\s\u00c0-\uffff]|\n\n| {2,}\n|\w+:\S|[0-9]+\.|$)/;

/** A name as slash commands have it: up to three words of up to 32 characters. */
const COMMAND_MENTION =
  /^<\/([-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}(?: [-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}){0,2}):\d+>/u;

/** Short names are words; digits alone, as in 10:30:45, name no emoji. */
const EMOJI_NAME = /^:((?=[^\s:]*[a-z])[\w+-]+(?:::skin-tone-\d)?):/i;

/** A backslash shows the ASCII punctuation after it as it is, except in a masked link's label. */
export const escape: Rule = {
  ...defaultRules.escape,
  match: (source, state, before) =>
    state['allowEscape'] === false ? null : defaultRules.escape.match(source, state, before),
};

/** Running text. */
export const text: Rule = { ...defaultRules.text, match: anyScopeRegex(TEXT) };

/** `__underlined__`. */
export const underline: Rule = asSpan(defaultRules.u);

/** `~~struck~~`. */
export const strike: Rule = asSpan({
  order: defaultRules.u.order,
  match: inlineRegex(/^~~([\s\S]+?)~~(?!_)/),
  parse: defaultRules.u.parse,
});

/** `||hidden||`. */
export const spoiler: Rule = asSpan({
  order: ATOM_ORDER,
  match: inlineRegex(/^\|\|([\s\S]+?)\|\|/),
  parse: ([, content = ''], parse, state) => ({ content: parse(content, state) }),
});

/** The shrug, whose backslash is not an escape. */
export const emoticon: Rule = atom(/^¯\\_\(ツ\)_\/¯/, ([all = '']) => ({
  type: 'text',
  content: all,
}));

/** `<@1>`, `<@!1>`, `@everyone` and `@here`. */
export const userMention: Rule = atom(/^<@!?\d+>|^@(?:everyone|here)/, ([all = '']) => ({
  type: 'mention',
  label: all.startsWith('<') ? '@user' : all,
}));

/** `<@&1>`. */
export const roleMention: Rule = atom(/^<@&\d+>/, () => ({ type: 'mention', label: '@role' }));

/** `<#1>`, and `<id:guide>` and its like. */
export const channelMention: Rule = atom(
  /^<#\d+>|^<(?:id|\d+):(?:customize|browse|guide|home|linked-roles(?::\d+)?)>/,
  () => ({ type: 'mention', label: '#channel' }),
);

/** `</ask:1>`. */
export const commandMention: Rule = atom(COMMAND_MENTION, ([, name = '']) => ({
  type: 'mention',
  label: `/${name}`,
}));

/** `:smile:` and `<:name:1>`. */
export const emoji: Rule = atom(
  /^<a?:\w+:\d+>/,
  ([all = '']) => ({ type: 'emoji', name: all.split(':')[1] ?? '' }),
  EMOJI_NAME,
);

/** `<t:0:R>`; seconds since 1970. */
export const timestamp: Rule = {
  ...atom(/^<t:(-?\d{1,17})(?::([tTdDfFRsS]))?>/, ([all = '', seconds = '', style = 'f']) => {
    const isDate = !Number.isNaN(new Date(Number(seconds) * 1000).getTime());
    return isDate
      ? { type: 'timestamp', seconds: Number(seconds), style }
      : { type: 'text', content: all };
  }),
  order: defaultRules.text.order - 1,
};

/** A rule for something that holds no further formats; `alternative` is tried second. */
function atom(pattern: RegExp, toNode: (capture: Capture) => RawNode, alternative?: RegExp): Rule {
  return {
    order: ATOM_ORDER,
    match: (source) => pattern.exec(source) ?? alternative?.exec(source) ?? null,
    parse: toNode,
  };
}
