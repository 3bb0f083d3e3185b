/** One spelling for words that differ only in case, accents or typography. */

/** Letters that Unicode does not decompose, as the plain letters readers type for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  // Arabic yeh and kaf typed for the Persian letters, and the other way round.
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
};

const UNDECOMPOSED = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/**
 * Marks that readers leave out when they type: Latin, Greek and Cyrillic accents, Arabic vowel
 * signs, and the joiners inside Persian words. Vowel signs of Indic scripts are letters to their
 * readers and stay.
 */
const OPTIONAL_MARKS = /[\u0300-\u036f\u064b-\u065f\u0670]|\u200c|\u200d|\u00ad/gu;

/** Apostrophes as they are typed; ´ decomposes to a space and its accent. */
const APOSTROPHE = /[’‘ʼ`]| \u0301/gu;

/** Nothing to fold but the case; the backtick is typed for an apostrophe. */
const PLAIN_ASCII = /^[\0-\x5f\x61-\x7f]*$/u;

/**
 * `text` in lower case without accents and joiners, apostrophes straight; folding it again changes
 * nothing. The result may be longer or shorter than the text: offsets do not carry over, so fold
 * word by word where places matter.
 */
export function fold(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase();
  // Decomposed first: some signs stand for capitals (™, №, 𝐀).
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(APOSTROPHE, "'")
    .replaceAll(OPTIONAL_MARKS, '')
    .replaceAll(UNDECOMPOSED, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
}
