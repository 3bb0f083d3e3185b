/** Coverages at the limits of what articles can be, each with questions that it answers. */
import { type Coverage, makeCoverage } from '../../../src/answers/coverage.ts';
import type { Article } from '../../../src/corpus/article.ts';
import type { Facts } from '../../../src/corpus/facts.ts';
import { article, suppliedCoverage } from '../../support/coverage.ts';
import { date } from './articles.ts';

/** What can be asked about a coverage, so that every kind of answer has something to show. */
export interface Questions {
  readonly question: string;
  /** A quotation that the coverage has in other words. */
  readonly quote: string;
  readonly speaker: string;
  readonly topic: string;
  readonly ref: string;
}

/** A coverage, and what to ask about it. */
export interface AskedCoverage extends Questions {
  readonly name: string;
  readonly coverage: Coverage;
}

const WORDS = 'We will never leave the green valley';
const SAID = `“${WORDS},” Maria Hill, the mayor of Selm, said.`;
const QUESTIONS: Omit<Questions, 'ref'> = {
  question: 'What did Maria Hill say about the valley?',
  quote: 'We will never leave the dry valley',
  speaker: 'Maria Hill',
  topic: 'the green valley',
};

const LONG_PARAGRAPHS: readonly Article[] = [
  article('sentences', `${SAID} ${'The valley was green for many years. '.repeat(135)}`),
  article('one-sentence', `“${WORDS}${', not today, not tomorrow'.repeat(200)},” Maria Hill said.`),
  article('one-word', `${SAID} ${'x'.repeat(5000)}`),
  article('line-ends', `${SAID}${'\n“Never,” she said.'.repeat(260)}`),
];

const longFacts = (n: number): Partial<Facts> => ({
  title: `${n} ${'A title without end '.repeat(15)}`.slice(0, 300),
  outlet: `Outlet ${n} ${'of the valley '.repeat(21)}`.slice(0, 300),
  dateline: 'SELM '.repeat(60).trim(),
  published: date('2015-11-23'),
  authors: Array.from({ length: 12 }, (_, author) => `Author ${author} ${'Name '.repeat(20)}`),
  credits: Array.from({ length: 12 }, () => 'credit '.repeat(40)),
  agencies: Array.from({ length: 12 }, (_, agency) => `Agency ${agency} ${'News '.repeat(20)}`),
  url: `https://example.org/${'p'.repeat(450 + n * 40)}`,
});

/** Persian words with joiners and marks of direction, as its newspapers have them. */
const PERSIAN = 'رهبر ایران گفت که این دره‌ی سبز را هرگز ترک نمی‌کنیم \u200Fو می‌مانیم. ';

const SIGNS =
  '👩‍👩‍👧‍👦 🇮🇷 1️⃣ ¯\\_(ツ)_/¯ **a** _b_ `c` ||d|| # e > f [g](https://h.example) @everyone <@1> <#2> </ask:3> <t:4:R> ```js\ni``` ';

const from = (name: string, articles: readonly Article[], ref: string): AskedCoverage => ({
  name,
  coverage: makeCoverage({ articles, problems: [] }),
  ...QUESTIONS,
  ref,
});

/** The supplied articles, and what is longer, more or stranger than articles usually are. */
export async function extremeCoverages(): Promise<readonly AskedCoverage[]> {
  return [
    {
      name: 'the supplied articles',
      coverage: await suppliedCoverage(),
      question: 'What did Khamenei say about Syria?',
      quote: 'This is a danger to all countries, especially Russia and Iran',
      speaker: 'Khamenei',
      topic: 'political will on Syria',
      ref: 'Khamenei meets Putin',
    },
    from('paragraphs of 5,000 characters', LONG_PARAGRAPHS, 'one-word'),
    from(
      'titles of 300 characters',
      [0, 1, 2, 3].map((n) => article(`a${n}`, `${SAID}\n\n${'So. '.repeat(n)}`, longFacts(n))),
      'a0',
    ),
    from(
      '60 articles in a group',
      Array.from({ length: 60 }, (_, n) =>
        article(`copy-${n}`, n % 2 === 0 ? SAID : SAID.replace('never', 'not ever'), {
          title: `Copy ${n}`,
          outlet: `The ${n} Post`,
          url: `https://example.org/${n}`,
        }),
      ),
      'copy-8',
    ),
    from(
      '60 statements',
      Array.from({ length: 60 }, (_, n) =>
        article(
          `own-${n}`,
          `“The green valley has ${n + 2} mills and ${n * 7 + 3} barns,” Maria Hill said.`,
        ),
      ),
      'own-7',
    ),
    from(
      'Persian words',
      [0, 1, 2].map((n) =>
        article(
          `p${n}`,
          `${PERSIAN.repeat(40 * n + 1)}${SAID} “${PERSIAN.trim()}” Maria Hill said.`,
          {
            title: `رهبر ایران: دره‌ی سبز ${n}`,
            outlet: 'روزنامه‌ی دره',
          },
        ),
      ),
      'p0',
    ),
    from(
      'emoji and markdown',
      [0, 1, 2].map((n) =>
        article(`e${n}`, `${SIGNS.repeat(20 * n + 1)}${SAID} “${SIGNS}go,” Maria Hill said.`, {
          title: SIGNS,
          outlet: SIGNS,
          authors: [SIGNS],
        }),
      ),
      'e0',
    ),
  ];
}
