/** What a link such as `#/ask?question=…`, `#ask=…` or `#say=…` fills in. */
import type { Example, OptionValues } from './wire.ts';

/** What to fill in, not yet sent: a command's options, its first option alone, or a message. */
export type Prefill =
  | { readonly kind: 'command'; readonly path: string; readonly options: OptionValues }
  | { readonly kind: 'first-option'; readonly path: string; readonly text: string }
  | { readonly kind: 'message'; readonly text: string };

/**
 * What the fragment asks for; null for any other.
 *
 * Words of a path are separated by `/` or `%20`; values are percent-encoded.
 */
export function readPrefill(fragment: string): Prefill | null {
  try {
    return fragment.startsWith('#/') ? readCommand(fragment.slice(2)) : readShort(fragment);
  } catch {
    // Wrong percent-encoding, as in `#/100%`.
    return null;
  }
}

/** The link that fills in the example. */
export function prefillLink(example: Example): string {
  if ('say' in example) return `#say=${encodeURIComponent(example.say)}`;
  const query = new URLSearchParams(
    Object.entries(example.options).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  const path = example.command.split(' ').map(encodeURIComponent).join('/');
  return `#/${path}${query === '' ? '' : `?${query}`}`;
}

function readCommand(rest: string): Prefill | null {
  const [path = '', query = ''] = splitOnce(rest, '?');
  const words = wordsOf(path);
  if (words.length === 0) return null;
  const options = Object.fromEntries(new URLSearchParams(query));
  return { kind: 'command', path: words.join(' '), options };
}

function readShort(fragment: string): Prefill | null {
  const [path = '', value] = splitOnce(fragment.replace(/^#/, ''), '=');
  const words = wordsOf(path);
  if (words.length === 0 || value === undefined) return null;
  const text = decodeURIComponent(value.replaceAll('+', ' '));
  if (words.join(' ') === 'say') return { kind: 'message', text };
  return { kind: 'first-option', path: words.join(' '), text };
}

const wordsOf = (path: string): readonly string[] =>
  decodeURIComponent(path)
    .split(/[/ ]+/)
    .filter((word) => word !== '');

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
