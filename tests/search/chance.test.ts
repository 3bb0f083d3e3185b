/** The chance that a passage answers: what it grows and shrinks with. */
import { describe, expect, it } from 'vitest';

import { CHANCE_FEATURES, chanceFeatures, chanceOf } from '../../src/search/chance.ts';
import { PassageSearch, type Ranked } from '../../src/search/rank.ts';
import { indexPassages } from '../../src/search/revise.ts';
import { article } from '../support/coverage.ts';

const FILLER = Array.from({ length: 20 }, (_, at) => `Rain fell on coast number ${at}.`);

function best(question: string, text: string): Ranked {
  const held = indexPassages([article('a', [text, ...FILLER].join('\n\n'), { title: 'News' })]);
  const [first] = new PassageSearch(held).search(question).ranked;
  if (first === undefined) throw new Error(`Expected a passage for “${question}”`);
  return first;
}

const feature = ({ chanceFeatures: values }: Ranked, name: (typeof CHANCE_FEATURES)[number]) =>
  values[CHANCE_FEATURES.indexOf(name)];

describe('chance', () => {
  it('is over a half when a sentence has every word, and small when it has one of four', () => {
    const question = 'When did the harbour crane in Selm fall?';
    expect(best(question, 'The harbour crane in Selm fell in 1984.').chance).toBeGreaterThan(0.5);
    expect(best(question, 'The harbour is closed.').chance).toBeLessThan(0.05);
  });

  it('shrinks with a name that is missing more than with another word', () => {
    const lacksWord = best('Why did the crane in Selm topple?', 'The crane in Selm was old.');
    const lacksName = best(
      'Why did the crane in Selm topple?',
      'The crane did topple, it was old.',
    );
    expect(lacksName.chance).toBeLessThan(lacksWord.chance);
    expect(feature(lacksWord, 'namesMissing')).toBe(0);
  });

  it('takes no word for a name only because it opens the question', () => {
    expect(feature(best('Cranes of the harbour', 'The harbour.'), 'namesMissing')).toBe(0);
    expect(feature(best('The harbour of Selm', 'The harbour.'), 'namesMissing')).toBeGreaterThan(0);
  });

  it('does not shrink when several articles carry the passage', () => {
    const text = 'The harbour crane fell.';
    const held = Array.from({ length: 5 }, (_, at) =>
      article(`copy-${at}`, text, { title: 'News' }),
    );
    const search = new PassageSearch(
      indexPassages([...held, article('rain', FILLER.join('\n\n'))]),
    );
    for (const { chance } of search.search('Did the harbour crane fall?').ranked.slice(0, 5)) {
      expect(chance).toBeGreaterThan(0.5);
    }
  });

  it('is worked out from the features in their order', () => {
    const own = Float64Array.of(1, 0, 0.5, 1);
    const held = { evidence: 0.6, sentence: 0.4, weights: [0.25, 0.25, 0.25, 0.25], own };
    const values = chanceFeatures({ ...held, isSurelyName: [false, true, true, false] });
    expect(values).toEqual([0.6, 0.4, 0.25, 0.25, Math.log(4)]);
    expect(chanceOf(values)).toBeGreaterThan(0);
    expect(chanceOf(values)).toBeLessThan(1);
  });
});
