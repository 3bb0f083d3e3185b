/** Integer hashes of words and of combinations of numbers: features without strings. */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Upper-case and typographic code units as their plain lower-case ones; the rest as they are. */
function plain(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code < 128) return code;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return 39;
  return String.fromCodePoint(code).toLowerCase().codePointAt(0) ?? code;
}

/** FNV-1a over the lower-case code units of `text[start, end)`: equal for words that differ in case or apostrophes only. */
export function hashWord(text: string, start = 0, end = text.length): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ plain(text.charCodeAt(at)), FNV_PRIME);
  }
  return hash | 0;
}

/** `hash` with one more number mixed in; order matters. Multiplier and shift of MurmurHash3's finalizer. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
