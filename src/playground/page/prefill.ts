/** Which command a link such as `#/ask?question=…` fills in. */
import type { OptionValues } from './wire.ts';

/** A command to fill in, not yet sent. */
export interface Prefill {
  readonly path: string;
  readonly options: OptionValues;
}

/**
 * The command named after `#/`, with its options; null for any other fragment.
 *
 * Words of a path are separated by `/` or `%20`; option values are percent-encoded.
 */
export function readPrefill(fragment: string): Prefill | null {
  if (!fragment.startsWith('#/')) return null;
  const [path = '', query = ''] = splitOnce(fragment.slice(2), '?');
  try {
    const words = decodeURIComponent(path)
      .split(/[/ ]+/)
      .filter((word) => word !== '');
    if (words.length === 0) return null;
    return { path: words.join(' '), options: Object.fromEntries(new URLSearchParams(query)) };
  } catch {
    // Wrong percent-encoding, as in `#/100%`.
    return null;
  }
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
