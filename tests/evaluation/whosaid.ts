/**
 * How often the verdict on a changed quotation is right: `npx tsx tests/evaluation/whosaid.ts FOLDER`.
 *
 * FOLDER holds train.jsonl, articles with annotated attributions. Every other article is the coverage; quotations of the others are
 * foreign to it. Changes are seeded: the same figures come out each time.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import type { Verdict } from '../../src/answers/answer.ts';
import { makeCoverage } from '../../src/answers/coverage.ts';
import { whoSaid } from '../../src/answers/who-said.ts';
import { makeArticle } from '../../src/corpus/make-article.ts';
import { words } from '../../src/text/words.ts';

const lineSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  attributions: z.array(
    z.object({ kind: z.string(), content: z.array(z.tuple([z.number(), z.number()])) }),
  ),
});

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Expected a folder with train.jsonl');

const articles = readFileSync(join(folder, 'train.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => lineSchema.parse(JSON.parse(line)));

/** A generator of numbers from 0 to 1 (Mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Quoted {
  readonly article: string;
  readonly text: string;
}

const MIN_WORDS = 10;

/** Direct quotations of one piece with enough words to be changed. */
const quotedIn = (held: typeof articles): Quoted[] =>
  held.flatMap(({ id, text, attributions }) =>
    attributions
      .filter(({ kind, content }) => kind === 'direct' && content.length === 1)
      .map(({ content: [piece] }) => ({
        article: id,
        text: text.slice(...(piece ?? [0, 0])).replaceAll(/^["“”\s]+|["“”\s,.]+$/gu, ''),
      }))
      .filter((each) => words(each.text).length >= MIN_WORDS),
  );

const next = random(7);
const pick = <T>(list: readonly T[]): T => {
  const picked = list[Math.floor(next() * list.length)];
  if (picked === undefined) throw new Error('Expected something to pick from');
  return picked;
};

const parts = (text: string): string[] => text.split(/\s+/u);

/** Ways to change a quotation, with the verdict that the change must get. */
const CHANGES: Readonly<
  Record<string, { verdict: Verdict; change: (text: string, other: string) => string }>
> = {
  'as it is': { verdict: 'exact', change: (text) => text },
  'other signs': {
    verdict: 'punctuation only',
    change: (text) => text.replace(/(?<=\w{3}) (?=\w)/u, ', '),
  },
  'ends cut': { verdict: 'trimmed', change: (text) => parts(text).slice(2, -2).join(' ') },
  'middle left out': {
    verdict: 'trimmed',
    change: (text) => {
      const all = parts(text);
      const middle = Math.floor(all.length / 2);
      return `${all.slice(0, middle - 1).join(' ')} … ${all.slice(middle + 1).join(' ')}`;
    },
  },
  denied: {
    verdict: 'altered',
    change: (text) => {
      const all = parts(text);
      return [...all.slice(0, 4), 'not', ...all.slice(4)].join(' ');
    },
  },
  'word replaced': {
    verdict: 'altered',
    change: (text) => {
      const all = parts(text);
      return all
        .map((word, at) => (at === Math.floor(all.length / 2) ? 'elephants' : word))
        .join(' ');
    },
  },
  'put together': {
    verdict: 'stitched',
    change: (text, other) =>
      `${parts(text).slice(0, 7).join(' ')} ${parts(other).slice(-7).join(' ')}`,
  },
};

const CASES_EACH = 100;

const held = articles.filter((_, at) => at % 2 === 0);
const foreign = quotedIn(articles.filter((_, at) => at % 2 === 1));
const quoted = quotedIn(held);
const facts = { authors: [], credits: [], agencies: [] };
const coverage = makeCoverage({
  articles: held.map(({ id, title, text }) => makeArticle(id, text, { title, ...facts })),
  problems: [],
});

const times: number[] = [];
function check(text: string): { verdict: string; article: string | undefined } {
  const start = performance.now();
  const answer = whoSaid(text, undefined, {}, coverage);
  times.push(performance.now() - start);
  return answer.kind === 'checked'
    ? { verdict: answer.verdict, article: answer.origins[0]?.excerpt.article.id }
    : { verdict: answer.kind, article: undefined };
}

let [rightVerdicts, rightArticles, total] = [0, 0, 0];
for (const [name, { verdict, change }] of Object.entries(CHANGES)) {
  const wrong = new Map<string, number>();
  let [verdicts, found] = [0, 0];
  for (let count = 0; count < CASES_EACH; count += 1) {
    const { text, article } = pick(quoted);
    const judged = check(change(text, pick(quoted).text));
    if (judged.verdict === verdict) verdicts += 1;
    else wrong.set(judged.verdict, (wrong.get(judged.verdict) ?? 0) + 1);
    if (judged.article === article) found += 1;
  }
  rightVerdicts += verdicts;
  rightArticles += found;
  total += CASES_EACH;
  process.stdout.write(
    `${name.padEnd(16)} ${verdict.padEnd(18)} ${verdicts} % right, article ${found} %  ${JSON.stringify([...wrong])}\n`,
  );
}
const FOREIGN = 500;
const silent = Array.from({ length: FOREIGN }, () => check(pick(foreign).text)).filter(
  ({ verdict }) => verdict === 'not in the coverage',
).length;
times.sort((a, b) => a - b);
process.stdout.write(
  `verdicts ${((100 * rightVerdicts) / total).toFixed(1)} %, articles ${((100 * rightArticles) / total).toFixed(1)} %, ` +
    `foreign refused ${((100 * silent) / FOREIGN).toFixed(1)} %, median ${times[times.length >> 1]?.toFixed(1)} ms\n`,
);
