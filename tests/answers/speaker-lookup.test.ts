/** Whom typed text means among those who are quoted: found, offered as a choice, or said out loud. */
import { describe, expect, it } from 'vitest';

import { article, coverageOf, suppliedCoverage } from '../support/coverage.ts';

const { speakers } = await suppliedCoverage();

const found = (typed: string, lookup = speakers): unknown => {
  const meant = lookup.find(typed);
  return meant.kind === 'one'
    ? [meant.speaker.name, meant.asTyped]
    : [meant.kind, meant.choices.map(({ name }) => name)];
};

describe('over the supplied articles', () => {
  it.each([
    ['an id', 'ali-khamenei', ['Ali Khamenei', true]],
    ['a last name', 'Putin', ['Vladimir Putin', true]],
    ['a name with its title', 'Russian President Vladimir Putin', ['Vladimir Putin', true]],
    ['an apostrophe of another transliteration', 'Khamene’i', ['Ali Khamenei', true]],
    ['a misspelt name', 'Khamanei', ['Ali Khamenei', false]],
    ['another transliteration', 'Velayaty', ['Ali Akbar Velayati', false]],
    ['a beginning', 'khamen', ['Ali Khamenei', false]],
    ['a role', 'the Iranian leader', ['Ali Khamenei', false]],
    ['whom articles only describe', 'the Kremlin spokesman', ['A Kremlin spokesman', true]],
    ['a far transliteration', 'Hamaney', ['close', ['Ali Khamenei']]],
    [
      'nobody’s name: those quoted most',
      'Zzyzx',
      ['none', ['Ali Khamenei', 'Vladimir Putin', 'Ali Akbar Velayati', 'Reuters']],
    ],
  ])('takes %s', (_, typed, expected) => expect(found(typed)).toEqual(expected));

  it('tells namesakes apart by role and number of quotations', () => {
    expect(speakers.suggest('vel', 5)).toEqual([
      {
        id: 'ali-akbar-velayati',
        name: 'Ali Akbar Velayati',
        role: 'top adviser of the supreme leader',
        quotations: 1,
      },
    ]);
  });

  it('suggests a far transliteration too', () =>
    expect(speakers.suggest('Hamaney', 5).map(({ name }) => name)).toEqual(['Ali Khamenei']));

  it('reads an id as the name, and anything else as it is', () => {
    expect(speakers.readable('vladimir-putin')).toBe('Vladimir Putin');
    expect(speakers.readable('Putin')).toBe('Putin');
  });
});

describe('among namesakes', () => {
  const { speakers: two } = coverageOf(
    article('a', '“The bridge will open on Monday,” Senator John Barnes said.'),
    article('b', '“The match was lost on Monday,” said John Barnes, a coach of the club.'),
    article('c', '“The bridge is late,” said Maria Barnes, a senator.'),
  );

  it('offers a choice for the name that several have, never the first of them', () => {
    expect(found('John Barnes', two)).toEqual(['several', ['John Barnes', 'John Barnes']]);
    expect(found('Barnes', two)).toEqual([
      'several',
      ['John Barnes', 'John Barnes', 'Maria Barnes'],
    ]);
    expect(found('Barnis', two)).toEqual(['close', ['John Barnes', 'John Barnes', 'Maria Barnes']]);
    expect(found('senator', two)).toEqual(['close', ['John Barnes', 'Maria Barnes']]);
  });

  it('reads the id of one so that the words are of nobody else', () => {
    const reading = two.readable('john-barnes-2');
    expect(reading).toBe('John Barnes (john-barnes-2)');
    expect(two.find(reading)).toMatchObject({ kind: 'one', speaker: { id: 'john-barnes-2' } });
  });
});
