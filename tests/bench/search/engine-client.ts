/** An engine in a process of its own, as the benchmark sees it. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { type Reply, type Request, parseReply } from './messages.ts';

const PROGRAM = fileURLToPath(new URL('engine-process.ts', import.meta.url));

/** JavaScript memory that an engine may take. */
const MAX_HEAP_GB = 8;

/** Enough for the message of an error and its stack. */
const LAST_WORDS_CHARS = 8192;

/** Starts the process of one engine and asks it things, one at a time. */
export class EngineClient {
  readonly #process: ChildProcess;
  /** The end of what the process wrote about its errors. */
  #lastWords = '';

  constructor() {
    this.#process = fork(PROGRAM, {
      execArgv: [
        '--expose-gc',
        `--max-old-space-size=${MAX_HEAP_GB * 1024}`,
        '--import',
        import.meta.resolve('tsx'),
      ],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#lastWords = (this.#lastWords + text).slice(-LAST_WORDS_CHARS);
    });
  }

  #died(): Reply {
    const why = /.*(?:Error|FATAL ERROR).*/u.exec(this.#lastWords)?.[0].trim();
    return { kind: 'failed', reason: `its process ended${why === undefined ? '' : `: ${why}`}` };
  }

  /** The reply to a request; `failed` when there is none within `limitMs`, or the process ends. */
  async ask(request: Request, limitMs: number): Promise<Reply> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return this.#died();
    const settled = new AbortController();
    const { signal } = settled;
    const late = new Promise<Reply>((resolve) => {
      const timer = setTimeout(
        () => resolve({ kind: 'failed', reason: `no answer within ${limitMs / 1000} s` }),
        limitMs,
      );
      signal.addEventListener('abort', () => clearTimeout(timer));
    });
    const never = new Promise<Reply>(() => {});
    const reply = once(this.#process, 'message', { signal }).then(
      ([message]) => parseReply(message),
      () => never,
    );
    const died = once(this.#process, 'exit', { signal }).then(
      () => this.#died(),
      () => never,
    );
    this.#process.send(request);
    const first = await Promise.race([reply, late, died]);
    settled.abort();
    return first;
  }

  /** Ends the process, whatever it is doing. */
  async close(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    this.#process.kill('SIGKILL');
    await once(this.#process, 'exit');
  }
}
