/** `npm run train:chance -- --data FOLDER [--out FILE]`: writes the weights of the chance. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { CHANCE_FEATURES } from '../../search/chance.ts';
import { PassageSearch } from '../../search/rank.ts';
import { indexPassages } from '../../search/revise.ts';
import { type Question, readQuestionSet } from './question-set.ts';
import {
  type ChanceLesson,
  type ChanceModel,
  auroc,
  chanceUnder,
  trainChance,
} from './train-chance.ts';

const SETS = ['squad', 'trecqa'] as const;

/** What a list of questions counts as, together: misspelt ones, few ones and small corpora less. */
const WEIGHTS = { own: 1, few: 0.5, misspelt: 0.5, oneArticle: 0.5 };

/** Of the questions about one article half are asked of it alone, and each of one other. */
const OWN_STEP = 2;

const THRESHOLDS = [0.15, 0.18, 0.2, 0.22, 0.25, 0.3, 0.4, 0.5];

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: {
      type: 'string',
      default: fileURLToPath(new URL('../../search/chance-weights.ts', import.meta.url)),
    },
  },
});

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** Questions asked of one corpus, and whether they are about it. */
interface Asked {
  readonly name: string;
  readonly isOwn: boolean;
  readonly lessons: readonly ChanceLesson[];
}

/** Asks questions; `weight` is that of all together. */
function ask(
  search: PassageSearch,
  questions: readonly Question[],
  isOwn: boolean,
  weight: number,
): ChanceLesson[] {
  return questions.map(({ id, question, relevant }) => {
    const [best] = search.search(question).ranked;
    const answers =
      isOwn &&
      best !== undefined &&
      relevant.some(
        ({ article, start, end }) =>
          article === best.article.id && start < best.span.end && best.span.start < end,
      );
    const features = best?.chanceFeatures ?? [];
    return { question: id, features, answers, weight: weight / questions.length };
  });
}

/** Every set's questions asked of every set's articles. */
async function askAll(data: string): Promise<Asked[]> {
  const sets = await Promise.all(SETS.map((name) => readQuestionSet(data, name)));
  const asked = sets.flatMap((corpus) =>
    sets.flatMap(({ name, questions, typos }) => {
      const isOwn = name === corpus.name;
      const weight = name === SETS[0] ? WEIGHTS.own : WEIGHTS.few;
      const misspelt = weight * WEIGHTS.misspelt;
      return [
        { name: `${name} of ${corpus.name}`, isOwn, lessons: ask(corpus.search, questions, isOwn, weight) },
        { name: `${name}, misspelt, of ${corpus.name}`, isOwn, lessons: ask(corpus.search, typos, isOwn, misspelt) },
      ];
    }),
  ); // prettier-ignore
  const [{ articles, questions } = { articles: [], questions: [] }] = sets;
  const own: ChanceLesson[] = [];
  const foreign: ChanceLesson[] = [];
  for (const [at, article] of articles.entries()) {
    const search = new PassageSearch(indexPassages([article]));
    const isAbout = ({ relevant }: Question): boolean => relevant[0]?.article === article.id;
    const weight = WEIGHTS.oneArticle / articles.length;
    const about = questions.filter((question, n) => n % OWN_STEP === 0 && isAbout(question));
    const others = questions.filter(
      (question, n) => n % articles.length === at && !isAbout(question),
    );
    own.push(...ask(search, about, true, weight));
    foreign.push(...ask(search, others, false, weight));
  }
  return [
    ...asked,
    { name: 'squad of its one article', isOwn: true, lessons: own },
    { name: 'squad of one other article', isOwn: false, lessons: foreign },
  ];
}

/** Whether a question is of the first or the second half: by the sum of its id's characters. */
const halfOf = ({ question }: ChanceLesson): number =>
  Array.from(question).reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % 2;

/** Prints how many are answered from each threshold on, by the model of the other half. */
function report(asked: readonly Asked[]): void {
  const all = asked.flatMap(({ lessons }) => lessons);
  const models = [0, 1].map((half) => trainChance(all.filter((each) => halfOf(each) !== half)));
  const chances = asked.map(({ lessons }) =>
    lessons.map((lesson) => chanceUnder(models[halfOf(lesson)] ?? [], lesson)),
  );
  tell(
    `${'percent answered from'.padEnd(36)}${THRESHOLDS.map((each) => String(each).padStart(7)).join('')}`,
  );
  for (const [at, { name }] of asked.entries()) {
    const own = chances[at] ?? [];
    const shares = THRESHOLDS.map((least) => {
      const share = own.filter((chance) => chance >= least).length / Math.max(1, own.length);
      return (share * 100).toFixed(1).padStart(7);
    });
    tell(name.padEnd(36) + shares.join(''));
  }
  const chancesOf = (isOwn: boolean): number[] =>
    asked.flatMap((each, at) => (each.isOwn === isOwn ? (chances[at] ?? []) : []));
  tell(`AUROC of all: ${auroc(chancesOf(true), chancesOf(false)).toFixed(3)}`);
}

/** The module that holds the weights, as the formatter would write it. */
const moduleOf = ([bias = 0, ...weights]: ChanceModel): string =>
  [
    '/** What each feature adds to the logarithm of a passage’s odds; written by `npm run train:chance`. */',
    "import type { ChanceFeature } from './chance.ts';",
    '',
    '/** Learned from half of the SQuAD 1.1 development questions and half of TREC-QA. */',
    "export const CHANCE_WEIGHTS: Readonly<Record<ChanceFeature | 'bias', number>> = {",
    `  bias: ${Number(bias.toFixed(2))},`,
    ...CHANCE_FEATURES.map((name, at) => `  ${name}: ${Number((weights[at] ?? 0).toFixed(2))},`),
    '};',
    '',
  ].join('\n');

if (values.data === undefined) {
  tell(
    `Expected --data FOLDER with ${SETS.join('/ and ')}/: articles.jsonl, questions.jsonl, typos.jsonl.`,
  );
  process.exitCode = 2;
} else {
  const asked = await askAll(values.data);
  report(asked);
  writeFileSync(values.out, moduleOf(trainChance(asked.flatMap(({ lessons }) => lessons))));
  tell(values.out);
}
