/** Which mentions of an article are one speaker, and why. */
import { describe, expect, it } from 'vitest';

import type { Quotation } from '../../src/quotes/quotation.ts';
import { resolveSpeakers } from '../../src/quotes/speakers.ts';
import { span } from '../../src/text/span.ts';
import { idsOf, namesOf, report } from '../support/marked-report.ts';

describe('within an article', () => {
  it('joins a full name, a last name and the role that the article gives', () => {
    const found = resolveSpeakers([
      report(
        'a',
        'Iran’s Supreme Leader Ayatollah Ali Khamenei met Hassan Rouhani. [Khamenei|it was so]. ' +
          '[The supreme leader|it was not]. [The Iranian leader|it was late]. [Khamene’i|it was over].',
      ),
    ]);
    expect(idsOf(found)).toEqual(['ali-khamenei', 'ali-khamenei', 'ali-khamenei', 'ali-khamenei']);
    expect(found.quotations.map(({ reason }) => reason)).toEqual([
      'named “Khamenei”',
      '“Iran’s Supreme Leader” is Ali Khamenei',
      '“Iran’s Supreme Leader” is Ali Khamenei',
      'named “Khamene’i”',
    ]);
    expect(found.speakers[0]?.roles).toEqual(['Iran’s Supreme Leader']);
    expect(found.speakers[0]?.mentions.map(({ reason }) => reason)).toEqual([
      'first named',
      'the last name of “Ali Khamenei”',
      '“Iran’s Supreme Leader” is Ali Khamenei',
      '“Iran’s Supreme Leader” is Ali Khamenei',
      'the last name of “Ali Khamenei”',
    ]);
  });

  it('leaves a role as it stands that two could have', () => {
    const found = resolveSpeakers([
      report('a', 'President Maria Hill met President Juan Paz. [The president|it was late].'),
    ]);
    expect(namesOf(found)).toEqual(['The president']);
    expect(found.speakers.map(({ kind }) => kind)).toEqual(['described']);
  });

  it('gives a pronoun to the speaker before', () => {
    const found = resolveSpeakers([
      report('a', 'Maria Hill arrived. [Hill|it was late]. [She|it was over].'),
    ]);
    expect(namesOf(found)).toEqual(['Maria Hill', 'Maria Hill']);
  });

  it('keeps a pronoun from a person of the other gender', () => {
    const found = resolveSpeakers([
      report('a', 'Mary Hill arrived. [Mrs. Hill|it was late]. [He|it was over].'),
    ]);
    expect(namesOf(found)).toEqual(['Mary Hill', 'He']);
  });

  it('keeps namesakes with different given names apart', () => {
    const found = resolveSpeakers([
      report(
        'a',
        'Bill Clinton and Hillary Clinton came. [Bill Clinton|yes]. [Hillary Clinton|no].',
      ),
    ]);
    expect(idsOf(found)).toEqual(['bill-clinton', 'hillary-clinton']);
  });

  it('takes a bare last name for the namesake it has meant before', () => {
    const found = resolveSpeakers([
      report(
        'a',
        'Bush’s campaign is late. John Bush was young. [Mr. Bush|it was so]. His father, George Bush, ' +
          'was with George Bush’s wife. [Mr. Bush|it was not]. [George Bush|it was]. [Mr. Bush|no].',
      ),
    ]);
    expect(idsOf(found)).toEqual(['john-bush', 'john-bush', 'george-bush', 'john-bush']);
    expect(found.speakers[1]?.mentions.map(({ reason }) => reason)).toEqual([
      'the last name of “John Bush”, whom it means elsewhere',
      'first named',
      'the last name of “John Bush”, the only namesake named before it',
      'the last name of “John Bush”, whom it means elsewhere',
      'the last name of “John Bush”, whom it means elsewhere',
    ]);
  });

  it('takes a title with a bare last name for the namesake of that office', () => {
    const found = resolveSpeakers([
      report('a', 'President Ann Hill met Ben Hill. [President Hill|yes]. [Mr. Hill|no].'),
    ]);
    expect(idsOf(found)).toEqual(['ann-hill', 'ben-hill']);
  });

  it('gives a pronoun to the speaker before, however long the quotation between is', () => {
    const { article, quotations } = report('a', 'Maria Hill came. [Hill|it was so]. ');
    const quoted = `“${'We saw Ann Stone. '.repeat(9)}”`;
    const from = article.text.length;
    const said: Quotation = {
      kind: 'direct',
      content: [span(from, from + quoted.length)],
      source: [span(from + quoted.length + 1, from + quoted.length + 4)],
      cue: [],
      relays: [],
    };
    const text = `${article.text}${quoted} she said.`;
    const found = resolveSpeakers([
      { article: { ...article, text }, quotations: [...quotations, said] },
    ]);
    expect(idsOf(found)).toEqual(['maria-hill', 'maria-hill']);
  });

  it('gives a pronoun to the description before, and not to a group', () => {
    const found = resolveSpeakers([
      report('a', 'Ann Hill left. [A spokesman|it was late]. [He|it was over].'),
      report('b', 'Ann Hill left. [Officials|it was late]. [He|it was over].'),
    ]);
    expect(namesOf(found)).toEqual(['A spokesman', 'A spokesman', 'Officials', 'He']);
  });

  it('takes no place for “she”', () => {
    const found = resolveSpeakers([
      report('a', 'It rained in Mexico. [Mexico|so]. [She|it was late].'),
    ]);
    expect(namesOf(found)).toEqual(['Mexico', 'She']);
  });

  it('leaves several as they stand', () => {
    const found = resolveSpeakers([
      report(
        'a',
        'Ann Hill met Ben Stone. [Hill and Stone|so]. [Hill and her aides|so]. [Hill, Stone|so]. ' +
          '[Some firms including Stone|so]. [Hill’s aide and writer Tom Reed|so].',
      ),
    ]);
    expect(namesOf(found)).toEqual([
      'Hill and Stone',
      'Hill and her aides',
      'Hill, Stone',
      'Some firms including Stone',
      'Tom Reed',
    ]);
  });

  it('finds the name behind a description, and behind “the”', () => {
    const found = resolveSpeakers([
      report('a', '[the F.B.I. director, James B. Comey,|so]. [The Evening Journal|so].'),
    ]);
    expect(namesOf(found)).toEqual(['James B. Comey', 'Evening Journal']);
  });

  it('knows an organisation by the noun in its name, where one alone has it', () => {
    const found = resolveSpeakers([
      report('a', 'The Policy Institute of California asked. [The institute|so]. [The agency|so].'),
      report('b', 'The Policy Institute met the Trade Institute. [The institute|so].'),
    ]);
    expect(namesOf(found)).toEqual([
      'Policy Institute of California',
      'The agency',
      'The institute',
    ]);
    expect(found.quotations[0]?.reason).toBe(
      '“institute” is part of “Policy Institute of California”',
    );
  });

  it('keeps a former office from the present one', () => {
    const found = resolveSpeakers([
      report('a', 'Former President Ann Hill came. [The president|so]. [The former president|no].'),
    ]);
    expect(namesOf(found)).toEqual(['The president', 'Ann Hill']);
  });

  it('does not take a country for its spokesman or a leader for his website', () => {
    const found = resolveSpeakers([
      report(
        'a',
        'Ali Khamenei, the Iranian leader, came. [A Kremlin spokesman|yes]. [The Iranian leader’s website|no].',
      ),
    ]);
    expect(namesOf(found)).toEqual(['A Kremlin spokesman', 'The Iranian leader’s website']);
  });
});
