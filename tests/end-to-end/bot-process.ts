/** The bot as its own process, as whoever runs it starts it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** How a process ended, with all that it wrote. */
interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A bot that was started. */
export interface BotProcess {
  /** Resolves with the first line of stdout that contains `text`; rejects when the process ends without it. */
  line(text: string): Promise<string>;
  /** Sends a signal; resolves when the process has ended. */
  stop(signal: NodeJS.Signals): Promise<Ended>;
  readonly ended: Promise<Ended>;
}

/** Processes and folders that are still there, for {@link cleanUp}. */
const running = new Set<ChildProcess>();
const folders = new Set<string>();

/** A new folder with these files; it is also where a bot finds no `.env`. */
export async function makeFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  folders.add(folder);
  await Promise.all(
    Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)),
  );
  return folder;
}

/** Starts the bot in `folder` with these settings and no others. */
export function startProcess(
  folder: string,
  settings: Readonly<Record<string, string>>,
): BotProcess {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const written = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      written[stream] += text;
      for (const check of waiting) check();
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code, ...written });
    });
  });
  return {
    ended,
    line: (text) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          const lines = written.stdout.split('\n').slice(0, -1);
          const found = lines.find((line) => line.includes(text));
          if (found !== undefined) resolve(found);
        };
        waiting.add(check);
        check();
        child.once('close', (code) => {
          const { stdout, stderr } = written;
          reject(new Error(`Expected “${text}”, got an end (${code}) after:\n${stdout}${stderr}`));
        });
      }),
    stop: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Ends what a test left running, and removes its folders. */
export async function cleanUp(): Promise<void> {
  for (const child of running) child.kill('SIGKILL');
  await Promise.all([...folders].map((folder) => rm(folder, { recursive: true, force: true })));
  running.clear();
  folders.clear();
}
