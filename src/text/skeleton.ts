/** Spellings that the transliterations of one name share: Quran and Koran, Gaddafi and Qadhafi. */

/** Letter groups that transliterations write for one consonant; order matters. */
const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/gu, 's'],
  [/kh|gh|ck|[gq]|c(?![eiy])/gu, 'k'],
  [/dh/gu, 'd'],
  [/th/gu, 't'],
  [/c|z/gu, 's'],
  [/ph/gu, 'f'],
  [/w/gu, 'v'],
  [/x/gu, 'ks'],
  [/[dt]j/gu, 'j'],
  [/(?<letter>.)\k<letter>+/gu, '$<letter>'],
];

/**
 * A folded Latin word with one letter for each consonant by its sound, vowels kept. Other scripts
 * come back unchanged.
 */
export const soundSpelling = (form: string): string =>
  CONSONANTS.reduce((word, [letters, sound]) => word.replaceAll(letters, sound), form);

/**
 * The consonants of a {@link soundSpelling}. Its first letter is kept, be it a vowel or an h: Kerry
 * and Harry must differ, and so do Khamenei and the Turkish Hamaney.
 */
export const skeleton = (form: string): string =>
  soundSpelling(form).replaceAll(/(?<=.)[aeiouyh]/gu, '');
