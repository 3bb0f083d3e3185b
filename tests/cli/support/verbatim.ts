/** The program for a terminal, run inside the test: what it writes and how it ends. */
import { runProgram } from '../../../src/cli/program.ts';

/** What a run wrote, and its exit code. */
export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program with these arguments. */
export async function verbatim(...args: readonly string[]): Promise<Finished> {
  const written = { out: '', err: '' };
  const code = await runProgram(args, {
    print: (line) => {
      written.out += `${line}\n`;
    },
    complain: (piece) => {
      written.err += piece;
    },
  });
  return { code, ...written };
}
