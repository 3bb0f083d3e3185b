/** A paragraph as the taggers see it: words outside quotation marks one by one, a quoted stretch as a single unit. */
import { hashWord, mix } from './hash.ts';
import { SOMETIMES_SPEECH_FORMS, SPEECH_FORMS, SPEECH_NOUN_FORMS } from './lexicon.ts';
import { PARTS_OF_SPEECH, type Tokens } from './tokens.ts';

/** The part of speech given to a quoted stretch. */
export const QUOTED = PARTS_OF_SPEECH.length;

/** What the lexicon says about a word: not in it, a sometimes-speech verb, a speech noun, a speech verb. */
export const LEXICAL = { none: 0, sometimes: 1, noun: 2, speech: 3 } as const;

/** Parallel arrays, one entry a unit. */
export interface Units {
  readonly tokens: Tokens;
  readonly count: number;
  /** First token of the unit, and the one after its last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly word: Int32Array;
  readonly suffix: Int32Array;
  readonly pos: Uint8Array;
  readonly shape: Uint8Array;
  readonly lexical: Uint8Array;
  /** Sentence number; a sentence that ends inside a quoted stretch goes on. */
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** Number of the quoted stretch that the unit is, −1 for a word. */
  readonly stretch: Int32Array;
}

const LEXICON = new Map<number, number>([
  ...[...SOMETIMES_SPEECH_FORMS].map((form) => [hashWord(form), LEXICAL.sometimes] as const),
  ...[...SPEECH_NOUN_FORMS].map((form) => [hashWord(form), LEXICAL.noun] as const),
  ...[...SPEECH_FORMS].map((form) => [hashWord(form), LEXICAL.speech] as const),
]);

/** What a word looks like: 0 sign, 1 lower case, 2 Capitalised, 3 CAPITALS, 4 number. */
function shapeOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (first >= 97 && first <= 122) return 1;
  if (first >= 48 && first <= 57) return 4;
  if (first >= 65 && first <= 90) {
    const last = text.charCodeAt(end - 1);
    return end - start > 1 && last >= 65 && last <= 90 ? 3 : 2;
  }
  if (first < 128) return 0;
  const letter = text.slice(start, start + 1);
  if (/\p{Lu}/u.test(letter)) return 2;
  return /\p{L}/u.test(letter) ? 1 : 0;
}

/** Length of a stretch in tokens, marks included, in six steps. */
const lengthStep = (tokens: number): number =>
  tokens <= 3 ? 0 : tokens <= 5 ? 1 : tokens <= 8 ? 2 : tokens <= 14 ? 3 : tokens <= 30 ? 4 : 5;

const QUOTED_SEED = hashWord('“…”');

/** The units of an article. */
export function readUnits(tokens: Tokens): Units {
  const { text, start, end } = tokens;
  const from = new Int32Array(tokens.count);
  const to = new Int32Array(tokens.count);
  let count = 0;
  for (let at = 0; at < tokens.count; count += 1) {
    const stretch = tokens.stretch[at] ?? -1;
    let next = at + 1;
    if (stretch >= 0) while (next < tokens.count && tokens.stretch[next] === stretch) next += 1;
    from[count] = at;
    to[count] = next;
    at = next;
  }
  const word = new Int32Array(count);
  const suffix = new Int32Array(count);
  const pos = new Uint8Array(count);
  const shape = new Uint8Array(count);
  const lexical = new Uint8Array(count);
  const sentence = new Int32Array(count);
  const paragraph = new Int32Array(count);
  const stretch = new Int32Array(count);
  let sentences = 0;
  for (let unit = 0; unit < count; unit += 1) {
    const first = from[unit] ?? 0;
    const last = (to[unit] ?? 1) - 1;
    const begin = start[first] ?? 0;
    const stop = end[last] ?? 0;
    if (unit > 0 && tokens.sentence[first] !== tokens.sentence[first - 1]) sentences += 1;
    sentence[unit] = sentences;
    paragraph[unit] = tokens.paragraph[first] ?? -1;
    stretch[unit] = tokens.stretch[first] ?? -1;
    if ((stretch[unit] ?? -1) >= 0) {
      const length = last + 1 - first;
      word[unit] = mix(QUOTED_SEED, lengthStep(length));
      // What stands before the closing mark tells a broken-off quotation from a whole one.
      suffix[unit] = tokens.word[Math.max(first, last - 1)] ?? 0;
      pos[unit] = QUOTED;
      shape[unit] = shapeOf(text, start[Math.min(first + 1, last)] ?? 0, end[Math.min(first + 1, last)] ?? 0);
    } else {
      word[unit] = tokens.word[first] ?? 0;
      suffix[unit] = hashWord(text, Math.max(begin, stop - 3), stop);
      pos[unit] = tokens.pos[first] ?? 0;
      shape[unit] = shapeOf(text, begin, stop);
      lexical[unit] = LEXICON.get(word[unit] ?? 0) ?? LEXICAL.none;
    }
  }
  return { tokens, count, from, to, word, suffix, pos, shape, lexical, sentence, paragraph, stretch };
}
