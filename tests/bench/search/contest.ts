/** One set of texts, all engines: built one by one, then asked in turn, question by question. */
import { join } from 'node:path';

import { EngineClient } from './engine-client.ts';
import { type Asked, type EngineFigures, percentile, qualityOf, timesOf } from './figures.ts';
import type { Request } from './messages.ts';
import type { BenchQuestion, QuestionSet } from './question-set.ts';

/** How patient the benchmark is. */
export interface Patience {
  /** Building and loading, in milliseconds each. */
  readonly buildMs: number;
  /** One question; an engine whose last three take longer together than three may is left out. */
  readonly questionMs: number;
  /** All questions of one kind together; an engine that has used it up is asked no more. */
  readonly allQuestionsMs: number;
}

/** Questions asked before times are taken, and the longest that they may take an engine. */
const WARM_UP = 100;
const WARM_UP_MS = 3000;

/** Questions that are looked at together, so that one hiccup of the machine shuts nobody out. */
const LAST = 3;

/** How often each of the hardest questions is asked. */
const HARDEST_TIMES = 3;

/** Reading the texts is not measured, and not hurried. */
const OPEN_MS = 30 * 60_000;

/** An engine that takes part, until something shuts it out. */
class Contestant {
  readonly client = new EngineClient();
  readonly figures: EngineFigures;
  /** Milliseconds of the last questions, {@link LAST} at most. */
  #last: number[] = [];

  constructor(engine: string) {
    this.figures = { engine, version: '', settings: '' };
  }

  get isIn(): boolean {
    return this.figures.leftOut === undefined;
  }

  async shutOut(reason: string): Promise<void> {
    this.figures.leftOut = reason;
    await this.client.close();
  }

  /** Milliseconds and keys; undefined when the engine is out. */
  async ask(question: string, patience: Patience): Promise<Found | undefined> {
    // A question that was started is waited for, so that its time can be named.
    const reply = await this.client.ask({ kind: 'ask', question }, patience.buildMs);
    if (reply.kind !== 'found') {
      await this.shutOut(reply.kind === 'failed' ? `a question: ${reply.reason}` : reply.kind);
      return undefined;
    }
    this.#last = [...this.#last, reply.ms].slice(-LAST);
    if (this.#last.reduce((sum, ms) => sum + ms, 0) > LAST * patience.questionMs) {
      await this.shutOut(`one question takes ${(percentile(this.#last, 0.5) / 1000).toFixed(1)} s`);
      return undefined;
    }
    return reply;
  }
}

interface Found {
  readonly keys: readonly string[];
  readonly ms: number;
}

/** Opens the texts and builds the index; shuts the engine out when that fails. */
async function build(contestant: Contestant, set: QuestionSet, path: string, patience: Patience) {
  const { client, figures } = contestant;
  const opened = await client.ask(
    { kind: 'open', engine: figures.engine, texts: set.texts },
    OPEN_MS,
  );
  if (opened.kind !== 'opened') {
    return contestant.shutOut(opened.kind === 'failed' ? opened.reason : opened.kind);
  }
  figures.version = opened.version;
  figures.settings = opened.settings;
  const built = await client.ask({ kind: 'build', path }, patience.buildMs);
  if (built.kind !== 'built') {
    return contestant.shutOut(`building: ${built.kind === 'failed' ? built.reason : built.kind}`);
  }
  figures.buildMs = built.ms;
  figures.buildCpuMs = built.cpuMs;
  figures.buildBlockMs = built.blockMs;
  if (built.bytes !== null) figures.bytesInMemory = built.bytes;
}

/** Saves the index and loads it in a new process, where the engine can. */
async function saveAndLoad(contestant: Contestant, set: QuestionSet, path: string, limit: number) {
  const { client, figures } = contestant;
  const saved = await client.ask({ kind: 'save', path }, limit);
  if (saved.kind !== 'saved') return;
  figures.bytesOnDisk = saved.bytes;
  await client.close();
  const fresh = new EngineClient();
  const open: Request = { kind: 'open', engine: figures.engine, texts: set.texts };
  if ((await fresh.ask(open, OPEN_MS)).kind === 'opened') {
    const loaded = await fresh.ask({ kind: 'load', path }, limit);
    if (loaded.kind === 'loaded') figures.loadMs = loaded.ms;
  }
  await fresh.close();
}

/** The rank, from 1, of the first key that is relevant. */
function rankOf(keys: readonly string[], { relevant }: BenchQuestion): number | undefined {
  const at = keys.findIndex((key) => relevant.has(key));
  return at === -1 ? undefined : at + 1;
}

/**
 * Asks every question of every engine in turn; a different one begins each time, so that none is
 * always asked after the slowest. Engines whose time is used up sit out the rest.
 */
async function askInTurn(
  contestants: readonly Contestant[],
  questions: readonly BenchQuestion[],
  patience: Patience,
): Promise<Map<Contestant, { readonly ms: number[]; readonly ranks: (number | undefined)[] }>> {
  const found = new Map(
    contestants.map((contestant) => [
      contestant,
      { ms: new Array<number>(), ranks: new Array<number | undefined>(), spent: 0 },
    ]),
  );
  for (const [turn, question] of questions.entries()) {
    const first = turn % contestants.length;
    const order = [...contestants.slice(first), ...contestants.slice(0, first)];
    for (const contestant of order) {
      const so = found.get(contestant);
      if (!contestant.isIn || so === undefined || so.spent > patience.allQuestionsMs) continue;
      const answer = await contestant.ask(question.question, patience);
      if (answer === undefined) continue;
      so.ms.push(answer.ms);
      so.spent += answer.ms;
      so.ranks.push(rankOf(answer.keys, question));
    }
  }
  return found;
}

/** {@link askInTurn} as figures, of the engines that are still in. */
async function askAll(
  contestants: readonly Contestant[],
  set: QuestionSet,
  questions: readonly BenchQuestion[],
  patience: Patience,
): Promise<(readonly [Contestant, Asked])[]> {
  const found = await askInTurn(contestants, questions, patience);
  return [...found]
    .filter(([contestant, { ms }]) => contestant.isIn && ms.length > 0)
    .map(([contestant, { ms, ranks }]) => [
      contestant,
      { times: timesOf(ms), ...(set.isJudged ? { quality: qualityOf(ranks) } : {}) },
    ]);
}

async function askHardest(
  contestants: readonly Contestant[],
  hardest: readonly string[],
  patience: Patience,
): Promise<void> {
  const slowest = new Map<Contestant, number>();
  for (const question of hardest) {
    const questions = Array.from({ length: HARDEST_TIMES }, () => ({
      question,
      relevant: new Set<string>(),
    }));
    // The hardest questions may take long: an engine that is slow there is still in.
    const patient = { ...patience, questionMs: patience.buildMs };
    for (const [contestant, { ms }] of await askInTurn(contestants, questions, patient)) {
      slowest.set(contestant, Math.max(slowest.get(contestant) ?? 0, percentile(ms, 0.5)));
    }
  }
  for (const [{ figures, isIn }, ms] of slowest) if (isIn) figures.hardestMs = ms;
}

/**
 * The figures of `engines` over one set of texts; `folder` is for what they write, `say` is told how
 * far it has come.
 */
export async function contest(
  set: QuestionSet,
  engines: readonly string[],
  folder: string,
  patience: Patience,
  say: (line: string) => void,
): Promise<EngineFigures[]> {
  const contestants: Contestant[] = [];
  for (const [at, engine] of engines.entries()) {
    const contestant = new Contestant(engine);
    contestants.push(contestant);
    await build(contestant, set, join(folder, `${at}.index`), patience);
    const { leftOut, buildMs = 0 } = contestant.figures;
    say(`  ${engine}: ${leftOut ?? `built in ${(buildMs / 1000).toFixed(1)} s`}`);
  }
  const warmUp = { ...patience, allQuestionsMs: WARM_UP_MS };
  await askInTurn(contestants, set.plain.slice(0, WARM_UP), warmUp);
  for (const [{ figures }, asked] of await askAll(contestants, set, set.plain, patience)) {
    figures.plain = asked;
  }
  for (const [{ figures }, asked] of await askAll(contestants, set, set.misspelt, patience)) {
    figures.misspelt = asked;
  }
  await askHardest(contestants, set.hardest, patience);
  for (const [at, contestant] of contestants.entries()) {
    if (!contestant.isIn) continue;
    await saveAndLoad(contestant, set, join(folder, `${at}.saved`), patience.buildMs);
    await contestant.client.close();
  }
  return contestants.map(({ figures }) => figures);
}
