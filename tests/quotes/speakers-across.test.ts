/** Which speakers of several articles are one, and why. */
import { describe, expect, it } from 'vitest';

import { resolveSpeakers } from '../../src/quotes/speakers.ts';
import { idsOf, namesOf, report } from '../support/marked-report.ts';

describe('across articles', () => {
  it('joins a full name, and a last name with the same role', () => {
    const found = resolveSpeakers([
      report('a', 'Russian President Vladimir Putin arrived. [Putin|yes].'),
      report('b', 'Vladimir Putin arrived. [Putin|no].'),
      report('c', 'Russia’s President Putin arrived. [Putin|perhaps].'),
    ]);
    expect(idsOf(found)).toEqual(['vladimir-putin', 'vladimir-putin', 'vladimir-putin']);
    expect(found.speakers[0]?.mentions.at(-1)?.reason).toBe(
      'the same name as “Putin”; across articles: the last name of “Vladimir Putin” and president too',
    );
  });

  it('parts namesakes whose roles have nothing in common', () => {
    const found = resolveSpeakers([
      report('a', 'Senator John Barnes arrived. [John Barnes|yes].'),
      report('b', 'John Barnes, a coach of the club, arrived. [John Barnes|no].'),
    ]);
    expect(idsOf(found)).toEqual(['john-barnes', 'john-barnes-2']);
  });

  it('does not join a bare last name with a stranger of another article', () => {
    const found = resolveSpeakers([
      report('a', 'John Hill arrived. [John Hill|yes].'),
      report('b', 'It rained. [Hill|no].'),
    ]);
    expect(idsOf(found)).toEqual(['john-hill', 'hill']);
  });

  it('writes a name as a name is written, not in capitals', () => {
    const found = resolveSpeakers([report('a', 'It rained. [REUTERS|so]. [Reuters|no].')]);
    expect(found.speakers.map(({ id, name }) => [id, name])).toEqual([['reuters', 'Reuters']]);
  });

  it('shows the name that most articles give as the fullest', () => {
    const found = resolveSpeakers([
      report('a', '[Ann Hill|so].'),
      report('b', '[Ann Hill|so].'),
      report('c', '[Ann Q. Hill|so].'),
    ]);
    expect(found.speakers.map(({ name }) => name)).toEqual(['Ann Hill']);
  });

  it('keeps namesakes of whom nothing is told in one place of their own', () => {
    const found = resolveSpeakers([
      report('a', 'Senator John Barnes arrived. [John Barnes|yes].'),
      report('b', 'John Barnes, a coach of the club, arrived. [John Barnes|no].'),
      report('c', '[John Barnes|perhaps].'),
      report('d', '[John Barnes|perhaps].'),
      report('e', 'Senator John Barnes arrived. [John Barnes|yes].'),
    ]);
    expect(idsOf(found)).toEqual([
      'john-barnes',
      'john-barnes-2',
      'john-barnes-3',
      'john-barnes-3',
      'john-barnes',
    ]);
  });

  it('takes a bare last name with an office for the one who is named far more than a namesake with it', () => {
    const found = resolveSpeakers([
      ...['a', 'b', 'c', 'd'].map((id) => report(id, '[President Ann Hill|yes].')),
      report('e', '[President Ben Hill|yes].'),
      report('f', '[President Hill|yes].'),
    ]);
    expect(idsOf(found).at(-1)).toBe('ann-hill');
  });

  it('does not take every White House for somebody’s', () => {
    const found = resolveSpeakers([
      report('a', '[The White House|so]. [The Obama White House|no].'),
    ]);
    expect(namesOf(found)).toEqual(['White House', 'Obama White House']);
  });

  it('compares few of many: ten thousand names in one article, and ten thousand articles', () => {
    const letters = 'bdfklmnprstv';
    const name = (number: number): string => {
      const digits = number
        .toString(12)
        .padStart(4, '0')
        .split('')
        .map((digit) => Number.parseInt(digit, 12));
      const sounds = digits.map((digit) => `${letters[digit]}a`).join('');
      return `${sounds[0]?.toUpperCase()}${sounds.slice(1)}`;
    };
    const numbers = Array.from({ length: 10_000 }, (_, number) => number);
    const crowd = numbers
      .map((number) => `Ann ${name(number)} and Ben ${name(number)} came.`)
      .join(' ');
    const inOne = resolveSpeakers([
      report('a', `${crowd} [Ann ${name(7)}|yes]. [Ben ${name(7)}|no].`),
    ]);
    expect(namesOf(inOne)).toEqual([`Ann ${name(7)}`, `Ben ${name(7)}`]);
    const inMany = numbers.map((number) => report(String(number), `[Ann ${name(number)}|yes].`));
    expect(resolveSpeakers(inMany).speakers).toHaveLength(10_000);
  });

  it('gives the same ids whatever the order of the articles', () => {
    const reports = [
      report('a', 'Senator John Barnes arrived. [John Barnes|yes].'),
      report('b', 'John Barnes, a coach of the club, arrived. [John Barnes|no].'),
      report('c', 'A man came. [A spokesman|no]. [The mayor|yes].'),
    ];
    expect(idsOf(resolveSpeakers(reports.toReversed()))).toEqual(idsOf(resolveSpeakers(reports)));
  });
});
