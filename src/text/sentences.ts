/** Where the sentences of a paragraph end; written for news English, harmless elsewhere. */
import { abbreviation } from './abbreviations.ts';
import { type Span, trimmed } from './span.ts';

/**
 * Where a sentence may end: its last punctuation, then closing marks, then white space or the end; ideographic and Devanagari stops need
 * no space. The last alternative is a full stop that lost its space ("to Iran.Iran’s ambassador").
 */
const CANDIDATE =
  /(?<stop>[.!?…؟۔]+)[\p{Pe}\p{Pf}"'’”]*(?:\s+|$)|[。！？।][\p{Pe}\p{Pf}]*|(?<=\p{Ll}{3})(?<glued>\.)(?=\p{Lu}\p{Ll}{2})/gu;

/** The word right before a full stop, with the dots inside an acronym. */
const WORD_BEFORE = /(?:\p{L}\.)*[\p{L}\p{M}]+$/u;

/** A name, then what it did with the words before: “Go!” Maria Hill said. */
const SPEAKER_FOLLOWS =
  /^\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|of|de|al|bin|van|von|the)){0,5},? (?:said|says|asked|asks|added|told|wrote|writes|cried|shouted|replied|answered|exclaimed|yelled)\b/u;

/** Words that open sentences and hardly ever follow an abbreviation inside one. */
const OPENER =
  /^["'“‘]?(?:The|A|An|In|On|At|He|She|It|They|We|I|You|But|And|This|That|These|Those|There|When|While|After|Before|Since|If|As|For|His|Her|Its|Their|Our|My|Some|Many|Most|One|With|Not|No|So|What|Why|How|Who|Both|Under|From|By|To)\b/u;

/** Look no further than this for the word before and the words after a stop: keeps hostile text linear. */
const WINDOW_CHARS = 80;

function endsSentence(text: string, stop: string, at: number, next: number): boolean {
  const after = text.slice(next, next + WINDOW_CHARS);
  if (after === '') return true;
  // “Why?” he asked; the i.e. of a clause; 3 p.m. today.
  if (/^["'“‘([]?\p{Ll}/u.test(after)) return false;
  const closed = /["”’]\s*$/u.test(text.slice(at, next));
  if (closed && SPEAKER_FOLLOWS.test(after)) return false;
  if (stop !== '.') return true;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, at - WINDOW_CHARS), at))?.[0] ?? '';
  const kind = abbreviation(before);
  return kind === 'none' || closed || (kind === 'may-end' && OPENER.test(after));
}

/** A dot inside an address (“www.Example”, “bbc.Com”) is not a sentence's end. */
const isAddress = (text: string, at: number): boolean => {
  const start = text.slice(Math.max(0, at - WINDOW_CHARS), at);
  const rest = text.slice(at + 1, at + 1 + WINDOW_CHARS);
  return /(?:www\.|[/@])\S*$/iu.test(start) || /^(?:Com|Org|Net|Gov|Edu|Info|Tv)\b/u.test(rest);
};

/** The sentences of `text[start, end)`: in order, without overlap, together all of its words. Empty for blank text. */
export function sentences(text: string, start = 0, end = text.length): Span[] {
  const part = text.slice(start, end);
  const found: Span[] = [];
  let from = 0;
  const close = (to: number): void => {
    const sentence = trimmed(text, start + from, start + to);
    if (sentence.start < sentence.end) found.push(sentence);
    from = to;
  };
  for (const match of part.matchAll(CANDIDATE)) {
    const next = match.index + match[0].length;
    const { stop, glued } = match.groups ?? {};
    if (glued === undefined) {
      if (stop === undefined || endsSentence(part, stop, match.index, next)) close(next);
    } else if (!isAddress(part, match.index)) {
      close(next);
    }
  }
  close(part.length);
  return found;
}
