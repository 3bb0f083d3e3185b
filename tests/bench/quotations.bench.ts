/**
 * How many words a second quotations are found in, beside rules and a tagger that do the same: `QUOTATIONS_FOLDER` names the
 * folder with train.jsonl, lib/ and reference/ (baseline-rules.mjs, exp-tagger.mjs). Without it, the corpus alone.
 *
 * Each contender is a program of its own: inside vitest every call between modules goes through a getter, which makes small
 * functions several times slower. Seconds are the processor's, so that other work on the machine counts less; what a
 * program takes for a single article, mostly its start, is taken off.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, bench, describe } from 'vitest';
import { z } from 'zod';

import { loadCorpus } from '../../src/corpus/load.ts';

const folder = process.env['QUOTATIONS_FOLDER'];
const MAX_ARTICLES = 150;
/** The contenders run in turn this many times, so that what else the machine does is shared. */
const ROUNDS = [1, 2];

const scratch = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
const inScratch = (name: string): string => join(scratch, name);

/** Makes a program tell the time that the processor spent on it. */
const TELL = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write('\\ntook ' + Math.round((user + system) / 1000) + ' ms');
})`;

/** Runs a program; gives the milliseconds that the processor spent on it. */
function run(parameters: readonly string[]): number {
  const all = ['--import', `data:text/javascript,${encodeURIComponent(TELL)}`, ...parameters];
  const { status, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' });
  const took = /took (?<ms>\d+) ms$/u.exec(stderr)?.groups?.['ms'];
  if (status !== 0 || took === undefined) throw new Error(`Expected a run, got ${stderr}`);
  return Number(took);
}

/** The texts of the latest annotated articles; the earliest are kept as lessons for the tagger. */
function readAnnotated(source: string): string[] {
  const article = z.object({ text: z.string(), date: z.string() });
  const dated = readFileSync(join(source, 'train.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((json) => ({ json, ...article.parse(JSON.parse(json)) }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const lessons = dated.slice(0, 50).map(({ json }) => json);
  writeFileSync(inScratch('lessons.jsonl'), lessons.join('\n'));
  return dated.slice(-MAX_ARTICLES).map(({ text }) => text);
}

/** The articles of the corpus, so often that the time they take can be told from a program's start. */
async function corpusOverAndOver(): Promise<string[]> {
  const { articles } = await loadCorpus('corpus');
  const once = articles.map(({ text }) => text);
  return Array.from({ length: 100 }, () => once).flat();
}

const texts = folder === undefined ? await corpusOverAndOver() : readAnnotated(folder);
const wordsIn = (some: readonly string[]): number =>
  some.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
const [ALL, ONE] = [inScratch('all.jsonl'), inScratch('one.jsonl')];
const lines = texts.map((text, id) => JSON.stringify({ id, text }));
writeFileSync(ALL, lines.join('\n'));
writeFileSync(ONE, lines.slice(0, 1).join('\n'));

/** The program of each contender for a file of articles. */
const contenders: [string, (file: string) => string[]][] = [
  ['verbatim', (file) => ['--import', 'tsx', resolve('tests/bench/extract-file.ts'), file]],
];
if (folder === undefined) {
  console.log('QUOTATIONS_FOLDER is not set: the corpus alone, without rules and tagger');
} else {
  // The reference programs need this project's packages beside them.
  for (const part of ['lib', 'reference']) {
    cpSync(join(folder, part), inScratch(part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), inScratch('node_modules'));
  const [rules, tagger] = [
    inScratch('reference/baseline-rules.mjs'),
    inScratch('reference/exp-tagger.mjs'),
  ];
  const [weights, out] = [inScratch('weights.bin'), inScratch('out.jsonl')];
  // One round of lessons: what the tagger has learned does not change its speed.
  run([tagger, 'train', inScratch('lessons.jsonl'), weights, '1']);
  contenders.push(['rules', (file) => [rules, file, out]]);
  contenders.push(['tagger', (file) => [tagger, 'tag', file, out, weights]]);
}

const speeds = new Map<string, number[]>();

describe.each(ROUNDS)(`${texts.length} articles, ${wordsIn(texts)} words, round %i`, () => {
  for (const [name, program] of contenders) {
    const measure = (): void => {
      const ms = run(program(ALL)) - run(program(ONE));
      const speed = Math.round((wordsIn(texts.slice(1)) * 1000) / ms);
      speeds.set(name, [...(speeds.get(name) ?? []), speed]);
    };
    bench(name, measure, { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 });
  }
});

afterAll(() => {
  for (const [name, perRound] of speeds) {
    console.log(`${name}: ${perRound.join(', ')} words a second; best ${Math.max(...perRound)}`);
  }
});
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
