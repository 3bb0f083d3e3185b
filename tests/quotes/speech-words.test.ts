/** Which words can report speech: by their meaning, or for words quoted near them. */
import { describe, expect, it } from 'vitest';

import { mayTellOfSpeech } from '../../src/quotes/speech-words.ts';
import { readTokens } from '../../src/quotes/tokens.ts';
import { readUnits } from '../../src/quotes/units.ts';

/** Whether `word`, where it first stands in the text, can report speech. */
function mayTell(text: string, word: string): boolean {
  const units = readUnits(readTokens(text));
  const start = text.indexOf(word);
  const unit = Array.from({ length: units.count }, (_, at) => at).find(
    (at) => units.tokens.start[units.from[at] ?? 0] === start,
  );
  if (unit === undefined) throw new Error(`no unit begins at “${word}”`);
  return mayTellOfSpeech(units, unit);
}

describe('mayTellOfSpeech', () => {
  it.each([
    ['a verb of speech', 'Hill said it would rain.', 'said', true],
    ['a noun of speech', 'Hill gave a warning that it would rain.', 'warning', true],
    ['a colon', 'Hill: it would rain.', ':', true],
    ['a verb of belief', 'Hill thought it would rain.', 'thought', false],
    [
      'a verb of belief beside a quotation',
      'Hill thought “it would rain on Monday.”',
      'thought',
      true,
    ],
    ['a verb of belief beside two quoted words', 'Hill thought “so what” of it.', 'thought', false],
    [
      'a verb of belief a sentence before a quotation',
      'Hill thought of rain. “It would rain on Monday.”',
      'thought',
      true,
    ],
    [
      'a verb of belief two sentences before one',
      'Hill thought of rain. The train stood. “It would rain on Monday.”',
      'thought',
      false,
    ],
    [
      'a verb of belief a paragraph before one',
      'Hill thought of rain.\n\n“It would rain on Monday.”',
      'thought',
      false,
    ],
  ])('of %s', (_, text, word, expected) => {
    expect(mayTell(text, word)).toBe(expected);
  });
});
