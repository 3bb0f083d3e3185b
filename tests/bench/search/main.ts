/** Measures our search beside other engines: `npm run bench:search -- --help` says how. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

import { readCorpus } from '../../../src/corpus/load.ts';
import { type Run, USAGE, UsageError, readRun } from './arguments.ts';
import { type Patience, contest } from './contest.ts';
import type { SetFigures } from './figures.ts';
import { installPeers } from './install.ts';
import { judgedFolders, judgedSet } from './judged-set.ts';
import { madeUpSet } from './made-up-set.ts';
import { plot } from './plot.ts';
import type { QuestionSet } from './question-set.ts';
import { report } from './report.ts';

const PATIENCE: Patience = { buildMs: 420_000, questionMs: 3000, allQuestionsMs: 30_000 };

/** From this many passages on only {@link LARGE_ENGINES} take part: the others take hours or fail. */
const LARGE = 500_000;
const LARGE_ENGINES: ReadonlySet<string> = new Set(['Verbatim', 'SQLite FTS5', 'MiniSearch']);

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Makes a set in a folder of its own, measures it, and removes the folder. */
async function measure(
  run: Run,
  make: (folder: string) => Promise<QuestionSet>,
): Promise<SetFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
  try {
    const set = await make(folder);
    say(`${set.name}: ${set.passages} passages, ${set.plain.length} questions`);
    const isLarge = set.passages >= LARGE;
    const engines = run.engines.filter((engine) => !isLarge || LARGE_ENGINES.has(engine));
    return await contest(set, engines, folder, PATIENCE, say);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureAll(run: Run): Promise<SetFigures[]> {
  const { articles } = await readCorpus(run.data);
  if (articles.length === 0) throw new UsageError(`Expected articles in ${run.data}, got none`);
  const found: SetFigures[] = [];
  for (const data of judgedFolders(run.data)) {
    found.push(await measure(run, (folder) => judgedSet(data, run.questions.judged, folder)));
  }
  for (const size of run.sizes) {
    const make = (folder: string): Promise<QuestionSet> =>
      madeUpSet(articles, size, run.questions.madeUp, folder);
    found.push(await measure(run, make));
  }
  return found;
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return say(USAGE);
  const run = readRun(args);
  installPeers(say);
  const sets = await measureAll(run);
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  const where = {
    machine: `${machine}, Node ${process.versions.node}, ${process.platform}`,
    day: new Date().toISOString().slice(0, 10),
    data: run.data,
  };
  await mkdir(run.out, { recursive: true });
  await writeFile(join(run.out, 'search.json'), `${JSON.stringify({ ...where, sets }, null, 2)}\n`);
  await writeFile(join(run.out, 'search.md'), report(sets, where));
  await writeFile(join(run.out, 'search.svg'), plot(sets));
  say(`Written to ${run.out}`);
  return undefined;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  say(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
