/** What the benchmark was asked to measure, read from its arguments. */
import { parseArgs } from 'node:util';

import { ENGINES } from './engines.ts';

/** One run of the benchmark. */
export interface Run {
  /** Numbers of made-up passages. */
  readonly sizes: readonly number[];
  readonly engines: readonly string[];
  /** The folder of articles whose sentences the made-up ones use, and of questions if it has any. */
  readonly data: string;
  /** Questions of each kind asked about made-up passages, and about real ones at most. */
  readonly questions: { readonly madeUp: number; readonly judged: number };
  /** The folder that gets the results. */
  readonly out: string;
}

export const USAGE = `Usage: npm run bench:search -- [options]

  --sizes 2000,20000   numbers of made-up passages (default 2000,20000,200000,1000000; 0 for none)
  --engines A,B        of ${Object.keys(ENGINES).join(', ')}
  --data FOLDER        articles to make passages of (default corpus); it, or folders in it, with
                       articles.jsonl, questions.jsonl and typos.jsonl are measured as they are too
  --questions N        about each number of made-up passages, plain and misspelt (default 500)
  --judged N           of a folder with questions at most (default 2000; 0 for none)
  --out FOLDER         for search.md, search.svg and search.json (default tests/bench/search/results);
                       figures that are there of other sets are kept
`;

/** A wrong argument; the message says what was expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

function wholeNumber(name: string, value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new UsageError(`Expected --${name} to be whole numbers, got “${value}”`);
}

function knownEngine(name: string): string {
  if (name in ENGINES) return name;
  throw new UsageError(`Expected --engines of ${Object.keys(ENGINES).join(', ')}, got “${name}”`);
}

/**
 * The run that `args` (without program and script) ask for.
 * @throws {UsageError} for a value that cannot be
 */
export function readRun(args: readonly string[]): Run {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '2000,20000,200000,1000000' },
      engines: { type: 'string', default: Object.keys(ENGINES).join(',') },
      data: { type: 'string', default: 'corpus' },
      questions: { type: 'string', default: '500' },
      judged: { type: 'string', default: '2000' },
      out: { type: 'string', default: 'tests/bench/search/results' },
    },
  });
  return {
    sizes: values.sizes
      .split(',')
      .map((size) => wholeNumber('sizes', size))
      .filter((size) => size > 0),
    engines: values.engines.split(',').map(knownEngine),
    data: values.data,
    questions: {
      madeUp: wholeNumber('questions', values.questions),
      judged: wholeNumber('judged', values.judged),
    },
    out: values.out,
  };
}
