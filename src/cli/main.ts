/** The program in a terminal: the commands of the bot, asked on this machine. */
import { ask } from '../answers/ask.ts';
import { type Coverage, makeCoverage } from '../answers/coverage.ts';
import { explain } from '../answers/explain.ts';
import { whoSaid } from '../answers/who-said.ts';
import type { Command } from '../command.ts';
import { CorpusError, loadCorpus, readCorpus } from '../corpus/load.ts';
import { describeProblem } from '../corpus/problem.ts';
import { CommandError, loadCommands } from '../load-commands.ts';
import { validated } from '../wording.ts';
import {
  type AskFile,
  type CheckFile,
  type Invocation,
  type RunCommand,
  readArguments,
} from './arguments.ts';
import { explanationText } from './explain-text.ts';
import { helpText } from './help.ts';
import { answerJson, resultJson } from './json-answer.ts';
import { listQuotations } from './list-quotations.ts';
import { listSpeakers } from './list-speakers.ts';
import { Progress } from './progress.ts';
import { readQuestions, readQuotes } from './questions.ts';
import { answerText } from './text-answer.ts';
import { UsageError } from './usage-error.ts';

const COMMANDS_FOLDER = new URL('../../commands/', import.meta.url);

/** Exit codes: the articles have faults; the program was called wrongly. */
const EXIT = { faults: 1, usage: 2 } as const;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(line);

async function openCoverage(path: string): Promise<Coverage> {
  const reading = new Progress(`Read # articles of ${path}`, complain);
  const corpus = await loadCorpus(path, () => reading.tick());
  const indexing = new Progress(`Indexed # of ${corpus.articles.length} articles`, complain);
  const coverage = makeCoverage(corpus, () => indexing.tick());
  for (const problem of coverage.problems) complain(`${describeProblem(problem)}\n`);
  return coverage;
}

async function runCommand({ command, input, corpus, json, limit }: RunCommand): Promise<void> {
  const answer = command.answer(input, await openCoverage(corpus));
  if (answer.kind === 'invalid') {
    throw new UsageError(
      `Expected --${answer.option} to be ${answer.expected}, got ${answer.got}.`,
    );
  }
  const shown = 'hits' in answer ? { ...answer, hits: answer.hits.slice(0, limit) } : answer;
  print(json ? JSON.stringify(answerJson(shown)) : answerText(shown));
}

async function askFile({ questions: path, corpus, limit }: AskFile): Promise<void> {
  const questions = await readQuestions(path);
  const coverage = await openCoverage(corpus);
  const answering = new Progress(`Answered # of ${questions.length} questions`, complain);
  for (const { id, question } of questions) {
    const answer = ask(question, {}, coverage, limit);
    print(JSON.stringify({ id, ...resultJson(answer) }));
    answering.tick();
  }
}

async function checkFile({ quotes: path, corpus }: CheckFile): Promise<void> {
  const quotes = await readQuotes(path);
  const coverage = await openCoverage(corpus);
  const checking = new Progress(`Checked # of ${quotes.length} quotations`, complain);
  for (const { id, quote, speaker } of quotes) {
    print(JSON.stringify({ id, ...resultJson(whoSaid(quote, speaker, {}, coverage)) }));
    checking.tick();
  }
}

async function validate(path: string): Promise<void> {
  const { articles, problems } = await readCorpus(path);
  for (const problem of problems) print(describeProblem(problem));
  print(validated(articles.length, problems.length));
  if (problems.length > 0) process.exitCode = EXIT.faults;
}

async function run(invocation: Invocation, commands: readonly Command[]): Promise<void> {
  switch (invocation.kind) {
    case 'command':
      return runCommand(invocation);
    case 'ask-file':
      return askFile(invocation);
    case 'explain': {
      const { question, corpus, limit } = invocation;
      return print(explanationText(explain(question, await openCoverage(corpus), limit)));
    }
    case 'check-file':
      return checkFile(invocation);
    case 'list-quotations':
      for await (const line of listQuotations(invocation, complain)) print(line);
      return undefined;
    case 'list-speakers':
      for (const line of await listSpeakers(invocation, complain)) print(line);
      return undefined;
    case 'validate':
      return validate(invocation.path);
    case 'help':
      return print(helpText(commands));
  }
}

async function main(): Promise<void> {
  // A reader such as `head` that has seen enough is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  try {
    const commands = await loadCommands(COMMANDS_FOLDER);
    await run(readArguments(process.argv.slice(2), commands), commands);
  } catch (error) {
    const isExplained = [UsageError, CorpusError, CommandError].some(
      (kind) => error instanceof kind,
    );
    if (!isExplained || !(error instanceof Error)) throw error;
    complain(`${error.message}\n`);
    process.exitCode = EXIT.usage;
  }
}

await main();
