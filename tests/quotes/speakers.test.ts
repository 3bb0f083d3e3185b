/** Which mentions are one speaker, within an article and across articles, and why. */
import { describe, expect, it } from 'vitest';

import { articleId } from '../../src/corpus/article.ts';
import type { Quotation } from '../../src/quotes/quotation.ts';
import { type Report, type Speakers, resolveSpeakers } from '../../src/quotes/speakers.ts';
import { span } from '../../src/text/span.ts';

/** An article whose quotations are marked: `[source|content]`; marks are taken out of the text. */
function report(id: string, marked: string): Report {
  const quotations: Quotation[] = [];
  let text = '';
  let rest = marked;
  for (let open = rest.indexOf('['); open >= 0; open = rest.indexOf('[')) {
    const bar = rest.indexOf('|', open);
    const close = rest.indexOf(']', bar);
    text += rest.slice(0, open);
    const [source, content] = [rest.slice(open + 1, bar), rest.slice(bar + 1, close)];
    const from = text.length;
    text += `${source} said ${content}`;
    const begin = from + source.length + 6;
    quotations.push({
      kind: 'indirect',
      source: [span(from, from + source.length)],
      cue: [span(from + source.length + 1, begin - 1)],
      content: [span(begin, begin + content.length)],
      relays: [],
    });
    rest = rest.slice(close + 1);
  }
  return { article: { id: articleId(id), text: text + rest }, quotations };
}

const namesOf = ({ quotations }: Speakers): (string | undefined)[] =>
  quotations.map(({ speaker }) => speaker?.name);

const idsOf = ({ quotations }: Speakers): (string | undefined)[] =>
  quotations.map(({ speaker }) => speaker?.id);

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

  it('gives the same ids whatever the order of the articles', () => {
    const reports = [
      report('a', 'Senator John Barnes arrived. [John Barnes|yes].'),
      report('b', 'John Barnes, a coach of the club, arrived. [John Barnes|no].'),
      report('c', 'A man came. [A spokesman|no]. [The mayor|yes].'),
    ];
    expect(idsOf(resolveSpeakers(reports.toReversed()))).toEqual(idsOf(resolveSpeakers(reports)));
  });
});
