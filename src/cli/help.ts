/** How the program is called. */
import type { Command } from '../command.ts';
import { ENGLISH_COMMANDS } from '../wording/languages/en-commands.ts';
import { terminalOptions } from './arguments.ts';

const COLUMN = 26;

const row = (left: string, right: string): string => `  ${left.padEnd(COLUMN)}${right}`;

function commandHelp(command: Command): string[] {
  const options = terminalOptions(command).map(([name, spec]) => {
    const flag = spec.type === 'flag' ? `  --${name}` : `  --${name} …`;
    return row(flag, spec.face(ENGLISH_COMMANDS).description);
  });
  return [row(command.name, command.face(ENGLISH_COMMANDS).description), ...options];
}

/** The help text, made from the declarations of the commands. */
export const helpText = (commands: readonly Command[]): string =>
  [
    'verbatim: the coverage’s own words, with their source',
    '',
    'verbatim COMMAND [words] [options]',
    '',
    ...commands.flatMap(commandHelp),
    row('speakers [NAME]', 'Who is quoted; with a name, every mention and why it is that speaker'),
    row('validate [PATH]', 'Check articles: every fault with its file and line'),
    '',
    'Options of every command:',
    row('  --corpus PATH', 'Another corpus, a folder or a file; “corpus” unless told otherwise'),
    row('  --json', 'One JSON object instead of text'),
    row('  --limit N', 'At most N results; 5 unless told otherwise'),
    '',
    'verbatim ask QUESTION --explain says why each passage stands where it stands.',
    'verbatim ask --questions FILE.jsonl answers every {"id", "question"} line with a line of JSON.',
  ].join('\n');
