/** Which statements articles share, in what words, and what only one of them has. */
import { describe, expect, it } from 'vitest';

import compare from '../../commands/compare.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { compareQuote, compareTopic } from '../../src/answers/compare-articles.ts';
import type { Coverage } from '../../src/answers/coverage.ts';
import { comparisonHeading } from '../../src/wording/comparisons.ts';
import { ENGLISH_WORDS } from '../../src/wording/languages.ts';
import { article, coverageOf, suppliedCoverage } from '../support/coverage.ts';

const supplied = await suppliedCoverage();
const [KHAMENEI, IRAN] = [
  'khamenei-meets-putin-and-denounces-the-us',
  'in-iran-putin-and-khamenei-speak-of-american-plots',
];

/** Article by article: statement, how many articles have it, its first words, and its changes. */
function outline(answer: Answer): unknown {
  if (answer.kind !== 'comparison') return answer.kind;
  return answer.blocks.map(({ article: source, passages }) => [
    source.id,
    ...passages.map(({ statement, articles, excerpt, differences }) => [
      statement,
      articles,
      excerpt.text.split(' ').slice(0, 4).join(' '),
      ...(differences === undefined
        ? []
        : [differences.filter(({ kind }) => kind !== 'kept').map(({ article: left, quote }) => [left, quote])]), // prettier-ignore
    ]),
  ]);
}

const topic = (text: string, coverage: Coverage = supplied): Answer =>
  compareTopic(text, {}, coverage);

describe('the supplied articles on Khamenei and Syria', () => {
  it('share two statements in other words, and have one alone each', () =>
    expect(outline(topic('Khamenei on Syria'))).toEqual([
      [
        IRAN,
        [1, 2, '“The Americans have a'],
        [2, 2, '“The United States is'],
        [3, 1, 'Both countries agree that'],
      ],
      [
        KHAMENEI,
        [
          1,
          2,
          '“The Americans have a',
          [
            ['Khamenei said', ''],
            [
              '',
              'Ayatollah Ali Khamenei said according to his website at the meeting on the sidelines of the Gas Exporting Countries Forum GECF Summit in Tehran',
            ],
          ],
        ],
        [
          2,
          2,
          '“The United States is',
          [['continued', 'added referring to proposed peace talks to end the civil war in Syria']],
        ],
        [4, 1, 'Backed by Russian air'],
      ],
    ]));
});

const report = (by: string): string =>
  `A harbour spokesman was quoted by ${by} as saying that the ministers had agreed at their talks that the dam at Korvo should not be closed.`;

describe('a comparison', () => {
  it('counts a source that both articles name for a statement once', () => {
    const answer = topic('the Kremlin spokesman');
    expect(answer).toMatchObject({
      relays: [{ name: 'Interfax news agency', statement: 1, articles: 2 }],
    });
    expect(outline(answer)).toEqual([
      [KHAMENEI, [1, 2, 'A Kremlin spokesman was']],
      [IRAN, [1, 2, 'A Kremlin spokesman was', []]],
    ]);
  });

  it('knows an agency by its name, however much of it an article writes', () => {
    const held = coverageOf(
      article('a', report('the Interfax news agency')),
      article('b', report('Interfax')),
    );
    expect(topic('the dam at Korvo', held)).toMatchObject({ relays: [{ articles: 2 }] });
  });

  it('takes “his website” for no common source', () => {
    const held = coverageOf(
      article('a', '“The dam at Korvo is safe,” Ben Tann said, according to his website.'),
      article('b', '“The dam at Korvo is safe,” Ben Tann said, according to his website.'),
    );
    expect(topic('the dam at Korvo', held)).toMatchObject({ relays: [], blocks: [{}, {}] });
  });

  it.each([
    ['uranium', IRAN],
    ['S-300', KHAMENEI],
  ])('on %s says that only one article has it', (text, id) => {
    const answer = topic(text);
    expect(answer).toMatchObject({ kind: 'comparison', blocks: [{ article: { id } }] });
    const heading = answer.kind === 'comparison' ? comparisonHeading(ENGLISH_WORDS, answer) : '';
    expect(heading).toBe(`Only 1 article on “${text}”: nothing to compare`);
  });

  it('of a quotation sets the whole sentences beside each other', () => {
    const words = 'global powers should not impose their political will on Syria';
    expect(outline(compareQuote(words, {}, supplied))).toEqual([
      [KHAMENEI, [1, 2, 'A Kremlin spokesman was']],
      [IRAN, [1, 2, 'A Kremlin spokesman was', []]],
    ]);
  });

  it('of what the coverage does not have is a refusal or a verdict', () => {
    expect(topic('the price of oil').kind).toBe('nothing-found');
    expect(topic('Syria', coverageOf()).kind).toBe('nothing-found');
    expect(compareQuote('the moon is made of green cheese', {}, supplied)).toMatchObject({
      kind: 'checked',
      verdict: 'not in the coverage',
    });
    expect(compareQuote('Syria must be free', { from: 'x' }, supplied).kind).toBe('invalid');
  });

  it('has at most two statements in common and two of each article’s own', () => {
    const facts = ['sank in May', 'burned in June', 'was raised in July', 'was sold in August'];
    const body = facts.map((fact) => `The ferry Aurora ${fact}, its captain Olga Wren wrote home.`);
    const own = ['cost nine crowns', 'had two funnels', 'carried forty goats'];
    const held = coverageOf(
      article('a', body.join('\n\n')),
      article('b', [...body, ...own.map((fact) => `The ferry Aurora ${fact}.`)].join('\n\n')),
    );
    const answer = topic('the ferry Aurora', held);
    if (answer.kind !== 'comparison') throw new Error(answer.kind);
    expect(answer.blocks.map(({ passages }) => passages.map((each) => each.articles))).toEqual([
      [2, 2, 1, 1],
      [2, 2],
    ]);
  });
});

describe('/compare', () => {
  it('takes a topic or a quotation, not both and not neither', () => {
    const expected = { kind: 'invalid', option: 'topic', expected: { kind: 'topic-or-quote' } };
    expect(compare.answer({}, supplied)).toEqual({ ...expected, got: { kind: 'nothing' } });
    expect(compare.answer({ topic: 'a', quote: 'b' }, supplied)).toEqual({
      ...expected,
      got: { kind: 'both' },
    });
    expect(compare.answer({ topic: 'uranium' }, supplied).kind).toBe('comparison');
    expect(compare.answer({ quote: 'unprecedented in the history of' }, supplied).kind).toBe(
      'comparison',
    );
  });
});
