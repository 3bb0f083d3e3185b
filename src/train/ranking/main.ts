/** `npm run train:ranking -- --data FOLDER [--out FILE]`: writes the weights of the second stage. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { FEATURES, type Feature } from '../../search/features.ts';
import { crossFit, meanRank } from './cross-fit.ts';
import { type Lesson, lessonsOf } from './lessons.ts';
import { readQuestionSet } from './question-set.ts';
import { type Weights, trainRanking } from './train-ranking.ts';

/** What is trained on; only measured on. */
const TAUGHT = 'squad';
const MEASURED = 'trecqa';

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
    '/** Learned from half of the SQuAD 1.1 development questions (Rajpurkar et al., EMNLP 2016). */',
    'export const RANKING_WEIGHTS: Readonly<Record<Feature, number>> = {',
    ...FEATURES.map((feature, at) => `  ${feature}: ${Number((weights[at] ?? 0).toFixed(2))},`),
    '};',
    '',
  ].join('\n');

/** Prints what the ranking is worth, and what each feature adds to it. */
function report(taught: readonly Lesson[][], measured: readonly Lesson[][], ablate: boolean): void {
  const figures = (leftOut?: ReadonlySet<Feature>): number[] => {
    const weights = trainRanking(taught.flat(), leftOut);
    return [...crossFit(taught, leftOut), ...measured.map((each) => meanRank(each, weights))];
  };
  tell(`MRR@10${' '.repeat(18)}${TAUGHT}    typos   ${MEASURED}    typos`);
  const firstStage = FEATURES.map((feature) => (feature === 'firstStage' ? 1 : 0));
  tell(
    row(
      'first stage',
      [...taught, ...measured].map((each) => meanRank(each, firstStage)),
    ),
  );
  tell(row('unseen articles', figures()));
  if (!ablate) return;
  for (const feature of FEATURES.slice(1))
    tell(row(`without ${feature}`, figures(new Set([feature]))));
}

if (values.data === undefined) {
  tell(
    `Expected --data FOLDER with ${TAUGHT}/ and ${MEASURED}/: articles.jsonl, questions.jsonl, typos.jsonl.`,
  );
  process.exitCode = 2;
} else {
  const [taught, measured] = [
    await readQuestionSet(values.data, TAUGHT),
    await readQuestionSet(values.data, MEASURED),
  ].map(({ search, questions, typos }) => [lessonsOf(search, questions), lessonsOf(search, typos)]);
  report(taught ?? [], measured ?? [], values.ablate);
  const weights = trainRanking((taught ?? []).flat());
  tell(
    row(
      'on what it learned from',
      (taught ?? []).map((each) => meanRank(each, weights)),
    ),
  );
  writeFileSync(values.out, moduleOf(weights));
  tell(values.out);
}
