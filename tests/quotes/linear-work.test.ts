/** Twice the text is twice the work: scored cues are counted, and long speeches stay whole. */
import { describe, expect, it } from 'vitest';

import { learnedAttributions } from '../../src/quotes/attributions.ts';
import { withContinuations } from '../../src/quotes/continuations.ts';
import { cueProbabilities } from '../../src/quotes/cues.ts';
import { extractQuotations } from '../../src/quotes/extract-quotations.ts';
import { readLandmarks } from '../../src/quotes/landmarks.ts';
import { readModel } from '../../src/quotes/model.ts';
import { readingLister } from '../../src/quotes/readings.ts';
import { withRelays } from '../../src/quotes/relays.ts';
import { spanScorer } from '../../src/quotes/span-scores.ts';
import { readTokens } from '../../src/quotes/tokens.ts';
import { readUnits } from '../../src/quotes/units.ts';
import { span } from '../../src/text/span.ts';

const model = readModel();

/** How many cues are scored in a text, those scored again counted again: what nearly all of the time goes to. */
function scoredCues(text: string): number {
  const units = readUnits(readTokens(text));
  const probabilities = cueProbabilities(units, model.cues);
  const marks = readLandmarks(units, probabilities);
  const scorer = spanScorer(model, units, marks);
  let scored = 0;
  const score: typeof scorer = (cue) => {
    scored += 1;
    return scorer(cue);
  };
  const claims = { units, marks, probabilities, score };
  const readings = readingLister(units, marks, model.readings.bits);
  const reader = { probabilities, score, readings, table: model.readings };
  withRelays(claims, withContinuations(claims, learnedAttributions(units, reader)));
  return scored;
}

const REPEATS = 100;

describe('the work', () => {
  it.each([
    ['cues and nothing else', 'said '],
    ['cues with commas', 'he said, '],
    ['quotations with cues', '“It is so and so,” he said. '],
    ['quotations without an end', 'he said “no no no no,” '],
    ['quotations without cues', '“They would have gone.” '],
    ['relays of relays', 'was quoted by Hill as saying '],
    ['according to each other', 'according to Hill, '],
    ['nested marks', '“a ‘b “c ” '],
    ['brackets', '(he said “a) '],
  ])('doubles at most with the length of %s', (_, pattern) => {
    const once = scoredCues(pattern.repeat(REPEATS));
    const twice = scoredCues(pattern.repeat(2 * REPEATS));
    // A cue at the border may be read once more.
    expect(twice).toBeLessThanOrEqual(2 * once + 8);
    expect(twice).toBeLessThanOrEqual(12 * 2 * REPEATS);
  });

  it('keeps a speech of many paragraphs one quotation', () => {
    const text = `Maria Hill said: ${'“This is a part of what I have to say.\n\n'.repeat(4000)}`;
    const contents = extractQuotations({ text }).map(({ content }) => content);
    expect(contents).toEqual([[span(text.indexOf('“'), text.trimEnd().length)]]);
  });
});
