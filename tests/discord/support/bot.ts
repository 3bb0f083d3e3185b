/** A bot whose one reading command quotes every article of its coverage, for tests of replies. */
import type { Searched } from '../../../src/answers/answer.ts';
import { type Coverage, makeCoverage } from '../../../src/answers/coverage.ts';
import { type Command, type FaceIn, defineCommand } from '../../../src/command.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { partialDate } from '../../../src/corpus/partial-date.ts';
import type { Bot } from '../../../src/discord/bot.ts';
import { ENGLISH_WORDS } from '../../../src/wording/languages.ts';
import { article, excerpt, hit } from './articles.ts';

const searchedOf = (coverage: Coverage, filter: Searched['filter']): Searched => ({
  articles: coverage.articles.length,
  dated: 0,
  undatedLeftOut: 0,
  filter,
  revision: coverage.revision,
});

/** The same name and description in every language. */
export const face =
  (name: string, description = 'What it is for'): FaceIn =>
  () => ({ name, description });

/** Finds every article of the outlet, or nothing for the question "nothing". */
const ask = defineCommand({
  name: 'ask',
  face: face('ask', 'What the coverage says'),
  options: {
    hide: { type: 'flag', face: face('hide', 'Show the answer to me only') },
    question: {
      type: 'text',
      face: face('question', 'Your question'),
      required: true,
      maxLength: 300,
    },
    outlet: {
      type: 'text',
      face: face('outlet', 'Only this outlet'),
      maxLength: 100,
      suggest: (typed, { articles }) =>
        articles
          .map(({ outlet = '' }) => ({ label: outlet, value: outlet }))
          .filter(({ label }) => label.startsWith(typed)),
    },
    from: { type: 'text', face: face('from', 'First date'), maxLength: 10 },
  },
  run: ({ question, outlet, from }, coverage) => {
    if (question === 'fail') throw new Error(`a bug in ${question}`);
    const date = from === undefined ? undefined : partialDate(from);
    if (from !== undefined && date === undefined) {
      return {
        kind: 'invalid',
        option: 'from',
        expected: { kind: 'date' },
        got: { kind: 'text', text: from },
      };
    }
    const filter = {
      ...(outlet === undefined ? {} : { outlet }),
      ...(date === undefined ? {} : { from: date }),
    };
    const searched = searchedOf(coverage, filter);
    const hits = coverage.articles
      .filter((source) => outlet === undefined || source.outlet === outlet)
      .map((source) => hit(excerpt(source)));
    return question === 'nothing'
      ? {
          kind: 'nothing-found',
          question,
          reason: 'no-evidence',
          nearest: [],
          unknownWords: [],
          resolutions: [],
          searched,
        }
      : { kind: 'found', question, hits, resolutions: [], searched };
  },
});

const broken: Command = {
  ...ask,
  name: 'broken',
  face: face('broken'),
  options: {
    question: {
      type: 'text',
      face: face('question', 'Anything'),
      maxLength: 100,
      suggest: () => {
        throw new Error('a bug in suggestions');
      },
    },
  },
};

/** Seven articles, the last of another outlet: three pages. */
export const SEVEN: readonly Article[] = 'ABCDEFG'
  .split('')
  .map((letter) =>
    article(letter, `${letter} came.`, { outlet: letter === 'G' ? 'Second' : 'First' }),
  );

/** A bot that serves these articles under that revision. */
export const botOf = (articles: readonly Article[] = SEVEN, revision = '1a2b3c4d'): Bot => ({
  commands: [ask, broken],
  coverage: { ...makeCoverage({ articles, problems: [] }), revision },
  words: ENGLISH_WORDS,
});
