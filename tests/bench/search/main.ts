/** Measures our search beside other engines: `npm run bench:search -- --help` says how. */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { readCorpus } from '../../../src/corpus/load.ts';
import { type Run, USAGE, UsageError, readRun } from './arguments.ts';
import { type Patience, contest } from './contest.ts';
import { installPeers } from './install.ts';
import { judgedFolders, judgedSet } from './judged-set.ts';
import { madeUpSet } from './made-up-set.ts';
import type { QuestionSet } from './question-set.ts';
import { addResults } from './results.ts';

const PATIENCE: Patience = { buildMs: 420_000, questionMs: 3000, allQuestionsMs: 30_000 };

/** From this many passages on only {@link LARGE_ENGINES} take part: the others take hours or fail. */
const LARGE = 500_000;
const LARGE_ENGINES: ReadonlySet<string> = new Set(['Verbatim', 'SQLite FTS5', 'MiniSearch']);

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const MACHINE = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, ${process.platform}`;

/** Makes a set in a folder of its own, measures it, adds its figures to the others, and cleans up. */
async function measure(
  run: Run,
  data: string,
  make: (folder: string) => Promise<QuestionSet>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
  try {
    const set = await make(folder);
    const { name, passages, isJudged, plain } = set;
    say(`${name}: ${passages} passages, ${plain.length} questions`);
    const engines = run.engines.filter((engine) => passages < LARGE || LARGE_ENGINES.has(engine));
    const figures = await contest(set, engines, folder, PATIENCE, say);
    const day = new Date().toISOString().slice(0, 10);
    await addResults(run.out, {
      set: name,
      passages,
      isJudged,
      machine: MACHINE,
      day,
      data: basename(data),
      engines: figures,
    });
    say(`  written to ${run.out}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureAll(run: Run): Promise<void> {
  const { articles } = await readCorpus(run.data);
  if (articles.length === 0) throw new UsageError(`Expected articles in ${run.data}, got none`);
  const judged = run.questions.judged === 0 ? [] : judgedFolders(run.data);
  for (const data of judged) {
    await measure(run, data, (folder) => judgedSet(data, run.questions.judged, folder));
  }
  for (const size of run.sizes) {
    await measure(run, run.data, (folder) =>
      madeUpSet(articles, size, run.questions.madeUp, folder),
    );
  }
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return say(USAGE);
  const run = readRun(args);
  installPeers(say);
  await measureAll(run);
  return undefined;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  say(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
