import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { FoundAnswer, NothingFoundAnswer } from '../../src/answers/answer.ts';
import { ask } from '../../src/answers/ask.ts';
import { partialDate } from '../../src/corpus/partial-date.ts';
import { article, coverageOf, suppliedCoverage } from '../support/coverage.ts';

const HARBOUR = 'The harbour master closed the northern pier on Friday after a crane fell.';

const found = (...args: Parameters<typeof ask>): FoundAnswer => {
  const answer = ask(...args);
  if (answer.kind !== 'found') throw new Error(`expected found, got ${answer.kind}`);
  return answer;
};

const notFound = (...args: Parameters<typeof ask>): NothingFoundAnswer => {
  const answer = ask(...args);
  if (answer.kind !== 'nothing-found') throw new Error(`expected nothing, got ${answer.kind}`);
  return answer;
};

describe('ask', () => {
  it('joins the copies of one statement under the best of them', () => {
    const coverage = coverageOf(
      article('first', `${HARBOUR} Nobody was hurt.`),
      article('copy', `HAMBURG - ${HARBOUR}`),
      article('other', 'The southern pier stays open, said the harbour master.'),
    );
    const { hits } = found('Why was the northern pier closed?', {}, coverage);
    expect(
      hits.map(({ excerpt, alsoIn }) => [excerpt.article.id, alsoIn.map((e) => e.article.id)]),
    ).toEqual([
      // The shorter passage is the better match; its copy is the same statement.
      ['copy', ['first']],
      // It shares only the pier.
    ]);
  });

  it('keeps statements apart that differ in a figure or a denial', () => {
    const coverage = coverageOf(
      article('ten', 'Ten ferries left the harbour of Hamburg before 10 in the morning on Friday.'),
      article(
        'twelve',
        'Ten ferries left the harbour of Hamburg before 12 in the morning on Friday.',
      ),
      article(
        'denied',
        'Ten ferries never left the harbour of Hamburg before 10 in the morning on Friday.',
      ),
    );
    const { hits } = found('Which ferries left the harbour of Hamburg?', {}, coverage);
    expect(hits.map(({ alsoIn }) => alsoIn.length)).toEqual([0, 0, 0]);
  });

  it('quotes a whole quotation and not its half', () => {
    const text =
      'It was late. “The pier is closed. It will stay so until the spring,” the harbour master said. Then he left.';
    const { hits } = found('Will it stay closed until spring?', {}, coverageOf(article('a', text)));
    expect(hits[0]?.excerpt.text).toBe(
      '“The pier is closed. It will stay so until the spring,” the harbour master said.',
    );
  });

  it('finds a figure typed in another way, and a word in another form', () => {
    const coverage = coverageOf(
      article('a', 'The mayor’s office counted 1,200 visitors of the long-term exhibition.'),
    );
    expect(found('1200 visitors', {}, coverage).hits).toHaveLength(1);
    expect(
      found('Did the mayor count visitors of long term exhibitions', {}, coverage).hits,
    ).toHaveLength(1);
  });

  it.each([
    ['Persian', 'رئیس‌جمهور روسیه روز دوشنبه وارد تهران شد.', 'رئیس‌جمهور روسیه تهران', 'تهران'],
    [
      'Russian',
      'Президент России прибыл в Тегеран в понедельник.',
      'Кто прибыл в Тегеран',
      'Тегеран',
    ],
    ['Chinese', '俄罗斯总统星期一抵达德黑兰。', '德黑兰', '德黑兰'],
    ['Greek', 'Ο πρόεδρος έφτασε στην Τεχεράνη.', 'Τεχερανη', 'Τεχεράνη'],
  ])('finds %s text by its own words', (_, text, question, word) => {
    const { hits } = found(question, {}, coverageOf(article('a', text), article('b', HARBOUR)));
    expect(hits[0]?.excerpt.text).toContain(word);
  });

  it('limits the search, and says which undated articles that leaves out', () => {
    const day = partialDate('2015-11-23');
    const coverage = coverageOf(
      article('dated', HARBOUR, { published: day, outlet: 'Harbour News' }),
      article('undated', HARBOUR),
    );
    const { hits, searched } = found(
      'northern pier',
      { from: '2015-11', outlet: 'harbour news' },
      coverage,
    );
    expect(hits.map(({ excerpt, alsoIn }) => [excerpt.article.id, alsoIn])).toEqual([
      ['dated', []],
    ]);
    expect(searched).toMatchObject({
      articles: 1,
      dated: 1,
      firstDay: '2015-11-23',
      undatedLeftOut: 0,
    });
    const without = notFound('northern pier', { to: '2014' }, coverage);
    expect(without.reason).toBe('no-articles');
    expect(without.searched).toMatchObject({ articles: 0, undatedLeftOut: 1 });
  });

  it('names the words that no article has', () => {
    const coverage = coverageOf(article('a', HARBOUR));
    expect(notFound('Who is Obama to the harbour?', {}, coverage).unknownWords).toEqual(['Obama']);
  });

  it('quotes only slices of articles, for any question, and never throws', async () => {
    const coverage = await suppliedCoverage();
    const word = fc.constantFrom(
      'Putin',
      'Syria',
      'Khamanei',
      'S-300',
      '“',
      'the',
      '2007',
      '\u202e',
    );
    const question = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.oneof(word, fc.string({ unit: 'grapheme' })), { maxLength: 40 })
        .map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(question, (typed) => {
        const answer = ask(typed, {}, coverage);
        if (answer.kind !== 'found' && answer.kind !== 'nothing-found')
          throw new Error(answer.kind);
        const hits = answer.kind === 'found' ? answer.hits : answer.nearest;
        for (const { text, span, article: held } of hits.flatMap((hit) =>
          [hit.excerpt].concat(hit.alsoIn),
        )) {
          expect(text).toBe(held.text.slice(span.start, span.end));
          expect(text).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});
