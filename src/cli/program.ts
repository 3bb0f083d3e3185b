/** The program for a terminal: the commands of the bot, asked on this machine. */
import { ask } from '../answers/ask.ts';
import { type Coverage, makeCoverage } from '../answers/coverage.ts';
import { explain } from '../answers/explain.ts';
import { whoSaid } from '../answers/who-said.ts';
import type { Command } from '../command.ts';
import { CorpusError, loadCorpus, readCorpus } from '../corpus/load.ts';
import { describeProblem } from '../corpus/problem.ts';
import { CommandError, loadCommands } from '../load-commands.ts';
import { ENGLISH_WORDS } from '../wording/languages.ts';
import { faultWords } from '../wording/notes.ts';
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
const EXIT = { well: 0, faults: 1, usage: 2 } as const;

/** Where the program writes. */
export interface Terminal {
  /** Takes one line of what was asked for, without its end. */
  readonly print: (line: string) => void;
  /** Takes a piece of what is said besides. */
  readonly complain: (text: string) => void;
}

async function openCoverage(path: string, { complain }: Terminal): Promise<Coverage> {
  const reading = new Progress(`Read # articles of ${path}`, complain);
  const corpus = await loadCorpus(path, () => reading.tick());
  const indexing = new Progress(`Indexed # of ${corpus.articles.length} articles`, complain);
  const coverage = makeCoverage(corpus, () => indexing.tick());
  for (const problem of coverage.problems) complain(`${describeProblem(problem)}\n`);
  return coverage;
}

async function runCommand(
  { command, input, corpus, json, limit }: RunCommand,
  terminal: Terminal,
): Promise<void> {
  const answer = command.answer(input, await openCoverage(corpus, terminal));
  if (answer.kind === 'invalid') {
    const { expected, got } = faultWords(ENGLISH_WORDS, answer);
    throw new UsageError(`Expected --${answer.option} to be ${expected}, got ${got}.`);
  }
  const shown = 'hits' in answer ? { ...answer, hits: answer.hits.slice(0, limit) } : answer;
  terminal.print(json ? JSON.stringify(answerJson(shown)) : answerText(shown));
}

async function askFile(
  { questions: path, corpus, limit }: AskFile,
  terminal: Terminal,
): Promise<void> {
  const { print, complain } = terminal;
  const questions = await readQuestions(path);
  const coverage = await openCoverage(corpus, terminal);
  const answering = new Progress(`Answered # of ${questions.length} questions`, complain);
  for (const { id, question } of questions) {
    const answer = ask(question, {}, coverage, limit);
    print(JSON.stringify({ id, ...resultJson(answer) }));
    answering.tick();
  }
}

async function checkFile({ quotes: path, corpus }: CheckFile, terminal: Terminal): Promise<void> {
  const { print, complain } = terminal;
  const quotes = await readQuotes(path);
  const coverage = await openCoverage(corpus, terminal);
  const checking = new Progress(`Checked # of ${quotes.length} quotations`, complain);
  for (const { id, quote, speaker } of quotes) {
    print(JSON.stringify({ id, ...resultJson(whoSaid(quote, speaker, {}, coverage)) }));
    checking.tick();
  }
}

async function validate(path: string, { print }: Terminal): Promise<number> {
  const { articles, problems } = await readCorpus(path);
  for (const problem of problems) print(describeProblem(problem));
  print(
    ENGLISH_WORDS.say('canBeServed', {
      articles: ENGLISH_WORDS.say('articles', { count: articles.length }),
      problems: ENGLISH_WORDS.say('problems', { count: problems.length }),
    }),
  );
  return problems.length > 0 ? EXIT.faults : EXIT.well;
}

async function run(
  invocation: Invocation,
  commands: readonly Command[],
  terminal: Terminal,
): Promise<number> {
  const { print, complain } = terminal;
  switch (invocation.kind) {
    case 'command':
      await runCommand(invocation, terminal);
      break;
    case 'ask-file':
      await askFile(invocation, terminal);
      break;
    case 'check-file':
      await checkFile(invocation, terminal);
      break;
    case 'list-quotations':
      for await (const line of listQuotations(invocation, complain)) print(line);
      break;
    case 'list-speakers':
      for (const line of await listSpeakers(invocation, complain)) print(line);
      break;
    case 'validate':
      return validate(invocation.path, terminal);
    case 'explain': {
      const { question, corpus, limit } = invocation;
      print(explanationText(explain(question, await openCoverage(corpus, terminal), limit)));
      break;
    }
    case 'help':
      print(helpText(commands));
      break;
  }
  return EXIT.well;
}

/**
 * Runs the program with these arguments; gives the exit code: 0, 1 where the articles have faults,
 * 2 where it was called wrongly, which one line of `complain` then says.
 */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { reading: commands } = await loadCommands(COMMANDS_FOLDER);
    return await run(readArguments([...args], commands), commands, terminal);
  } catch (error) {
    const isExplained = [UsageError, CorpusError, CommandError].some(
      (kind) => error instanceof kind,
    );
    if (!isExplained || !(error instanceof Error)) throw error;
    terminal.complain(`${error.message}\n`);
    return EXIT.usage;
  }
}
