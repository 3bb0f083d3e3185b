/** Random texts: anything Unicode has, and prose that looks like news. */
import * as fc from 'fast-check';

const WORDS = [
  'Putin', 'Khamenei', 'the', 'said', 'al-Assad', 'U.S.', 'a.m.', 'Mr.', 'No.', 'Sen.', 'J.', 'Okla.', 'Iran’s',
  "plot's", 'twohour', 'S-300', '1,000', '3.5', '2015', '$1.25m', '5th', '(R-Okla.)', 'www.Example.Com', 'Iran.Iran’s',
  'e.g.', 'Ph.D.', 'naïve', 'ИРАН', 'Путин', 'می‌گوید', 'ایران', '伊朗总统。', 'テヘランで', 'ภาษาไทย', 'हिन्दी', '…', '. . .', '–', '“', '”',
  '‘', '’', '"', '«', '»', '(', ')', '!', '?!', '.',
]; // prettier-ignore

const STOPS = ['.', '!', '?', '…', '.”', '?”', '!"', '.)', '。', '؟', '।', ':', ''];
const LINE_ENDS = ['\n', '\r\n', '\r', '\n\n', '\r\n \t\r\n'];

/** Parts joined, each followed by one of `ends`. */
const joined = (part: fc.Arbitrary<string>, ends: readonly string[], maxParts: number) =>
  fc
    .array(fc.tuple(part, fc.constantFrom(...ends)), { maxLength: maxParts })
    .map((parts) => parts.flat().join(''));

const newsSentence = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }), fc.constantFrom(...STOPS))
  .map(([words, stop]) => words.join(' ') + stop);

/** Sentences with what news has in them: titles, initials, quotations, figures, other scripts. */
const newsText = joined(joined(newsSentence, [' ', ' ', ''], 6), LINE_ENDS, 8);

/** Any text: graphemes, code points without any sense, halves of surrogate pairs, news. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.nat(0xff_ff), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
  newsText,
);

/** Short words over three letters: enough to be equal, swapped and doubled often. */
export const shortWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
