import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CheckedAnswer } from '../../src/answers/answer.ts';
import { whoSaid } from '../../src/answers/who-said.ts';
import { article, coverageOf } from '../support/coverage.ts';

const coverage = coverageOf(
  article(
    'harbour',
    [
      '“The northern pier will stay closed until the spring of 2016,” harbour master Maria Hill said on Friday.',
      '“Nobody was hurt when the crane fell on the old customs house,” Tom Baker said. “We were lucky.”',
      'The council has 24 members and meets in the town hall every second Tuesday.',
    ].join('\n\n'),
  ),
  article(
    'copy',
    '“The northern pier will stay closed until spring of 2016,” Hill told reporters.',
  ),
);

const check = (quote: string, speaker?: string): CheckedAnswer => {
  const answer = whoSaid(quote, speaker, {}, coverage);
  if (answer.kind !== 'checked') throw new Error(answer.kind);
  return answer;
};

const PIER = 'The northern pier will stay closed until the spring of 2016';

describe('the verdict on a quotation', () => {
  it.each([
    ['exact', PIER, 'word for word'],
    ['exact', `“${PIER},”`, 'its quotation marks are not part of it'],
    [
      'exact',
      'Nobody was hurt when the crane fell on the old customs house. We were lucky.',
      'two pieces, parted by who says them',
    ],
    [
      'exact',
      'The council has 24 members and meets in the town hall every second Tuesday.',
      'words that nobody says',
    ],
    [
      'punctuation only',
      'the northern pier will stay closed, until the spring of 2016',
      'a comma and a small letter',
    ],
    ['trimmed', 'The northern pier will stay closed', 'its end is missing'],
    [
      'trimmed',
      'The northern pier will stay … until the spring of 2016',
      'words left out, and said so',
    ],
    [
      'altered',
      'The northern pier will not stay closed until the spring of 2016',
      'a denial added',
    ],
    ['altered', 'The northern pier will stay closed until the spring of 2017', 'another figure'],
    ['altered', 'The southern pier will stay closed until the spring of 2016', 'another name'],
    [
      'altered',
      'The northern pier will stay until the spring of 2016',
      'a word left out without saying so',
    ],
    [
      'stitched',
      'The northern pier will stay closed when the crane fell on the old customs house',
      'the words of two people',
    ],
    [
      'not in the coverage',
      'Four score and seven years ago our fathers brought forth a new nation',
      'from elsewhere',
    ],
    ['too short to judge', 'the pier', 'two words'],
    ['too short to judge', '', 'none'],
    ['too short to judge', '“”'.repeat(500), 'marks alone'],
  ])('is “%s” for “%s”: %s', (verdict, quote) => expect(check(quote).verdict).toBe(verdict));

  it('gives the exact words, who says them and the other article’s wording', () => {
    const { origins } = check(PIER);
    expect(
      origins.map(({ excerpt, speaking }) => [excerpt.article.id, excerpt.text, speaking?.speaker]),
    ).toEqual([
      ['harbour', PIER, 'Maria Hill'],
      [
        'copy',
        'The northern pier will stay closed until spring of 2016',
        expect.stringContaining('Hill'),
      ],
    ]);
    expect(origins[1]?.differences).toEqual([
      {
        kind: 'kept',
        article: 'The northern pier will stay closed until',
        quote: 'The northern pier will stay closed until',
      },
      { kind: 'added', article: '', quote: 'the' },
      { kind: 'kept', article: 'spring of 2016', quote: 'spring of 2016' },
    ]);
  });

  it('says that somebody else said it', () => {
    expect(check(PIER, 'Tom Baker').verdict).toBe('different speaker');
    expect(check(PIER, 'Maria Hill').verdict).toBe('exact');
  });

  it('gives the words to whom the article gives them when nobody is called as was typed', () =>
    expect(check(PIER, 'Obama')).toMatchObject({
      verdict: 'different speaker',
      doubt: { typed: 'Obama', reason: 'unknown' },
    }));

  it('does not say whether somebody said what the article gives to nobody', () =>
    expect(
      check('The council has 24 members and meets in the town hall', 'Tom Baker'),
    ).toMatchObject({ verdict: 'trimmed', doubt: { typed: 'Tom Baker', reason: 'not-named' } }));

  it('knows a speaker by the role that the article gives', () =>
    expect(check(PIER, 'the harbour master')).toEqual(
      expect.objectContaining({ verdict: 'exact', resolutions: [] }),
    ));
});

describe('what is no part of the words', () => {
  it.each([
    [`‘${PIER},’ she said`, 'exact'],
    [`She said, ‘${PIER}.’`, 'exact'],
    [`“${PIER},” harbour master Maria Hill said on Friday.`, 'exact'],
    [`“${PIER},” according to Maria Hill`, 'exact'],
    [
      '“Nobody was hurt when the crane fell on the old customs house,” he told us. “We were lucky.”',
      'exact',
    ],
    [`\u202E${PIER.replaceAll(' ', ' \u200B')}\u202C`, 'exact'],
    [PIER.replace('The', '[T]he'), 'exact'],
    [`${PIER} [sic]`, 'exact'],
  ] as const)('%j is “%s”', (typed, verdict) => expect(check(typed).verdict).toBe(verdict));
});

describe('signs and words', () => {
  const words = coverageOf(
    article(
      'words',
      [
        '“It’s a long-term plan, and Hill’s co-operation cost $5 million,” Maria Hill said.',
        '“We don’t want three boats at 20% less; the well-known pier will not do,” Tom Baker said. “We will see.”',
        '“We will see,” Ann Lee said.',
        'It is what it is.',
      ].join('\n\n'),
    ),
  );
  const verdictOf = (typed: string): string => {
    const answer = whoSaid(typed, undefined, {}, words);
    return answer.kind === 'checked' ? answer.verdict : answer.kind;
  };

  it.each([
    [
      "It's a long-term plan, and Hill's co-operation cost $5 million",
      'punctuation only',
      'straight apostrophes',
    ],
    [
      'Its a long term plan and Hills cooperation cost $5 million',
      'punctuation only',
      'none, and no hyphens',
    ],
    [
      'It’s a longterm plan, and Hill’s co-operation cost $5 million',
      'punctuation only',
      'two words in one',
    ],
    ['It’s a long-term plan, and Hill co-operation cost $5 million', 'altered', 'a letter less'],
    [
      'It’s a long-term plan, and Hill’s co-operation cost £5 million',
      'altered',
      'another currency',
    ],
    ['It’s a long-term plan, and Hill’s co-operation cost 5 million', 'altered', 'no currency'],
    ['We don’t want three boats at 20 less', 'altered', 'no percent'],
    ['We don’t want 3 boats at 20% less', 'altered', 'a figure for a word'],
    ['We do not want three boats at 20% less', 'altered', 'the long form of a denial'],
    ['We want three boats at 20% less', 'altered', 'a denial less'],
    ['the well-known pier will do', 'altered', 'a denial less at its end'],
    ['We don’t want three baots at 20% less', 'altered', 'a slip of the finger'],
    ['We don’t want boats three at 20% less', 'altered', 'two words in another order'],
    ['We don’t want [these] three boats at 20% less', 'altered', 'a word in brackets'],
    [
      'the well-known pier will not do; We don’t want three boats at 20% less',
      'altered',
      'halves in another order',
    ],
    ['It is what it is', 'exact', 'function words alone'],
    [
      'It’s a long-term plan … We don’t want three boats',
      'stitched',
      'a mark between two people’s words',
    ],
    ['We will see', 'exact', 'said by two'],
  ])('“%s” is “%s”: %s', (typed, verdict) => expect(verdictOf(typed)).toBe(verdict));

  it('knows all who said the same', () => {
    const answers = ['Tom Baker', 'Ann Lee', 'Maria Hill'].map((speaker) =>
      whoSaid('We will see', speaker, {}, words),
    );
    expect(answers.map((answer) => answer.kind === 'checked' && answer.verdict)).toEqual([
      'exact',
      'exact',
      'different speaker',
    ]);
  });

  it('refuses what is too long to be a quotation', () =>
    expect(whoSaid('word '.repeat(2000), undefined, {}, words)).toMatchObject({
      kind: 'invalid',
      option: 'quote',
      expected: { kind: 'text', most: 5000 },
      got: { kind: 'length', chars: 10_000 },
    }));
});

const verdictOn = (changed: readonly string[]): string => check(changed.join(' ')).verdict;

describe('a denial, a figure or a name', () => {
  const said = PIER.split(' ');
  const place = fc.integer({ min: 1, max: said.length - 1 });

  it('is no matter of punctuation when it is added', () =>
    fc.assert(
      fc.property(place, fc.constantFrom('not', 'never', 'no', '12', 'Baker'), (at, word) => {
        expect(verdictOn(said.toSpliced(at, 0, word))).toBe('altered');
      }),
    ));

  it('nor when it is put in another word’s place', () =>
    fc.assert(
      fc.property(place, fc.constantFrom('not', 'nobody', '2017', '20.16', 'Baker'), (at, word) => {
        expect(verdictOn(said.with(at, word))).toBe('altered');
      }),
    ));
});
