/** That administrators' reports are messages that Discord takes, whatever titles and faults there are. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { renderReport } from '../../src/discord/render-report.ts';
import type { CorpusReport } from '../../src/holdings/report.ts';
import { LANGUAGE_CODES } from '../../src/wording/language.ts';
import { ENGLISH_WORDS, wordsFor } from '../../src/wording/languages.ts';
import { hostileText } from './support/arbitraries.ts';
import { article } from './support/articles.ts';
import { refusals, textsOf } from './support/message.ts';

const text = fc.oneof(
  { weight: 3, arbitrary: hostileText(12) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('x'.repeat(5000), 'خامنه‌ای '.repeat(300), '👩‍👩‍👧'.repeat(200)),
  },
);
const anArticle = text.map((title) => article('a', 'Words.', { title }));
const articles = fc.array(anArticle, { maxLength: 60 });
const problem = fc.record({ file: text, line: fc.nat(), expected: text, got: text });
const problems = fc.array(problem, { maxLength: 20 });

/** One of every kind: a new one does not compile without a sample. */
const SAMPLES: {
  readonly [Kind in CorpusReport['kind']]: fc.Arbitrary<Extract<CorpusReport, { kind: Kind }>>;
} = {
  reloaded: fc.record({
    kind: fc.constant('reloaded'),
    served: fc.nat(),
    changes: fc.record({ added: articles, replaced: articles, removed: articles }),
    withdrawn: articles,
    problems,
  }),
  'not-reloaded': fc.record({ kind: fc.constant('not-reloaded'), reason: text, problems }),
  validated: fc.record({ kind: fc.constant('validated'), articles: fc.nat(), problems }),
  withdrawn: fc.record({
    kind: fc.constant('withdrawn'),
    article: anArticle,
    isKept: fc.boolean(),
  }),
  restored: fc.record({
    kind: fc.constant('restored'),
    title: text,
    isServed: fc.boolean(),
    isKept: fc.boolean(),
  }),
  'no-such-article': fc.record({
    kind: fc.constant('no-such-article'),
    typed: text,
    among: fc.constantFrom('served', 'withdrawn'),
    closest: fc.array(anArticle, { maxLength: 3 }),
  }),
};

describe('a report', () => {
  it.each(LANGUAGE_CODES)('is a message that Discord takes, in %s', (code) => {
    const words = wordsFor(undefined, code);
    fc.assert(
      fc.property(fc.oneof(...Object.values(SAMPLES)), (report: CorpusReport) => {
        expect(refusals(renderReport(words, report))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('names what changed, and counts what it does not name', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      article(`a${at}`, 'Words.', { title: `Title number ${at}` }),
    );
    const report: CorpusReport = {
      kind: 'reloaded',
      served: 60,
      changes: { added: many, replaced: many.slice(0, 1), removed: [] },
      withdrawn: [],
      problems: [],
    };
    expect(textsOf(renderReport(ENGLISH_WORDS, report))).toEqual([
      '### The articles were read again: 60 articles served',
      expect.stringMatching(
        /^60 added: Title number 0, .*, Title number 2\d, and 3\d more\n1 replaced: Title number 0$/u,
      ),
    ]);
  });
});
