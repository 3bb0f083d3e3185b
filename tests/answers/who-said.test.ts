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

  it('offers the speakers there are when nobody is called so', () => {
    expect(whoSaid(PIER, 'Obama', {}, coverage)).toMatchObject({
      kind: 'which-speaker',
      match: 'none',
    });
  });
});
