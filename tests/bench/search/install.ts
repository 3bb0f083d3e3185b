/** Installs the peers into the benchmark's own folder, so that the bot's install stays small. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const LOCK = fileURLToPath(new URL('package-lock.json', import.meta.url));
/** npm writes it last. */
const INSTALLED = fileURLToPath(new URL('node_modules/.package-lock.json', import.meta.url));

const isInstalled = (): boolean =>
  existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;

/**
 * Installs what the lock file names unless that is there, without install scripts; `say` is told.
 * @throws {Error} when npm fails
 */
export function installPeers(say: (line: string) => void): void {
  if (isInstalled()) return;
  say(`Installing the engines to compare with into ${FOLDER} (npm ci)`);
  const npm = process.env['npm_execpath'];
  const [program, ...before] = npm === undefined ? ['npm'] : [process.execPath, npm];
  const { status } = spawnSync(program ?? 'npm', [...before, 'ci', '--ignore-scripts'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Under npm run these point at the folder of the script that runs.
    env: Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')),
    ),
  });
  if (status !== 0) throw new Error(`Expected npm ci in ${FOLDER} to succeed, got ${status}`);
}
