/** The words and marks of an article in flat arrays: place, hash, part of speech, quoted stretch, sentence, paragraph. */
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { hashWord } from './hash.ts';
import { type Stretch, quotedStretches } from './stretches.ts';

/** Universal parts of speech as wink-nlp names them; the place in the list is the number used. */
export const PARTS_OF_SPEECH = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;

export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** The number that stands for a part of speech in {@link Tokens}. */
export const posId = (pos: PartOfSpeech): number => PARTS_OF_SPEECH.indexOf(pos);

/** Parallel arrays, one entry a token, in reading order. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** {@link hashWord} of the token. */
  readonly word: Int32Array;
  readonly pos: Uint8Array;
  /** Number of the quoted stretch the token lies in, −1 outside. */
  readonly stretch: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  readonly stretches: readonly Stretch[];
  readonly paragraphs: readonly Span[];
}

/**
 * Alternatives, first match wins: a clitic ('s, n't stays with its verb), an abbreviation with its full stop, a word or
 * number with inner marks, dots or dashes in a row, doubled marks, any other sign.
 */
const TOKEN =
  /['’](?:s|d|re|ve|ll|m)(?![\p{L}\p{N}])|(?:\p{L}\.){2,}|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Rev|St|Jr|Sr|Prof|Capt|Maj|Adm|Cmdr|Reps|Sens)\.|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{N}\p{M}_@#](?:[\p{L}\p{N}\p{M}_]|['’](?!(?:s|d|re|ve|ll|m)(?![\p{L}\p{N}]))(?=\p{L})|[-./&@](?=[\p{L}\p{N}]))*|[-–—]+|\.+|''|``|[^\s]/gu;

/** Longer words are shown to the tagger in part: nothing it knows is longer, and its own splitting is not linear. */
const MAX_TAGGED_CHARS = 40;

const nlp = winkNlp(winkModel, ['pos']);
const { its } = nlp;
const POS_NUMBER: ReadonlyMap<string, number> = new Map(
  PARTS_OF_SPEECH.map((pos, number) => [pos, number]),
);
const OTHER = posId('X');

/** Parts of speech of `written` words, one each; a word that wink-nlp splits has that of its first part. */
function tagWords(written: readonly string[]): Uint8Array {
  const tags = new Uint8Array(written.length);
  if (written.length === 0) return tags;
  const tokens = nlp.readDoc(written.join(' ')).tokens();
  const pos = tokens.out(its.pos);
  const gaps = tokens.out(its.precedingSpaces);
  let at = -1;
  for (const [index, tag] of pos.entries()) {
    if (index === 0 || gaps[index] !== '') {
      at += 1;
      tags[at] = POS_NUMBER.get(tag) ?? OTHER;
    }
  }
  return tags;
}

/** How a word is shown to the tagger: typographic marks as plain ones, without white space that would split it. */
function plainMarks(word: string): string {
  const first = word.charCodeAt(0);
  if (first > 127 || word.length > MAX_TAGGED_CHARS) {
    if (/^[“”„«»]/u.test(word)) return '"';
    if (/^[‘’]/u.test(word)) return `'${word.slice(1, MAX_TAGGED_CHARS)}`;
    return word.slice(0, MAX_TAGGED_CHARS);
  }
  return word.includes('’') ? word.replace('’', "'") : word;
}

/** Fills in, for every token, the number of the span that holds its start; −1 outside all of them. */
function numberBy(spans: readonly Span[], starts: Int32Array, into: Int32Array): void {
  let at = 0;
  for (const [index, start] of starts.entries()) {
    while (at < spans.length && (spans[at]?.end ?? 0) <= start) at += 1;
    into[index] = (spans[at]?.start ?? Infinity) <= start ? at : -1;
  }
}

/** The tokens of `text`. Linear in its length. */
export function readTokens(text: string): Tokens {
  const parts = paragraphs(text);
  const stretches = quotedStretches(text, parts);
  const written: string[] = [];
  const starts: number[] = [];
  for (const match of text.matchAll(TOKEN)) {
    written.push(match[0]);
    starts.push(match.index);
  }
  const count = written.length;
  const start = Int32Array.from(starts);
  const end = new Int32Array(count);
  const word = new Int32Array(count);
  for (const [index, token] of written.entries()) {
    end[index] = (start[index] ?? 0) + token.length;
    word[index] = hashWord(token);
  }
  const stretch = new Int32Array(count);
  const sentence = new Int32Array(count);
  const paragraph = new Int32Array(count);
  numberBy(parts, start, paragraph);
  numberBy(
    stretches.map(({ span }) => span),
    start,
    stretch,
  );
  numberBy(
    parts.flatMap((part) => sentences(text, part.start, part.end)),
    start,
    sentence,
  );
  const pos = tagWords(written.map(plainMarks));
  return {
    text,
    count,
    start,
    end,
    word,
    pos,
    stretch,
    sentence,
    paragraph,
    stretches,
    paragraphs: parts,
  };
}
