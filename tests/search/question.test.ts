import { describe, expect, it } from 'vitest';

import { QuestionReader } from '../../src/search/question.ts';
import { indexPassages } from '../../src/search/revise.ts';
import { article } from '../support/coverage.ts';

const index = indexPassages([
  article('a', 'Khamenei received a gift. Khamenei thanked Putin for the Koran.'),
  article(
    'b',
    'Putin brought an S-300 and a long-term plan. The twohour meeting was bearing fruit.',
  ),
]);
const reader = new QuestionReader(index);

interface Read {
  readonly typed: string;
  readonly reads: string[];
  readonly readAs?: string;
}

const read = (question: string): Read[] => {
  const { vocabulary } = index.parts;
  const forms = Array.from({ length: vocabulary.size }, (_, number) => number).filter(
    (number) => vocabulary.termOf(number) !== 0,
  );
  const formOf = new Map(
    forms.toReversed().map((form) => [vocabulary.termOf(form), vocabulary.text(form)]),
  );
  return reader.read(question).map(({ typed, alternatives, readAs }) => {
    const reads = alternatives.map(({ term, share }) => `${formOf.get(term) ?? '?'} ${share}`);
    return readAs === undefined ? { typed, reads } : { typed, reads, readAs };
  });
};

describe('QuestionReader', () => {
  it('leaves out function words and reads each word once', () =>
    expect(read('What did the gift and the gifts mean to him?')).toEqual([
      { typed: 'gift', reads: ['gift 1'] },
      { typed: 'mean', reads: [] },
    ]));

  it('reads a misspelt name as the name, and says so', () =>
    expect(read('Khamanei')).toEqual([
      { typed: 'Khamanei', reads: ['khamenei 0.8'], readAs: 'Khamenei' },
    ]));

  it('reads another transliteration as the name, and says so', () =>
    expect(read('Quran')).toEqual([{ typed: 'Quran', reads: ['koran 0.8'], readAs: 'Koran' }]));

  it('does not read a word as another that only sounds alike and is no name', () =>
    // “bring” and “bearing” have the same consonants; “brought” is a form of “bring”.
    expect(read('bring')).toEqual([{ typed: 'bring', reads: ['brought 1', 'bearing 0.5'] }]));

  it('does not blur words that the articles have', () =>
    expect(read('Putin')).toEqual([{ typed: 'Putin', reads: ['putin 1'] }]));

  it('passes over a function word with two letters swapped, but not a name', () => {
    expect(read('abuot Khamenei')).toEqual([{ typed: 'Khamenei', reads: ['khamenei 1'] }]);
    expect(read('Abuot')).toEqual([{ typed: 'Abuot', reads: [] }]);
  });

  it('does not give up “form” and “three” for “from” and “there”', () =>
    expect(read('form three').map(({ typed }) => typed)).toEqual(['form', 'three']));

  it('reads a pair joined by a hyphen as one word when an article writes it so', () => {
    expect(read('S-300')).toEqual([{ typed: 'S-300', reads: ['s300 1', 's 0.5', '300 0.5'] }]);
    expect(read('s300')).toEqual([{ typed: 's300', reads: ['s300 1'] }]);
    expect(read('two-hour')).toEqual([
      { typed: 'two-hour', reads: ['twohour 1', '? 0.5', '? 0.5'] },
    ]);
  });

  it('reads a pair that no article joins as two words', () =>
    expect(read('gift-meeting').map(({ typed }) => typed)).toEqual(['gift', 'meeting']));

  it('weighs a rare word above a common one, an unknown one most, and a framing word little', () => {
    const weights = Object.fromEntries(
      reader.read('Putin gift Obama question').map(({ typed, weight }) => [typed, weight]),
    );
    const { Putin = 0, gift = 0, Obama = 0, question = 0 } = weights;
    // Two passages have Putin, one has the gift, none the others.
    expect([Putin < gift, gift < Obama, question < Obama / 3]).toEqual([true, true, true]);
  });

  it('cuts an endless question instead of refusing it', () =>
    expect(reader.read(Array.from({ length: 500 }, (_, at) => `word${at}`).join(' '))).toHaveLength(
      32,
    ));
});
