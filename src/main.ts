/**
 * Starts the bot: the only place that reads the environment, puts the parts together and ends the
 * process.
 */
import type { Logger } from 'pino';

import { makeCoverage, type Coverage } from './answers/coverage.ts';
import type { Command } from './command.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { CorpusError, loadCorpus } from './corpus/load.ts';
import { describeProblem } from './corpus/problem.ts';
import { type RunningBot, startBot } from './discord/client.ts';
import { makeLogger } from './discord/logger.ts';
import { StartError } from './discord/start-error.ts';
import { CommandError, loadCommands } from './load-commands.ts';
import type { Readiness } from './service/health-server.ts';
import type { Metrics } from './service/metrics.ts';

const COMMANDS_FOLDER = new URL('../commands/', import.meta.url);

/**
 * Questions that the playground offers as buttons; the supplied articles answer the first three.
 */
const EXAMPLES = [
  { command: 'ask', options: { question: 'What did Khamenei say about the Americans?' } },
  { command: 'ask', options: { question: 'When did Putin last visit Tehran?' } },
  { command: 'sources', options: {} },
  { command: 'coverage', options: {} },
];

/** What has to be closed before the process ends, last opened first. */
type Closers = (() => Promise<void>)[];

/**
 * Settings from `.env` in the working directory, where there is one; the environment itself goes
 * first.
 */
function loadEnvFile(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

async function loadCoverage(path: string, logger: Logger): Promise<Coverage> {
  const corpus = await loadCorpus(path);
  const coverage = makeCoverage(corpus);
  const counts = {
    articles: coverage.articles.length,
    passages: coverage.passageCount,
    problems: coverage.problems.length,
    revision: coverage.revision,
  };
  logger.info(
    counts,
    `Serving ${plural(counts.articles, 'article')} with ${plural(counts.passages, 'passage')}`,
  );
  for (const problem of coverage.problems) logger.warn(describeProblem(problem));
  return coverage;
}

/** What is there so far of a program that is starting. */
interface State {
  coverage?: Coverage;
  bot?: RunningBot;
}

/** Serves health and figures from now on, where a port is set. */
async function serveHealth(
  { httpHost: host, httpPort: port }: Config,
  state: State,
  closers: Closers,
  logger: Logger,
): Promise<Metrics | undefined> {
  if (port === undefined) return undefined;
  // Imported here, so that a bot that serves nothing never loads them.
  const { startHealthServer } = await import('./service/health-server.ts');
  const { makeMetrics } = await import('./service/metrics.ts');
  const isConnected = (): boolean => state.bot?.isConnected() ?? false;
  const metrics = makeMetrics({ coverage: () => state.coverage, isConnected });
  const readiness = (): Readiness => ({
    corpus: state.coverage !== undefined,
    gateway: isConnected(),
  });
  const server = await startHealthServer({ host, port, readiness, metrics }).catch(
    (cause: unknown) => {
      const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
      throw new ConfigError(
        `Expected HTTP_PORT to be a port that can be opened on ${host}, got ${port} (${reason}).`,
        { cause },
      );
    },
  );
  closers.push(() => server.close());
  logger.info({ url: server.url }, 'Serving health and figures');
  return metrics;
}

/** The parts that a bot has wherever it connects to. */
interface Parts {
  readonly config: Config;
  readonly commands: readonly Command[];
  readonly coverage: () => Coverage;
  readonly logger: Logger;
  readonly closers: Closers;
  /** Absent where nothing is served over HTTP. */
  readonly metrics?: Metrics;
  /** Called with the bot once it is connected. */
  readonly onConnected: (bot: RunningBot) => void;
}

async function connect(
  parts: Parts,
  token: string,
  apiUrl: string,
  guildId?: string,
): Promise<void> {
  const { config, commands, coverage, logger, closers, metrics } = parts;
  const bot = await startBot({
    token,
    apiUrl,
    guildId,
    commands,
    coverage,
    logger,
    limits: { perUser: config.answersPerUser, perServer: config.answersPerServer },
    observe: (handled) => {
      logger.info(handled, 'Answered');
      metrics?.observe(handled);
    },
    onRestError: (status) => metrics?.countRestError(status),
    onLost: fail,
  });
  closers.push(() => bot.close());
  parts.onConnected(bot);
}

/** Without a token: the same bot, connected to a Discord on this machine that a page shows. */
async function servePlayground(parts: Parts): Promise<void> {
  const { config, closers, logger } = parts;
  logger.info('No DISCORD_TOKEN is set: serving the playground instead of connecting to Discord');
  // Imported here, so that a bot with a token never loads them.
  const { startLoopback } = await import('./loopback/loopback.ts');
  const { startPlayground } = await import('./playground/playground.ts');
  const loopback = await startLoopback();
  closers.push(() => loopback.close());
  await connect(parts, loopback.token, loopback.apiUrl);
  const playground = await startPlayground({
    loopback,
    port: config.playgroundPort,
    examples: EXAMPLES,
  });
  closers.push(() => playground.close());
  process.stdout.write(`Playground: ${playground.url}\n`);
}

/**
 * Ends the process with one clear line for what has to be put right outside, with everything for a
 * bug.
 */
function fail(error: unknown): never {
  const isExplained = [ConfigError, CorpusError, CommandError, StartError].some(
    (kind) => error instanceof kind,
  );
  const text = error instanceof Error ? (isExplained ? error.message : error.stack) : String(error);
  process.stderr.write(`${withoutToken(text ?? 'Unknown failure')}\n`);
  process.exit(1);
}

const withoutToken = (text: string): string => {
  const token = process.env['DISCORD_TOKEN']?.trim() ?? '';
  return token === '' ? text : text.replaceAll(token, '[secret]');
};

/** The first signal closes what is open and ends the process; a second one ends it at once. */
function closeOnSignals(closers: Closers, logger: Logger): void {
  let isClosing = false;
  const close = async (): Promise<void> => {
    if (isClosing) process.exit(1);
    isClosing = true;
    logger.info('Closing');
    await closers.reduceRight((done, closer) => done.then(closer), Promise.resolve());
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      close().catch(fail);
    });
  }
}

async function main(): Promise<void> {
  loadEnvFile();
  const config = readConfig(process.env);
  const logger = makeLogger({ level: config.logLevel, secrets: [config.token ?? ''] });
  const closers: Closers = [];
  closeOnSignals(closers, logger);
  // discord.js rejects here, not as an event, when it cannot read what Discord sent.
  process.on('unhandledRejection', (err) => logger.error({ err }, 'A promise was left rejected'));
  process.on('uncaughtException', fail);
  const commands = await loadCommands(COMMANDS_FOLDER);
  const state: State = {};
  const metrics = await serveHealth(config, state, closers, logger);
  const coverage = await loadCoverage(config.corpusPath, logger);
  state.coverage = coverage;
  const parts: Parts = {
    config,
    commands,
    coverage: () => coverage,
    logger,
    closers,
    ...(metrics === undefined ? {} : { metrics }),
    onConnected: (bot) => {
      state.bot = bot;
    },
  };
  if (config.token === undefined) await servePlayground(parts);
  else await connect(parts, config.token, config.apiUrl, config.guildId);
}

main().catch(fail);
