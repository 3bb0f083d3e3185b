/** A spelling that the transliterations of one name share: Quran and Koran, Khamenei and Hamaney. */

/** Letter groups that transliterations write for one sound, longest first; order matters. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/gu, 's'],
  [/kh|gh|ck|q|c(?![eiy])/gu, 'k'],
  [/c|z/gu, 's'],
  [/ph/gu, 'f'],
  [/w/gu, 'v'],
  [/x/gu, 'ks'],
  [/[dt]j|j/gu, 'j'],
  [/(?<=.)[aeiouyh]/gu, ''],
  [/(?<letter>.)\k<letter>+/gu, '$<letter>'],
];

/** The consonants of a folded Latin word by sound; its first letter is kept. Other scripts come back unchanged. */
export const skeleton = (form: string): string =>
  SOUNDS.reduce((word, [sound, letter]) => word.replaceAll(sound, letter), form);
