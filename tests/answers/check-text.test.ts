/** That every quotation of a text gets its verdict, and that a text without any gets a reason. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CheckedTextAnswer } from '../../src/answers/answer.ts';
import { checkText } from '../../src/answers/check-text.ts';
import { makeCoverage } from '../../src/answers/coverage.ts';
import { quotedParts } from '../../src/answers/quoted-parts.ts';
import { wordingOf } from '../../src/answers/wording-of.ts';
import { article } from '../discord/support/articles.ts';

const COVERAGE = makeCoverage({
  articles: [
    article(
      'dam',
      '“We heard the wall crack at noon,” engineer Mira Tann told reporters.\n\n“Nobody will be left without a home,” said mayor Ole Brandt.',
    ),
  ],
  problems: [],
});

function check(text: string): CheckedTextAnswer {
  const answer = checkText(text, {}, COVERAGE);
  if (answer.kind !== 'checked-text') throw new Error(`Expected verdicts, got ${answer.kind}`);
  return answer;
}

const verdicts = (text: string): [string, string, string | undefined][] =>
  check(text).checks.map(({ quote, verdict, origins }) => [
    quote,
    verdict,
    origins[0]?.speaking?.speaker,
  ]);

describe('quotedParts', () => {
  it.each<[string, string, string[]]>([
    [
      'curly, straight and French marks',
      'He said “one two three” and "four five six" «sept huit neuf».',
      ['one two three', 'four five six', 'sept huit neuf'],
    ],
    ['the same words once', '“one two three” – “one two three”', ['one two three']],
    ['no terms beside quotations', 'The “deal” is “one two three”.', ['one two three']],
    ['terms when nothing longer is quoted', 'The so-called “deal”.', ['deal']],
    ['marks that nothing closes', 'They said “one two three', ['one two three']],
    ['marks around nothing', '“” "" “…”', []],
    ['no marks', 'one two three', []],
  ])('finds %s', (_name, text, parts) => expect(quotedParts(text)).toEqual(parts));
});

describe('checkText', () => {
  it('gives each quotation its verdict and speaker, in the order of the text', () => {
    expect(
      verdicts(
        'Brandt promised: “Nobody will be left without a home”, Tann “heard the wall break at noon”, and “pigs can fly over the moon”.',
      ),
    ).toEqual([
      ['Nobody will be left without a home', 'exact', 'Ole Brandt'],
      ['heard the wall break at noon', 'altered', 'Mira Tann'],
      ['pigs can fly over the moon', 'not in the coverage', undefined],
    ]);
  });

  it('takes a short text without marks for one quotation', () => {
    expect(verdicts('We heard the wall crack at noon')).toEqual([
      ['We heard the wall crack at noon', 'exact', 'Mira Tann'],
    ]);
  });

  it('says when a long text quotes nothing', () => {
    const answer = check('The wall cracked. '.repeat(20));
    expect([answer.checks, answer.hasWords]).toEqual([[], true]);
  });

  it.each(['', ' \n ', '?!', '"'.repeat(4000), '“'.repeat(4000), '“”'.repeat(2000)])(
    'says when there are no words: %#',
    (text) => {
      const answer = check(text);
      expect([answer.checks, answer.leftOut, answer.hasWords]).toEqual([[], 0, false]);
    },
  );

  it('checks five quotations and counts the others', () => {
    const text = [1, 2, 3, 4, 5, 6, 7].map((n) => `“quotation number ${n}”`).join(' ');
    const answer = check(text);
    expect(answer.checks.map(({ quote }) => quote)).toEqual([
      'quotation number 1',
      'quotation number 2',
      'quotation number 3',
      'quotation number 4',
      'quotation number 5',
    ]);
    expect(answer.leftOut).toBe(2);
  });

  it('refuses limits that cannot be used', () => {
    expect(checkText('“a b c”', { from: 'May' }, COVERAGE)).toMatchObject({
      kind: 'invalid',
      option: 'from',
    });
  });

  it('accounts for every quotation of any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('“', '”', '"', 'wall ', 'crack ', 'at noon', '\n', '‘', '...')),
        (pieces) => {
          const text = pieces.join('');
          const { checks, leftOut } = check(text);
          const parts = quotedParts(text);
          const whole = text.length > 0 && wordingOf(text).words.length > 0 ? 1 : 0;
          expect(checks.length + leftOut).toBe(parts.length === 0 ? whole : parts.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
