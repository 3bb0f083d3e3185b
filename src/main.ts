/**
 * Starts the bot: the only place that reads the environment, puts the parts together and ends the
 * process.
 */
import type { Logger } from 'pino';

import { Progress } from './cli/progress.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { CorpusError } from './corpus/load.ts';
import { describeProblem } from './corpus/problem.ts';
import type { Administration, Desk } from './discord/attend.ts';
import { startBot } from './discord/client.ts';
import { type AnswerLimits, CoolDown } from './discord/cool-down.ts';
import { replyEditor } from './discord/edit-reply.ts';
import { makeLogger } from './discord/logger.ts';
import type { Observer } from './discord/observer.ts';
import { registerOverRest } from './discord/register-over-rest.ts';
import { StartError } from './discord/start-error.ts';
import type { Edition } from './holdings/edition.ts';
import { LiveCoverage } from './holdings/live-coverage.ts';
import { CommandError, type Commands, loadCommands } from './load-commands.ts';
import type { Readiness } from './service/health.ts';
import type { Metrics } from './service/metrics.ts';

const COMMANDS_FOLDER = new URL('../commands/', import.meta.url);

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

async function openCoverage(
  { corpusPath, snapshotPath }: Config,
  logger: Logger,
): Promise<LiveCoverage> {
  const live = await LiveCoverage.open({
    corpusPath,
    snapshotPath,
    onRead: ({ articles }) => {
      const of = `Read # of ${articles.length} articles that no snapshot has`;
      const reading = new Progress(of, (line) => logger.info(line.trimEnd()));
      return () => reading.tick();
    },
    onNotice: (line) => logger.warn(line),
    onEdition: (edition) => logEdition(edition, logger),
  });
  logEdition(live.edition, logger);
  return live;
}

function logEdition({ coverage }: Edition, logger: Logger): void {
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
}

/** What a program that is starting has so far. */
interface State {
  live?: LiveCoverage;
  isConnected: () => boolean;
  /** What deals with interactions that come by HTTP. */
  desk?: () => Desk;
}

/** Opens the port that health, figures and, in HTTP mode, interactions are served on. */
async function openHttp(
  { httpHost: host, httpPort: port, publicKey, apiUrl }: Config,
  state: State,
  closers: Closers,
  logger: Logger,
): Promise<Metrics | undefined> {
  if (port === undefined) return undefined;
  // Imported here, so that a bot that serves nothing never loads them.
  const { healthRoutes } = await import('./service/health.ts');
  const { startHttpServer } = await import('./service/http-server.ts');
  const { interactionsEndpoint } = await import('./service/interactions-endpoint.ts');
  const { makeMetrics } = await import('./service/metrics.ts');
  const isConnected = (): boolean => state.isConnected();
  const metrics = makeMetrics({ coverage: () => state.live?.edition.coverage, isConnected });
  const readiness = (): Readiness => ({
    corpus: state.live !== undefined,
    discord: isConnected(),
  });
  const routes = [healthRoutes(readiness, metrics)];
  if (publicKey !== undefined) {
    const editReply = replyEditor(apiUrl);
    routes.push(interactionsEndpoint({ publicKey, desk: () => state.desk?.(), editReply }));
  }
  const server = await startHttpServer({ host, port }, routes).catch((cause: unknown) => {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new ConfigError(
      `Expected HTTP_PORT to be a port that can be opened on ${host}, got ${port} (${reason}).`,
      { cause },
    );
  });
  closers.push(() => server.close());
  logger.info({ url: server.url }, 'Serving over HTTP');
  return metrics;
}

/** The parts that a bot has however it is asked. */
interface Parts {
  readonly config: Config;
  readonly commands: Commands;
  readonly live: LiveCoverage;
  readonly logger: Logger;
  readonly closers: Closers;
  readonly state: State;
  /** Absent where nothing is served over HTTP. */
  readonly metrics: Metrics | undefined;
}

const limitsOf = ({ answersPerUser, answersPerServer }: Config): AnswerLimits => ({
  perUser: answersPerUser,
  perServer: answersPerServer,
});

const administrationOf = ({ config, live }: Parts): Administration => ({
  keeper: live,
  administrators: config.administrators,
});

const observerOf =
  ({ logger, metrics }: Parts): Observer =>
  (handled) => {
    logger.info(handled, 'Answered');
    metrics?.observe(handled);
  };

/** Connects to the gateway of the Discord at `apiUrl`. */
async function connect(
  parts: Parts,
  token: string,
  apiUrl: string,
  guildId?: string,
): Promise<void> {
  const { config, commands, live, logger, closers, metrics, state } = parts;
  const bot = await startBot({
    token,
    apiUrl,
    guildId,
    commands: commands.reading,
    admin: commands.admin,
    coverage: () => live.edition.coverage,
    administration: administrationOf(parts),
    language: config.language,
    logger,
    limits: limitsOf(config),
    observe: observerOf(parts),
    onRestError: (status) => metrics?.countRestError(status),
    onLost: fail,
  });
  closers.push(() => bot.close());
  state.isConnected = () => bot.isConnected();
}

/** Answers what Discord sends to the port that is open, once the commands are registered. */
async function answerOverHttp(parts: Parts, token: string): Promise<void> {
  const { config, live, logger, state } = parts;
  const { reading: commands, admin } = parts.commands;
  const { apiUrl, guildId, language } = config;
  const outcome = await registerOverRest({ token, apiUrl, guildId, commands, admin, language });
  const administration = administrationOf(parts);
  const coolDown = new CoolDown(limitsOf(config));
  const observe = observerOf(parts);
  state.desk = () => ({
    service: { commands, admin, coverage: live.edition.coverage },
    administration,
    language,
    logger,
    coolDown,
    observe,
  });
  state.isConnected = () => true;
  logger.info(
    { commands: commands.length + admin.length, outcome },
    'Answering interactions over HTTP',
  );
}

/** Without a token: the same bot, connected to a Discord on this machine that a page shows. */
async function servePlayground(parts: Parts): Promise<void> {
  const { config, closers, logger } = parts;
  logger.info('No DISCORD_TOKEN is set: serving the playground instead of connecting to Discord');
  // Imported here, so that a bot with a token never loads them.
  const { startLoopback } = await import('./loopback/loopback.ts');
  const { startPlayground } = await import('./playground/playground.ts');
  const { EXAMPLES } = await import('./playground/examples.ts');
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
  const state: State = { isConnected: () => false };
  const metrics = await openHttp(config, state, closers, logger);
  const live = await openCoverage(config, logger);
  state.live = live;
  const parts: Parts = {
    config,
    commands,
    live,
    logger,
    closers,
    state,
    metrics,
  };
  if (config.token === undefined) await servePlayground(parts);
  else if (config.mode === 'http') await answerOverHttp(parts, config.token);
  else await connect(parts, config.token, config.apiUrl, config.guildId);
}

main().catch(fail);
