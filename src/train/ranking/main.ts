/** `npm run train:ranking -- --data FOLDER [--out FILE]`: writes the weights of the second stage. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { FEATURES } from '../../search/features.ts';
import { crossFit, meanRank } from './cross-fit.ts';
import { type Lesson, lessonsOf } from './lessons.ts';
import { mixed, readQuestionSet } from './question-set.ts';
import { type Weights, trainRanking } from './train-ranking.ts';

/** An encyclopedia and newswire sentences; a news question counts as four, there being few. */
const SETS = { encyclopedia: 'squad', news: 'trecqa' };
const WEIGHTS = { encyclopedia: 1, news: 4, mixed: 0.5 };

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: {
      type: 'string',
      default: fileURLToPath(new URL('../../search/ranking-weights.ts', import.meta.url)),
    },
    ablate: { type: 'boolean', default: false },
  },
});

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

const row = (name: string, figures: readonly number[]): string =>
  name.padEnd(24) + figures.map((figure) => figure.toFixed(4).padStart(9)).join('');

/** The module that holds the weights, as the formatter would write it. */
const moduleOf = (weights: Weights): string =>
  [
    '/** What each feature of the second stage adds to a passage; written by `npm run train:ranking`. */',
    "import type { Feature } from './features.ts';",
    '',
    '/**',
    ' * Learned from half of the SQuAD 1.1 development questions (Rajpurkar et al., EMNLP 2016), over',
    ' * their articles and over the same paragraphs in any order, and from half of TREC-QA.',
    ' */',
    'export const RANKING_WEIGHTS: Readonly<Record<Feature, number>> = {',
    ...FEATURES.map((feature, at) => `  ${feature}: ${Number((weights[at] ?? 0).toFixed(2))},`),
    '};',
    '',
  ].join('\n');

/** Prints what the ranking is worth on articles it did not see, and what each feature adds to it. */
function report(lists: readonly Lesson[][], ablate: boolean): void {
  const firstStage = FEATURES.map((feature) => (feature === 'firstStage' ? 1 : 0));
  tell(row('first stage', lists.map((each) => meanRank(each, firstStage)))); // prettier-ignore
  tell(row('unseen articles', crossFit(lists)));
  if (!ablate) return;
  for (const feature of FEATURES.slice(1)) {
    tell(row(`without ${feature}`, crossFit(lists, new Set([feature]))));
  }
}

if (values.data === undefined) {
  tell(
    `Expected --data FOLDER with ${Object.values(SETS).join('/ and ')}/: articles.jsonl, questions.jsonl, typos.jsonl.`,
  );
  process.exitCode = 2;
} else {
  const encyclopedia = await readQuestionSet(values.data, SETS.encyclopedia);
  const news = await readQuestionSet(values.data, SETS.news);
  const lists = [
    { set: encyclopedia, weight: WEIGHTS.encyclopedia },
    { set: news, weight: WEIGHTS.news },
    { set: mixed(encyclopedia), weight: WEIGHTS.mixed },
  ].flatMap(({ set: { search, questions, typos }, weight }) => [
    lessonsOf(search, questions, weight),
    lessonsOf(search, typos, weight),
  ]);
  tell(`MRR@10${' '.repeat(20)}squad    typos   trecqa    typos    mixed    typos`);
  report(lists, values.ablate);
  const weights = trainRanking(lists.flat());
  tell(row('on what it learned from', lists.map((each) => meanRank(each, weights)))); // prettier-ignore
  writeFileSync(values.out, moduleOf(weights));
  tell(values.out);
}
